/** What is said of extracted facts besides them: findings, and with `--explain` the steps that made each fact. */
import type { Trace } from '../../extract/explain.ts'
import type { Facts } from '../../facts/schema.ts'
import { quote } from '../../facts/spans.ts'

/** One finding a line: file, place, reason, words, message. */
export function findingLines(path: string, { findings = [] }: Facts, text: string): string[] {
  return findings.map(({ at, reason, message }) =>
    [
      path,
      at === null ? '' : String(at.start),
      reason,
      at === null ? '' : `“${quote(text, at)}”`,
      message,
    ].join('\t'),
  )
}

/** One fact a line: its id, what it says, the steps that touched it in their order. */
export function traceLines(path: string, facts: Facts, trace: Trace, text: string): string[] {
  const said = new Map<string, string>([
    ...Object.entries(facts.document).map(
      ([field, value]) =>
        [`document.${field}`, typeof value === 'string' ? value : JSON.stringify(value)] as const,
    ),
    ...facts.entities.map(({ id, type, name }) => [id, `${type} ${name}`] as const),
    ...facts.activities.map(({ id, kind, trigger }) => [id, `${kind} ${quote(text, trigger)}`] as const),
    ...facts.relations.map(
      ({ subject, predicate, object, title }, at) =>
        [`relations[${at}]`, [subject, predicate, object, title ?? ''].join(' ').trim()] as const,
    ),
    ...facts.statistics.map(
      ({ label, value, unit }, at) => [`statistics[${at}]`, `${label} ${value}${unit}`] as const,
    ),
    ...(facts.findings ?? []).map(
      ({ reason, about }, at) => [`findings[${at}]`, `${reason} ${about ?? ''}`.trim()] as const,
    ),
  ])
  return Object.entries(trace).map(([fact, steps]) =>
    [path, fact, said.get(fact) ?? '', steps.join(' → ')].join('\t'),
  )
}
