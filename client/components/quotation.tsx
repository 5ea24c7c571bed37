/** The words that a fact rests on, with where they stand and a way there. */
import { useTranslation } from 'react-i18next'
import type { CitationCard } from '../api/answers.ts'
import type { Language, Range } from '../state/state.ts'
import { CitationLine } from './citation-line.tsx'
import { emphasise } from './emphasis.ts'

export type Read = (document: string, marked: readonly Range[]) => void

interface Props {
  readonly citation: CitationCard
  /** Words to emphasise in it. */
  readonly words: readonly string[]
  readonly language: Language
  /** Whether to say which part of the fact it carries. */
  readonly named: boolean
  readonly onRead: Read
}

export function Quotation({ citation, words, language, named, onRead }: Props) {
  const { t } = useTranslation()
  const { document, part, quotation, spans } = citation
  return (
    <blockquote className="quotation" data-part={part}>
      {named && <span className="part">{t(`citation.${part}`)}</span>}
      <q lang="zh-CN">
        {emphasise(quotation, words).map(({ text, strong }, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one quotation never change places
          strong ? <em key={index}>{text}</em> : text,
        )}
      </q>
      <footer>
        <CitationLine document={document} language={language} />{' '}
        <button
          type="button"
          className="link"
          aria-label={t('citation.seeOf', { quotation: quotation.slice(0, 24) })}
          onClick={() => onRead(document.id, rangesOf(spans))}
        >
          {t('citation.see')} ↗
        </button>
      </footer>
    </blockquote>
  )
}

/** Spans of an answer as ranges. */
export function rangesOf(spans: readonly (readonly number[])[]): Range[] {
  return spans.map(([start = 0, end = 0]) => [start, end])
}
