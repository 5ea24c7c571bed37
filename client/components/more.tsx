/** Asks for the rest of a list. */
import { useTranslation } from 'react-i18next'

interface Props {
  readonly shown: number
  readonly total: number
  /** The most that can be shown; once they are, nothing more is offered. */
  readonly most: number
  readonly onMore: () => void
}

export function More({ shown, total, most, onMore }: Props) {
  const { t } = useTranslation()
  if (shown >= Math.min(total, most)) return null
  return (
    <button type="button" className="plain wide" onClick={onMore}>
      {t('inspector.more', { count: Math.min(total, most) - shown })}
    </button>
  )
}
