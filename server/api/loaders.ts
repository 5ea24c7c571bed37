/** The loaders of one request: what belongs to an entity, an activity or a document, by id. */
import { ACTIVITIES, type ActivityKind, type ObjectPredicate } from '../../data/ontology/index.ts'
import { STATEMENTS } from '../neo4j/statements.ts'
import { manyById, manyByParams, oneById } from './batching.ts'
import type { Run } from './context.ts'
import { relationLoader } from './relations.ts'
import {
  activityOf,
  type DocumentRow,
  entityOf,
  type StatementRow,
  statisticOf,
  type TieRow,
} from './rows.ts'
import { sameLoader } from './same.ts'
import { viaLoader } from './via.ts'

/** Kind → the kinds that may be the same event (model.md, possibly the same event). */
const FAMILIES: Readonly<Record<string, readonly ActivityKind[]>> = Object.fromEntries(
  ACTIVITIES.map(({ kind, family }) => [
    kind,
    ACTIVITIES.filter((other) => other.family === family).map((other) => other.kind),
  ]),
)

export type Loaders = ReturnType<typeof createLoaders>

export function createLoaders(run: Run) {
  const total = (row: Record<string, unknown>) => row.total as number
  const paged = (row: Record<string, unknown>) => ({ key: row.key as (string | number)[] })
  return {
    entity: oneById(run, STATEMENTS.queriesEntities, (row) => {
      const entity = entityOf(row.entity)
      return [entity.id, entity]
    }),
    activity: oneById(run, STATEMENTS.queriesActivities, (row) => {
      const activity = activityOf(row.activity)
      return [activity.id, activity]
    }),
    document: oneById(run, STATEMENTS.queriesDocuments, (row) => {
      const document = row.document as DocumentRow
      return [document.id, document]
    }),
    documentText: oneById(run, STATEMENTS.queriesDocumentText, (row) => [
      row.id as string,
      { text: row.text as string, facts: row.facts as string },
    ]),
    statistic: oneById(run, STATEMENTS.queriesStatistics, (row) => {
      const statistic = statisticOf(row.statistic, row.subject)
      return [statistic.id, statistic]
    }),

    relation: relationLoader(run),
    possibleSame: sameLoader(run),

    participants: manyById(run, STATEMENTS.queriesActivityParticipants, (row) => ({
      entity: entityOf(row.entity),
      tie: row.tie as TieRow,
    })),
    objects: manyById(run, STATEMENTS.queriesActivityObjects, (row) => ({
      predicate: row.predicate as ObjectPredicate,
      entity: entityOf(row.entity),
    })),
    sameEvent: manyById(run, STATEMENTS.queriesPossiblySameEvent, (row) => activityOf(row.activity), {
      families: FAMILIES,
    }),

    subtypes: manyById(run, STATEMENTS.queriesEntitySubtypes, (row) => ({
      subtype: row.subtype as string,
      document: row.document as string,
    })),
    documentsOf: manyById(run, STATEMENTS.queriesEntityDocuments, (row) => row.document as string),
    positions: manyById(run, STATEMENTS.queriesEntityPositions, (row) => ({
      person: entityOf(row.person),
      body: entityOf(row.body),
      statement: row.statement as StatementRow,
    })),
    statisticsOf: manyById(run, STATEMENTS.queriesEntityStatistics, (row) =>
      statisticOf(row.statistic, row.subject),
    ),
    mentions: manyByParams(run, STATEMENTS.queriesEntityMentions, (row) => ({
      document: row.document as string,
      spans: row.spans as number[],
      quotations: row.quotations as string[],
    })),
    mentionsTotal: manyById(run, STATEMENTS.queriesEntityMentionsTotal, total),
    activitiesOf: manyByParams(run, STATEMENTS.queriesEntityActivities, (row) => ({
      ...paged(row),
      node: activityOf(row.activity),
    })),
    activitiesOfTotal: manyById(run, STATEMENTS.queriesEntityActivitiesTotal, total),
    neighbours: manyByParams(run, STATEMENTS.queriesNeighbours, (row) => ({
      entity: entityOf(row.neighbour),
      links: row.links as number,
    })),
    neighboursTotal: manyByParams(run, STATEMENTS.queriesNeighboursTotal, total),
    neighboursByRelation: manyByParams(run, STATEMENTS.queriesNeighboursByRelation, (row) => ({
      relation: row.relation as string,
      type: row.type as string,
      count: row.count as number,
    })),
    via: viaLoader(run),

    writers: manyById(run, STATEMENTS.queriesDocumentWriters, (row) => entityOf(row.entity)),
    entitiesIn: manyByParams(run, STATEMENTS.queriesDocumentEntities, (row) => ({
      ...paged(row),
      node: entityOf(row.entity),
    })),
    entitiesInTotal: manyById(run, STATEMENTS.queriesDocumentEntitiesTotal, total),
    activitiesIn: manyByParams(run, STATEMENTS.queriesDocumentActivities, (row) => ({
      ...paged(row),
      node: activityOf(row.activity),
    })),
    activitiesInTotal: manyById(run, STATEMENTS.queriesDocumentActivitiesTotal, total),
  }
}
