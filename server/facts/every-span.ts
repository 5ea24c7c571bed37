/** Every span of a facts file with its JSON path. */
import type { Facts, Span } from './schema.ts'

export interface PlacedSpan {
  readonly path: string
  readonly span: Span
}

/** In the order of the file. */
export function everySpan(facts: Facts): PlacedSpan[] {
  const spans: { path: string; span: Span | null | undefined }[] = [
    ...Object.entries(facts.document.evidence ?? {}).map(([field, span]) => ({
      path: `$.document.evidence.${field}`,
      span,
    })),
    ...facts.entities.flatMap(({ mentions }, at) =>
      mentions.map((span, number) => ({ path: `$.entities[${at}].mentions[${number}]`, span })),
    ),
    ...facts.activities.flatMap((activity, at) => {
      const path = `$.activities[${at}]`
      return [
        { path: `${path}.trigger`, span: activity.trigger },
        { path: `${path}.date.evidence`, span: activity.date?.evidence },
        ...activity.participants.flatMap(({ evidence, heads }, number) => [
          { path: `${path}.participants[${number}].evidence`, span: evidence },
          { path: `${path}.participants[${number}].heads`, span: heads },
        ]),
        { path: `${path}.evidence`, span: activity.evidence },
      ]
    }),
    ...facts.relations.map(({ evidence }, at) => ({ path: `$.relations[${at}].evidence`, span: evidence })),
    ...facts.statistics.map(({ evidence }, at) => ({ path: `$.statistics[${at}].evidence`, span: evidence })),
    ...(facts.findings ?? []).map(({ at: span }, at) => ({ path: `$.findings[${at}].at`, span })),
  ]
  return spans.flatMap(({ path, span }) => (span ? [{ path, span }] : []))
}
