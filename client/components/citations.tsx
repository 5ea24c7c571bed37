/** The citations of a fact: what was done first, then what it adds about who, when and by whose office. */
import type { CitationCard } from '../api/answers.ts'
import type { Language } from '../state/state.ts'
import { Quotation, type Read } from './quotation.tsx'

interface Props {
  readonly citations: readonly CitationCard[]
  /** Names to emphasise. */
  readonly names: readonly string[]
  readonly language: Language
  readonly onRead: Read
}

export function Citations({ citations, names, language, onRead }: Props) {
  const words = [
    ...names,
    ...citations.filter(({ part }) => part !== 'DID').map(({ quotation }) => quotation),
  ]
  const shown = citations.filter((one) => !isInside(one, citations))
  return shown.map((citation) => (
    <Quotation
      key={JSON.stringify([citation.document.id, citation.part, citation.spans])}
      citation={citation}
      words={words}
      language={language}
      named={shown.length > 1}
      onRead={onRead}
    />
  ))
}

/** Words that stand within the main quotation are emphasised there, not quoted again. */
function isInside(citation: CitationCard, all: readonly CitationCard[]): boolean {
  return all.some(
    (other) =>
      other !== citation &&
      other.part === 'DID' &&
      citation.part !== 'DID' &&
      other.document.id === citation.document.id &&
      citation.spans.every(([start = 0, end = 0]) =>
        other.spans.some(([from = 0, to = 0]) => start >= from && end <= to),
      ),
  )
}
