/** The chain of evidence (facts.md): which words of which document say what a row says. */
import type { Attribution } from '../../data/ontology/index.ts'
import { decodeSpans, partsOf } from '../facts/spans.ts'
import { type ActivityRow, pairsOf, type StatementRow, type TieRow } from './rows.ts'

/** In the order in which a reader needs them; STATES is for what is no row of a trace. */
export const CITATION_PARTS = ['DID', 'WHO', 'WHEN', 'HEADS', 'STATES'] as const
export type CitationPart = (typeof CITATION_PARTS)[number]

export interface CitationRow {
  readonly part: CitationPart
  readonly document: string
  /** [start, end] pairs in reading order. */
  readonly spans: readonly (readonly number[])[]
  readonly quotation: string
}

/** What a tie to an activity may carry. */
type Evidence = Omit<TieRow, 'role' | 'attribution'>

function citation(
  part: CitationPart,
  document: string,
  flat: readonly number[] | null | undefined,
  quotation: string | null | undefined,
): CitationRow[] {
  if (flat == null || flat.length === 0 || quotation == null) return []
  return [{ part, document, spans: pairsOf(flat), quotation }]
}

/** DID: the activity's own words. */
export function did(activity: ActivityRow): CitationRow[] {
  return citation('DID', activity.document, activity.did, activity.didQuotation)
}

/** WHEN: the words of its date, where words state one. */
export function when(activity: ActivityRow): CitationRow[] {
  return citation('WHEN', activity.document, activity.when, activity.whenQuotation)
}

/** WHO: the words that tie a participant to it; none where the activity's own words name it. */
export function who(tie: Evidence): CitationRow[] {
  return citation('WHO', tie.document, tie.who, tie.whoQuotation)
}

/** HEADS of a party: its own span, else the words of WHO, else those of the activity, which then say both. */
export function headsOfParty(
  tie: Evidence & { readonly attribution?: Attribution },
  activity: ActivityRow,
): CitationRow[] {
  if (tie.attribution !== 'GROUP') return []
  const [own] = citation('HEADS', tie.document, tie.heads, tie.headsQuotation)
  const words = own ?? who(tie)[0] ?? did(activity)[0]
  return words === undefined ? [] : [{ ...words, part: 'HEADS' }]
}

/** HEADS by OFFICE: one citation for each document that states the position. */
export function headsOfBody(positions: readonly StatementRow[]): CitationRow[] {
  const first = new Map<string, CitationRow>()
  for (const position of positions)
    for (const cited of states(position, 'HEADS'))
      if (!first.has(cited.document)) first.set(cited.document, cited)
  return [...first.values()]
}

/** The words of a stated relation, one citation for each place in its document. */
export function states(statement: StatementRow, part: CitationPart = 'STATES'): CitationRow[] {
  return decodeSpans(statement.spans).map((span, at) => ({
    part,
    document: statement.document,
    spans: partsOf(span),
    quotation: statement.quotations[at] ?? '',
  }))
}

/** The same words once. */
export function distinct(citations: readonly CitationRow[]): CitationRow[] {
  const seen = new Map(
    citations.map((cited) => [JSON.stringify([cited.part, cited.document, cited.spans]), cited]),
  )
  return [...seen.values()]
}
