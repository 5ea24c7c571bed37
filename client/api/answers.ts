/** The parts of answers that several places work with, named. */
import type {
  ActivityCardFragment,
  BeginningQuery,
  CitationCardFragment,
  EntitiesQuery,
  HeadQuery,
  NeighboursQuery,
  TraceQuery,
} from './generated/graphql.ts'

export type EntityCard = Pick<
  NonNullable<EntitiesQuery['entities'][number]>,
  'id' | 'name' | 'type' | 'subtype'
>
export type CitationCard = CitationCardFragment
export type ActivityCard = ActivityCardFragment
export type Neighbours = NonNullable<NeighboursQuery['entity']>
export type NeighbourLink = Neighbours['neighbours']['nodes'][number]['via'][number]
export type RelationCounts = Neighbours['neighbours']['countsByRelation']
export type Head = NonNullable<HeadQuery['entity']>
export type TraceRow = TraceQuery['trace']['nodes'][number]
export type Beginning = BeginningQuery
export type DocumentCard = CitationCard['document']
