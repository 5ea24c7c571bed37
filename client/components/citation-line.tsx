/** Where a quotation comes from: title, then publisher, date and page, or that they are not stated. */
import { useTranslation } from 'react-i18next'
import type { DocumentCard } from '../api/answers.ts'
import { longDate } from '../i18n/dates.ts'
import type { Language } from '../state/state.ts'

type Sourced = Pick<DocumentCard, 'id' | 'title' | 'subtitle' | 'publishedOn'> & {
  readonly source: { readonly publisher: string | null; readonly page: string | null }
}

/** The title by which readers know it. */
export function useTitle(): (document: Pick<DocumentCard, 'id' | 'title' | 'subtitle'>) => string {
  const { t } = useTranslation()
  return ({ id, title }) => title ?? t('citation.untitled', { id })
}

export function CitationLine({
  document,
  language,
}: {
  readonly document: Sourced
  readonly language: Language
}) {
  const { t } = useTranslation()
  const title = useTitle()
  const { publisher, page } = document.source
  const missing = t('citation.notStated')
  const silent = publisher === null && page === null && document.publishedOn === null
  const parts = silent
    ? [t('citation.source')]
    : [
        publisher ?? `${t('citation.publisher')} ${missing}`,
        document.publishedOn === null
          ? `${t('citation.date')} ${missing}`
          : longDate(document.publishedOn, language),
        page ?? `${t('citation.page')} ${missing}`,
      ]
  return (
    <span className="citation-line">
      <cite>{title(document)}</cite> · {parts.join(' · ')}
    </span>
  )
}
