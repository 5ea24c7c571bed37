/** When a position gives OFFICE, and for which days (model.md, Attribution). */
import { HEADING_TITLES, type PositionStatus } from '../../data/ontology/index.ts'
import { daysOf } from '../facts/calendar.ts'
import type { FactsDocument } from '../facts/schema.ts'
import { normalise } from './names.ts'

const HEADING = new Set<string>(HEADING_TITLES)

/** Whether the holder of `title` heads the body: 主席 does, 副主席 and 名誉主席 do not. */
export function isHeading(title: string): boolean {
  return HEADING.has(normalise(title))
}

export interface Position {
  readonly title: string | undefined
  readonly status: PositionStatus
  readonly from: string | null | undefined
  readonly to: string | null | undefined
}

export interface Office {
  readonly office: boolean
  /** Days of the term. Both missing where the document allows no statement beyond itself. */
  readonly termFrom?: string
  readonly termTo?: string
}

/**
 * What a position gives. A current head's term is the stated one, a missing side filled from the year that the document
 * covers, else of its publication; other heads give OFFICE within two stated dates only.
 */
export function officeOf(
  position: Position,
  document: Pick<FactsDocument, 'covers' | 'publishedOn'>,
): Office {
  const { title, status, from, to } = position
  if (title === undefined || !isHeading(title)) return { office: false }
  if (from && to) return { office: true, termFrom: daysOf(from).first, termTo: daysOf(to).last }
  if (status !== 'CURRENT') return { office: false }
  const year = (document.covers ?? document.publishedOn)?.slice(0, 4)
  if (year === undefined) return { office: true }
  const filled = daysOf(year)
  return {
    office: true,
    termFrom: from ? daysOf(from).first : filled.first,
    termTo: to ? daysOf(to).last : filled.last,
  }
}
