/** Statements: relations, authorship of the document, figures. */
import type { Facts, FactsRelation, Span } from '../facts/schema.ts'
import { cited, citedAll } from './citing.ts'
import { distinguisher, relationId, statisticId } from './identity.ts'
import { normalise } from './names.ts'
import { officeOf } from './offices.ts'
import type { Properties, RelationRow, Rows, StatisticRow } from './row-types.ts'

/** One row a statement; equal statements are one with several spans, terms that differ keep them apart. */
export function relationRows(
  facts: Facts,
  text: string,
  ids: ReadonlyMap<string, string>,
): Pick<Rows, 'relations' | 'wrote'> {
  const document = facts.document.id
  const statements = new Map<string, { relation: FactsRelation; id: string; spans: Span[] }>()
  const distinct = distinguisher()
  for (const relation of facts.relations) {
    const id = idOf(relation, document, ids)
    const key = `${id} ${relation.from ?? ''} ${relation.to ?? ''}`
    const known = statements.get(key)
    if (known === undefined) statements.set(key, { relation, id: distinct(id), spans: [relation.evidence] })
    else known.spans.push(relation.evidence)
  }
  const rows = [...statements.values()].map(({ relation, id, spans }): RelationRow => {
    const { predicate } = relation
    return {
      predicate,
      subject: ids.get(relation.subject) as string,
      object: predicate === 'WROTE' ? document : (ids.get(relation.object) as string),
      properties: {
        id,
        document,
        ...citedAll(text, spans),
        readBy: relation.readBy,
        ...(predicate === 'HOLDS_POSITION' ? positionOf(relation, facts) : {}),
      },
    }
  })
  return {
    relations: rows.filter(({ predicate }) => predicate !== 'WROTE'),
    wrote: rows.filter(({ predicate }) => predicate === 'WROTE'),
  }
}

function idOf(relation: FactsRelation, document: string, ids: ReadonlyMap<string, string>): string {
  const { predicate, title } = relation
  return relationId(document, {
    predicate,
    subject: ids.get(relation.subject) as string,
    object: predicate === 'WROTE' ? 'document' : (ids.get(relation.object) as string),
    ...(predicate === 'HOLDS_POSITION' ? { title, status: relation.status ?? 'CURRENT' } : {}),
  })
}

function positionOf({ title, status = 'CURRENT', from, to }: FactsRelation, { document }: Facts): Properties {
  return {
    title: title === undefined ? undefined : normalise(title),
    status,
    from,
    to,
    ...officeOf({ title, status, from, to }, document),
  }
}

export function statisticRows(facts: Facts, text: string, ids: ReadonlyMap<string, string>): StatisticRow[] {
  const document = facts.document.id
  const distinct = distinguisher()
  return facts.statistics.map((statistic) => ({
    subject: statistic.subject === null ? null : (ids.get(statistic.subject) ?? null),
    properties: {
      id: distinct(statisticId(document, statistic)),
      document,
      label: statistic.label,
      value: statistic.value,
      to: statistic.to,
      bound: statistic.bound,
      unit: statistic.unit,
      ...cited(text, statistic.evidence),
      readBy: statistic.readBy,
    },
  }))
}
