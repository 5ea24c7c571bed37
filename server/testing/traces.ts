/** Traces as the API gives them: the rows of all pages, and what follows from rows alone. */
import type { Asking } from './api.ts'

export interface Cited {
  readonly part: 'DID' | 'WHO' | 'WHEN' | 'HEADS' | 'STATES'
  readonly document: { readonly id: string }
  readonly spans: readonly (readonly [number, number])[]
  readonly quotation: string
}

export interface TraceRow {
  readonly id: string
  readonly attribution: 'NAMED' | 'GROUP' | 'OFFICE'
  readonly role: 'LED' | 'TOOK_PART' | 'PARTNER'
  readonly shared: boolean
  readonly activity: {
    readonly id: string
    readonly kind: string
    readonly trigger: string
    readonly date: { readonly from: string; readonly to: string; readonly basis: readonly string[] } | null
    readonly document: { readonly id: string }
    readonly participants: readonly { readonly role: string; readonly entity: { readonly id: string } }[]
  }
  readonly object: { readonly id: string; readonly name: string; readonly type: string } | null
  readonly citations: readonly Cited[]
}

export interface TraceTotals {
  readonly attribution: TraceRow['attribution']
  readonly role: TraceRow['role']
  readonly activities: number
  readonly rows: number
  readonly outings: number
}

export interface TracePage {
  readonly totalCount: number
  readonly totals: readonly TraceTotals[]
  readonly nodes: readonly TraceRow[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

export const TRACE = `
  query Trace($official: ID!, $filter: TraceFilter, $first: Int, $after: String) {
    trace(official: $official, filter: $filter, first: $first, after: $after) {
      totalCount
      totals { attribution role activities rows outings }
      nodes {
        id attribution role shared
        activity {
          id kind trigger date { from to basis } document { id } participants { role entity { id } }
        }
        object { id name type }
        citations { part document { id } spans quotation }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`

/** All rows, page by page, with the totals of the first page. */
export async function wholeTrace(
  { ask }: Asking,
  official: string,
  filter: Readonly<Record<string, unknown>> | null = null,
  first = 100,
): Promise<TracePage & { readonly pages: number }> {
  const pages: TracePage[] = []
  for (let after: string | null | undefined; ; ) {
    const { trace } = await ask<{ trace: TracePage }>(TRACE, { official, filter, first, after })
    pages.push(trace)
    after = trace.pageInfo.endCursor
    if (trace.pageInfo.hasNextPage) continue
    return { ...(pages[0] as TracePage), nodes: pages.flatMap(({ nodes }) => nodes), pages: pages.length }
  }
}

/** What the totals must say of these rows. */
export function totalsOf(rows: readonly TraceRow[]): TraceTotals[] {
  const parts = [...new Set(rows.map(({ attribution, role }) => `${attribution} ${role}`))]
  return parts.map((part) => {
    const own = rows.filter(({ attribution, role }) => `${attribution} ${role}` === part)
    const [{ attribution, role }] = own as [TraceRow]
    const activities = new Map(own.map(({ activity }) => [activity.id, activity]))
    return {
      attribution,
      role,
      activities: activities.size,
      rows: own.length,
      outings: outingsOf([...activities.values()]),
    }
  })
}

/** Activities of one document that are joined by days in common, however many between them, are one outing. */
function outingsOf(activities: readonly TraceRow['activity'][]): number {
  const groups: (readonly TraceRow['activity'][])[] = []
  for (const activity of activities) {
    const joined = groups.filter((group) => group.some((other) => overlap(activity, other)))
    for (const group of joined) groups.splice(groups.indexOf(group), 1)
    groups.push([activity, ...joined.flat()])
  }
  return groups.length
}

function overlap(one: TraceRow['activity'], other: TraceRow['activity']): boolean {
  const dates = [one.date, other.date]
  const ofDays = dates.every((date) => date !== null && date.from.length === 10 && date.to.length === 10)
  if (!ofDays || one.document.id !== other.document.id) return false
  const [a, b] = dates as [
    NonNullable<TraceRow['activity']['date']>,
    NonNullable<TraceRow['activity']['date']>,
  ]
  return a.from <= b.to && b.from <= a.to
}
