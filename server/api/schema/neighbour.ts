/** Neighbours: what is around an entity, and every link to it. */
import { ACTIVITY_KINDS, type EntityType, PREDICATES } from '../../../data/ontology/index.ts'
import { builder } from '../builder.ts'
import type { Loaders } from '../loaders.ts'
import {
  type Connection,
  checkFirst,
  MAX_FIRST_SMALL,
  once,
  type PagedList,
  type PageWindow,
  pageOf,
} from '../page.ts'
import type { EntityRow } from '../rows.ts'
import { searchable } from '../text.ts'
import type { LinkRow } from '../via.ts'
import { Activity } from './activity.ts'
import { Citation } from './citation.ts'
import { connectionType } from './connection.ts'
import { Entity } from './entity-ref.ts'
import {
  ActivityKindEnum,
  AttributionEnum,
  DirectionEnum,
  EntityTypeEnum,
  LinkPredicateEnum,
  PositionStatusEnum,
  RelationNameEnum,
} from './vocabulary.ts'

/** Most links first, then pinyin, then id. */
export const NEIGHBOURS: PagedList = {
  name: 'neighbours',
  shape: ['number', 'string', 'string'],
  max: MAX_FIRST_SMALL,
}

interface NeighbourRow {
  readonly entity: EntityRow
  readonly links: number
  /** The id of the entity asked about, and the filter as parameters of the statements. */
  readonly of: string
  readonly filter: Readonly<Record<string, unknown>>
}

interface RelationCountRow {
  readonly relation: string
  readonly type: string
  readonly count: number
}

interface Neighbours extends Connection<NeighbourRow> {
  readonly counts: () => Promise<RelationCountRow[]>
}

export const NeighbourFilter = builder.inputType('NeighbourFilter', {
  description: 'Which links and which neighbours count; what is left out or null does not narrow.',
  fields: (t) => ({
    relations: t.field({
      type: [RelationNameEnum],
      description: 'Only links by these relations and kinds of activity.',
    }),
    types: t.field({ type: [EntityTypeEnum], description: 'Only neighbours of these types.' }),
    attributions: t.field({
      type: [AttributionEnum],
      description:
        'Only links whose participant is so attributed; links that have none (relations, two objects) stay. Left out: NAMED and GROUP.',
    }),
    documents: t.idList({ description: 'Only links that these documents tell.' }),
    text: t.string({ description: 'Only neighbours in whose name or alias this stands.' }),
  }),
})

const NeighbourLink = builder.objectRef<LinkRow>('NeighbourLink').implement({
  description:
    'One tie between an entity and its neighbour: a stated relation, or an activity that both are part of.',
  fields: (t) => ({
    predicate: t.field({
      type: LinkPredicateEnum,
      description: 'The relation, or what the entity asked about is to the activity.',
      resolve: ({ predicate }) => predicate as typeof LinkPredicateEnum.$inferType,
    }),
    kind: t.field({
      type: ActivityKindEnum,
      nullable: true,
      description: 'Kind of the activity; null for a relation.',
      resolve: ({ kind }) => kind,
    }),
    attribution: t.field({
      type: AttributionEnum,
      nullable: true,
      description: 'Of the participant, the weaker of two; null where none takes part.',
      resolve: ({ attribution }) => attribution,
    }),
    direction: t.field({
      type: DirectionEnum,
      description: 'Which way it points.',
      resolve: ({ direction }) => direction,
    }),
    title: t.exposeString('title', { nullable: true, description: 'Title of a position; null else.' }),
    status: t.field({
      type: PositionStatusEnum,
      nullable: true,
      description: 'Status of a position; null else.',
      resolve: ({ status }) => status,
    }),
    activity: t.field({
      type: Activity,
      nullable: true,
      description: 'The activity; null for a relation.',
      resolve: ({ activity }) => activity,
    }),
    citations: t.field({
      type: [Citation],
      description: 'The words that tell it, of every document that does.',
      resolve: ({ citations }) => [...citations],
    }),
  }),
})

const Neighbour = builder.objectRef<NeighbourRow>('Neighbour').implement({
  description: 'An entity reached by one relation or through one activity.',
  fields: (t) => ({
    entity: t.field({ type: Entity, description: 'The neighbour.', resolve: ({ entity }) => entity }),
    linkCount: t.exposeInt('links', { description: 'How many links lead to it.' }),
    via: t.field({
      type: [NeighbourLink],
      description: 'The links, those by relations and undated ones last.',
      args: {
        first: t.arg.int({
          required: false,
          description: 'Only so many of them; left out: every link (linkCount).',
        }),
      },
      complexity: ({ first }) => ({ field: 1, multiplier: first ?? 3 }),
      resolve: async ({ of, entity, filter }, { first }, { loaders }) => {
        const links = await loaders.via.load({ id: of, neighbour: entity.id, filter })
        return first == null ? links : links.slice(0, checkFirst(first, Number.MAX_SAFE_INTEGER))
      },
    }),
  }),
})

const RelationCount = builder.objectRef<RelationCountRow>('RelationCount').implement({
  description: 'How many neighbours of one type are tied by one relation or kind of activity.',
  fields: (t) => ({
    relation: t.field({
      type: RelationNameEnum,
      description: 'The relation or kind.',
      resolve: ({ relation }) => relation as typeof RelationNameEnum.$inferType,
    }),
    type: t.field({
      type: EntityTypeEnum,
      description: 'The type of the neighbours.',
      resolve: ({ type }) => type as EntityType,
    }),
    count: t.exposeInt('count', { description: 'How many neighbours.' }),
  }),
})

export const NeighbourConnection = connectionType<NeighbourRow, Neighbours>(
  'Neighbour',
  Neighbour,
  'the neighbours',
)

builder.objectField(NeighbourConnection, 'countsByRelation', (t) =>
  t.field({
    type: [RelationCount],
    description:
      'Neighbours by relation or kind and type, after the filter; a neighbour may count under several.',
    complexity: 1,
    resolve: (list) => list.counts(),
  }),
)

/** The neighbours of the entity `id` that pass the filter. */
export function neighboursOf(
  loaders: Loaders,
  id: string,
  filter: typeof NeighbourFilter.$inferInput,
  window: PageWindow,
): Neighbours {
  const narrowed = filterParams(filter)
  const { limit, after } = window
  const { types, text, ...ofLinks } = narrowed
  return {
    page: once(async () => {
      const rows = await loaders.neighbours.load({ id, params: { ...narrowed, limit, after } })
      return pageOf(NEIGHBOURS, window, rows, ({ entity, links }) => ({
        key: [links, entity.sortKey, entity.id],
        node: { entity, links, of: id, filter: ofLinks },
      }))
    }),
    total: once(async () => (await loaders.neighboursTotal.load({ id, params: narrowed }))[0] ?? 0),
    counts: once(() => loaders.neighboursByRelation.load({ id, params: narrowed })),
  }
}

function filterParams({
  relations,
  types,
  attributions,
  documents,
  text,
}: typeof NeighbourFilter.$inferInput) {
  const among = (names: readonly string[]) => relations?.filter((name) => names.includes(name)) ?? null
  return {
    predicates: among(PREDICATES),
    kinds: among(ACTIVITY_KINDS),
    types: types ?? null,
    attributions: attributions ?? null,
    documents: documents ?? null,
    text: text == null ? null : searchable(text),
  }
}
