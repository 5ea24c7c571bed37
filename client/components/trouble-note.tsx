/** What went wrong, what to do, and a way to try again. */
import { useTranslation } from 'react-i18next'
import type { Trouble } from '../api/trouble.ts'

interface Props {
  readonly trouble: Trouble
  readonly onRetry: () => void
}

export function TroubleNote({ trouble, onRetry }: Props) {
  const { t } = useTranslation()
  return (
    <div className="note note-trouble" role="alert">
      <strong>{headline()}</strong>
      {trouble.kind === 'unreachable' && <p>{t('trouble.unreachableRemedy')}</p>}
      {trouble.kind === 'refused' && (
        <>
          <p>{t(`trouble.codes.${trouble.code}`, { defaultValue: '' })}</p>
          <p lang="en" className="muted">
            {trouble.message} {trouble.remedy}
          </p>
        </>
      )}
      <button type="button" className="plain" onClick={onRetry}>
        {t('trouble.retry')}
      </button>
    </div>
  )

  function headline(): string {
    if (trouble.kind === 'unreachable') return t('trouble.unreachable')
    if (trouble.kind === 'cancelled') return t('trouble.cancelled')
    return t('trouble.refused', { code: trouble.code })
  }
}
