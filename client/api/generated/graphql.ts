/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ActivityKind =
  | 'AWARD'
  | 'CONSULT'
  | 'CONVENE'
  | 'HEAR_REPORT'
  | 'INSPECT'
  | 'INSTRUCT'
  | 'INVESTIGATE'
  | 'PROPOSE'
  | 'PUBLISH_RULE'
  | 'REVIEW'
  | 'SIGN'
  | 'STUDY'
  | 'STUDY_TOUR'
  | 'SUPERVISE'
  | 'VISIT';

export type Attribution =
  | 'GROUP'
  | 'NAMED'
  | 'OFFICE';

export type CitationPart =
  | 'DID'
  | 'HEADS'
  | 'STATES'
  | 'WHEN'
  | 'WHO';

export type DateBasis =
  | 'COVERAGE'
  | 'FROM_CONTEXT'
  | 'STATED'
  | 'YEAR_FROM_COVERAGE'
  | 'YEAR_FROM_PUBLICATION';

export type Direction =
  | 'BOTH'
  | 'IN'
  | 'OUT';

export type EntityType =
  | 'Enterprise'
  | 'Organization'
  | 'Person'
  | 'Place'
  | 'Program'
  | 'Project'
  | 'Topic'
  | 'Work';

export type LinkPredicate =
  | 'ABOUT'
  | 'AT'
  | 'AUTHORED'
  | 'CONCERNS'
  | 'CROSSES'
  | 'HOLDS_POSITION'
  | 'LED'
  | 'LOCATED_IN'
  | 'PARTNER'
  | 'PART_OF'
  | 'RESULTED_IN'
  | 'RUNS'
  | 'TOOK_PART';

export type NeighbourFilter = {
  attributions?: Array<Attribution> | null | undefined;
  documents?: Array<string | number> | null | undefined;
  relations?: Array<RelationName> | null | undefined;
  text?: string | null | undefined;
  types?: Array<EntityType> | null | undefined;
};

export type PositionStatus =
  | 'CURRENT'
  | 'FORMER'
  | 'INCOMING';

export type RelationName =
  | 'ABOUT'
  | 'AUTHORED'
  | 'AWARD'
  | 'CONSULT'
  | 'CONVENE'
  | 'CROSSES'
  | 'HEAR_REPORT'
  | 'HOLDS_POSITION'
  | 'INSPECT'
  | 'INSTRUCT'
  | 'INVESTIGATE'
  | 'LOCATED_IN'
  | 'PART_OF'
  | 'PROPOSE'
  | 'PUBLISH_RULE'
  | 'REVIEW'
  | 'RUNS'
  | 'SIGN'
  | 'STUDY'
  | 'STUDY_TOUR'
  | 'SUPERVISE'
  | 'VISIT';

export type Role =
  | 'LED'
  | 'PARTNER'
  | 'TOOK_PART';

export type SameReason =
  | 'NAME_AND_BODY'
  | 'NAME_AND_HOME'
  | 'NAME_UNDER_TWO_TYPES';

export type SearchField =
  | 'ALIAS'
  | 'INITIALS'
  | 'NAME'
  | 'PINYIN';

export type TraceFilter = {
  attributions?: Array<Attribution> | null | undefined;
  from?: string | null | undefined;
  kinds?: Array<ActivityKind> | null | undefined;
  objectTypes?: Array<EntityType> | null | undefined;
  roles?: Array<Role> | null | undefined;
  text?: string | null | undefined;
  to?: string | null | undefined;
  withoutDate?: boolean | null | undefined;
};

type EntityCard_Enterprise_Fragment = { id: string, name: string, type: EntityType, subtype: string | null };

type EntityCard_Organization_Fragment = { id: string, name: string, type: EntityType, subtype: string | null };

type EntityCard_Person_Fragment = { id: string, name: string, type: EntityType, subtype: string | null };

type EntityCard_Place_Fragment = { id: string, name: string, type: EntityType, subtype: string | null };

type EntityCard_Program_Fragment = { id: string, name: string, type: EntityType, subtype: string | null };

type EntityCard_Project_Fragment = { id: string, name: string, type: EntityType, subtype: string | null };

type EntityCard_Topic_Fragment = { id: string, name: string, type: EntityType, subtype: string | null };

type EntityCard_Work_Fragment = { id: string, name: string, type: EntityType, subtype: string | null };

export type EntityCardFragment =
  | EntityCard_Enterprise_Fragment
  | EntityCard_Organization_Fragment
  | EntityCard_Person_Fragment
  | EntityCard_Place_Fragment
  | EntityCard_Program_Fragment
  | EntityCard_Project_Fragment
  | EntityCard_Topic_Fragment
  | EntityCard_Work_Fragment
;

export type CitationCardFragment = { part: CitationPart, quotation: string, spans: Array<Array<number>>, document: { id: string, title: string | null, subtitle: string | null, publishedOn: string | null, source: { publisher: string | null, page: string | null, url: string | null } } };

export type ActivityCardFragment = { id: string, kind: ActivityKind, date: { from: string, to: string, basis: Array<DateBasis> } | null, document: { id: string }, participants: Array<{ role: Role, attribution: Attribution, entity:
      | { id: string, name: string, type: EntityType, subtype: string | null }
      | { id: string, name: string, type: EntityType, subtype: string | null }
      | { id: string, name: string, type: EntityType, subtype: string | null }
      | { id: string, name: string, type: EntityType, subtype: string | null }
      | { id: string, name: string, type: EntityType, subtype: string | null }
      | { id: string, name: string, type: EntityType, subtype: string | null }
      | { id: string, name: string, type: EntityType, subtype: string | null }
      | { id: string, name: string, type: EntityType, subtype: string | null }
     }>, concerns: Array<
    | { id: string, name: string, type: EntityType, subtype: string | null }
    | { id: string, name: string, type: EntityType, subtype: string | null }
    | { id: string, name: string, type: EntityType, subtype: string | null }
    | { id: string, name: string, type: EntityType, subtype: string | null }
    | { id: string, name: string, type: EntityType, subtype: string | null }
    | { id: string, name: string, type: EntityType, subtype: string | null }
    | { id: string, name: string, type: EntityType, subtype: string | null }
    | { id: string, name: string, type: EntityType, subtype: string | null }
  >, places: Array<
    | { id: string, name: string, type: EntityType, subtype: string | null }
    | { id: string, name: string, type: EntityType, subtype: string | null }
    | { id: string, name: string, type: EntityType, subtype: string | null }
    | { id: string, name: string, type: EntityType, subtype: string | null }
    | { id: string, name: string, type: EntityType, subtype: string | null }
    | { id: string, name: string, type: EntityType, subtype: string | null }
    | { id: string, name: string, type: EntityType, subtype: string | null }
    | { id: string, name: string, type: EntityType, subtype: string | null }
  >, resultedIn: Array<
    | { id: string, name: string, type: EntityType, subtype: string | null }
    | { id: string, name: string, type: EntityType, subtype: string | null }
    | { id: string, name: string, type: EntityType, subtype: string | null }
    | { id: string, name: string, type: EntityType, subtype: string | null }
    | { id: string, name: string, type: EntityType, subtype: string | null }
    | { id: string, name: string, type: EntityType, subtype: string | null }
    | { id: string, name: string, type: EntityType, subtype: string | null }
    | { id: string, name: string, type: EntityType, subtype: string | null }
  > };

export type BeginningQueryVariables = Exact<{
  officials: number;
}>;


export type BeginningQuery = { meta: { dataVersion: string, counts: { entities: number, activities: number, documents: number } }, officials: { totalCount: number, nodes: Array<{ id: string, name: string, type: EntityType, subtype: string | null, positions: Array<{ id: string, title: string, status: PositionStatus, body:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         }> }> }, documents: { totalCount: number, nodes: Array<{ id: string, title: string | null, subtitle: string | null, publishedOn: string | null, covers: string | null, source: { publisher: string | null, page: string | null } }> } };

export type EntitiesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type EntitiesQuery = { entities: Array<
    | { id: string, name: string, type: EntityType, subtype: string | null }
    | { id: string, name: string, type: EntityType, subtype: string | null }
    | { id: string, name: string, type: EntityType, subtype: string | null }
    | { id: string, name: string, type: EntityType, subtype: string | null }
    | { id: string, name: string, type: EntityType, subtype: string | null }
    | { id: string, name: string, type: EntityType, subtype: string | null }
    | { id: string, name: string, type: EntityType, subtype: string | null }
    | { id: string, name: string, type: EntityType, subtype: string | null }
   | null> };

export type NeighboursQueryVariables = Exact<{
  id: string | number;
  first: number;
  filter?: NeighbourFilter | null | undefined;
}>;


export type NeighboursQuery = { entity:
    | { id: string, name: string, type: EntityType, subtype: string | null, neighbours: { totalCount: number, countsByRelation: Array<{ relation: RelationName, type: EntityType, count: number }>, nodes: Array<{ linkCount: number, entity:
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
          , via: Array<{ predicate: LinkPredicate, kind: ActivityKind | null, attribution: Attribution | null, direction: Direction, title: string | null, status: PositionStatus | null, activity: { id: string, kind: ActivityKind, date: { from: string, to: string, basis: Array<DateBasis> } | null, document: { id: string }, participants: Array<{ role: Role, attribution: Attribution, entity:
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                 }>, concerns: Array<
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
              >, places: Array<
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
              >, resultedIn: Array<
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
              > } | null, citations: Array<{ part: CitationPart, quotation: string, spans: Array<Array<number>>, document: { id: string, title: string | null, subtitle: string | null, publishedOn: string | null, source: { publisher: string | null, page: string | null, url: string | null } } }> }> }> } }
    | { id: string, name: string, type: EntityType, subtype: string | null, neighbours: { totalCount: number, countsByRelation: Array<{ relation: RelationName, type: EntityType, count: number }>, nodes: Array<{ linkCount: number, entity:
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
          , via: Array<{ predicate: LinkPredicate, kind: ActivityKind | null, attribution: Attribution | null, direction: Direction, title: string | null, status: PositionStatus | null, activity: { id: string, kind: ActivityKind, date: { from: string, to: string, basis: Array<DateBasis> } | null, document: { id: string }, participants: Array<{ role: Role, attribution: Attribution, entity:
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                 }>, concerns: Array<
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
              >, places: Array<
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
              >, resultedIn: Array<
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
              > } | null, citations: Array<{ part: CitationPart, quotation: string, spans: Array<Array<number>>, document: { id: string, title: string | null, subtitle: string | null, publishedOn: string | null, source: { publisher: string | null, page: string | null, url: string | null } } }> }> }> } }
    | { id: string, name: string, type: EntityType, subtype: string | null, neighbours: { totalCount: number, countsByRelation: Array<{ relation: RelationName, type: EntityType, count: number }>, nodes: Array<{ linkCount: number, entity:
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
          , via: Array<{ predicate: LinkPredicate, kind: ActivityKind | null, attribution: Attribution | null, direction: Direction, title: string | null, status: PositionStatus | null, activity: { id: string, kind: ActivityKind, date: { from: string, to: string, basis: Array<DateBasis> } | null, document: { id: string }, participants: Array<{ role: Role, attribution: Attribution, entity:
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                 }>, concerns: Array<
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
              >, places: Array<
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
              >, resultedIn: Array<
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
              > } | null, citations: Array<{ part: CitationPart, quotation: string, spans: Array<Array<number>>, document: { id: string, title: string | null, subtitle: string | null, publishedOn: string | null, source: { publisher: string | null, page: string | null, url: string | null } } }> }> }> } }
    | { id: string, name: string, type: EntityType, subtype: string | null, neighbours: { totalCount: number, countsByRelation: Array<{ relation: RelationName, type: EntityType, count: number }>, nodes: Array<{ linkCount: number, entity:
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
          , via: Array<{ predicate: LinkPredicate, kind: ActivityKind | null, attribution: Attribution | null, direction: Direction, title: string | null, status: PositionStatus | null, activity: { id: string, kind: ActivityKind, date: { from: string, to: string, basis: Array<DateBasis> } | null, document: { id: string }, participants: Array<{ role: Role, attribution: Attribution, entity:
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                 }>, concerns: Array<
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
              >, places: Array<
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
              >, resultedIn: Array<
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
              > } | null, citations: Array<{ part: CitationPart, quotation: string, spans: Array<Array<number>>, document: { id: string, title: string | null, subtitle: string | null, publishedOn: string | null, source: { publisher: string | null, page: string | null, url: string | null } } }> }> }> } }
    | { id: string, name: string, type: EntityType, subtype: string | null, neighbours: { totalCount: number, countsByRelation: Array<{ relation: RelationName, type: EntityType, count: number }>, nodes: Array<{ linkCount: number, entity:
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
          , via: Array<{ predicate: LinkPredicate, kind: ActivityKind | null, attribution: Attribution | null, direction: Direction, title: string | null, status: PositionStatus | null, activity: { id: string, kind: ActivityKind, date: { from: string, to: string, basis: Array<DateBasis> } | null, document: { id: string }, participants: Array<{ role: Role, attribution: Attribution, entity:
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                 }>, concerns: Array<
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
              >, places: Array<
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
              >, resultedIn: Array<
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
              > } | null, citations: Array<{ part: CitationPart, quotation: string, spans: Array<Array<number>>, document: { id: string, title: string | null, subtitle: string | null, publishedOn: string | null, source: { publisher: string | null, page: string | null, url: string | null } } }> }> }> } }
    | { id: string, name: string, type: EntityType, subtype: string | null, neighbours: { totalCount: number, countsByRelation: Array<{ relation: RelationName, type: EntityType, count: number }>, nodes: Array<{ linkCount: number, entity:
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
          , via: Array<{ predicate: LinkPredicate, kind: ActivityKind | null, attribution: Attribution | null, direction: Direction, title: string | null, status: PositionStatus | null, activity: { id: string, kind: ActivityKind, date: { from: string, to: string, basis: Array<DateBasis> } | null, document: { id: string }, participants: Array<{ role: Role, attribution: Attribution, entity:
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                 }>, concerns: Array<
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
              >, places: Array<
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
              >, resultedIn: Array<
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
              > } | null, citations: Array<{ part: CitationPart, quotation: string, spans: Array<Array<number>>, document: { id: string, title: string | null, subtitle: string | null, publishedOn: string | null, source: { publisher: string | null, page: string | null, url: string | null } } }> }> }> } }
    | { id: string, name: string, type: EntityType, subtype: string | null, neighbours: { totalCount: number, countsByRelation: Array<{ relation: RelationName, type: EntityType, count: number }>, nodes: Array<{ linkCount: number, entity:
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
          , via: Array<{ predicate: LinkPredicate, kind: ActivityKind | null, attribution: Attribution | null, direction: Direction, title: string | null, status: PositionStatus | null, activity: { id: string, kind: ActivityKind, date: { from: string, to: string, basis: Array<DateBasis> } | null, document: { id: string }, participants: Array<{ role: Role, attribution: Attribution, entity:
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                 }>, concerns: Array<
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
              >, places: Array<
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
              >, resultedIn: Array<
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
              > } | null, citations: Array<{ part: CitationPart, quotation: string, spans: Array<Array<number>>, document: { id: string, title: string | null, subtitle: string | null, publishedOn: string | null, source: { publisher: string | null, page: string | null, url: string | null } } }> }> }> } }
    | { id: string, name: string, type: EntityType, subtype: string | null, neighbours: { totalCount: number, countsByRelation: Array<{ relation: RelationName, type: EntityType, count: number }>, nodes: Array<{ linkCount: number, entity:
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
          , via: Array<{ predicate: LinkPredicate, kind: ActivityKind | null, attribution: Attribution | null, direction: Direction, title: string | null, status: PositionStatus | null, activity: { id: string, kind: ActivityKind, date: { from: string, to: string, basis: Array<DateBasis> } | null, document: { id: string }, participants: Array<{ role: Role, attribution: Attribution, entity:
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                  | { id: string, name: string, type: EntityType, subtype: string | null }
                 }>, concerns: Array<
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
              >, places: Array<
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
              >, resultedIn: Array<
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
                | { id: string, name: string, type: EntityType, subtype: string | null }
              > } | null, citations: Array<{ part: CitationPart, quotation: string, spans: Array<Array<number>>, document: { id: string, title: string | null, subtitle: string | null, publishedOn: string | null, source: { publisher: string | null, page: string | null, url: string | null } } }> }> }> } }
   | null };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchQuery = { search: { totalCount: number, nodes: Array<{ matched: { field: SearchField, text: string }, entity:
        | { id: string, name: string, type: EntityType, subtype: string | null, positions: Array<{ id: string, title: string, status: PositionStatus, body:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             }> }
        | { id: string, name: string, type: EntityType, subtype: string | null, positions: Array<{ id: string, title: string, status: PositionStatus, body:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             }> }
        | { id: string, name: string, type: EntityType, subtype: string | null, positions: Array<{ id: string, title: string, status: PositionStatus, body:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             }> }
        | { id: string, name: string, type: EntityType, subtype: string | null, positions: Array<{ id: string, title: string, status: PositionStatus, body:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             }> }
        | { id: string, name: string, type: EntityType, subtype: string | null, positions: Array<{ id: string, title: string, status: PositionStatus, body:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             }> }
        | { id: string, name: string, type: EntityType, subtype: string | null, positions: Array<{ id: string, title: string, status: PositionStatus, body:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             }> }
        | { id: string, name: string, type: EntityType, subtype: string | null, positions: Array<{ id: string, title: string, status: PositionStatus, body:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             }> }
        | { id: string, name: string, type: EntityType, subtype: string | null, positions: Array<{ id: string, title: string, status: PositionStatus, body:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             }> }
       }> } };

export type HeadQueryVariables = Exact<{
  id: string | number;
}>;


export type HeadQuery = { entity:
    | { aliases: Array<string>, possibleSameCount: number, id: string, name: string, type: EntityType, subtype: string | null, positions: Array<{ id: string, title: string, status: PositionStatus, from: string | null, to: string | null, body:
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
        , person:
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
        , citations: Array<{ part: CitationPart, quotation: string, spans: Array<Array<number>>, document: { id: string, title: string | null, subtitle: string | null, publishedOn: string | null, source: { publisher: string | null, page: string | null, url: string | null } } }> }>, activities: { totalCount: number }, mentions: { totalCount: number }, neighbours: { totalCount: number, countsByRelation: Array<{ relation: RelationName, type: EntityType, count: number }> } }
    | { aliases: Array<string>, possibleSameCount: number, id: string, name: string, type: EntityType, subtype: string | null, positions: Array<{ id: string, title: string, status: PositionStatus, from: string | null, to: string | null, body:
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
        , person:
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
        , citations: Array<{ part: CitationPart, quotation: string, spans: Array<Array<number>>, document: { id: string, title: string | null, subtitle: string | null, publishedOn: string | null, source: { publisher: string | null, page: string | null, url: string | null } } }> }>, activities: { totalCount: number }, mentions: { totalCount: number }, neighbours: { totalCount: number, countsByRelation: Array<{ relation: RelationName, type: EntityType, count: number }> } }
    | { aliases: Array<string>, possibleSameCount: number, id: string, name: string, type: EntityType, subtype: string | null, positions: Array<{ id: string, title: string, status: PositionStatus, from: string | null, to: string | null, body:
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
        , person:
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
        , citations: Array<{ part: CitationPart, quotation: string, spans: Array<Array<number>>, document: { id: string, title: string | null, subtitle: string | null, publishedOn: string | null, source: { publisher: string | null, page: string | null, url: string | null } } }> }>, activities: { totalCount: number }, mentions: { totalCount: number }, neighbours: { totalCount: number, countsByRelation: Array<{ relation: RelationName, type: EntityType, count: number }> } }
    | { aliases: Array<string>, possibleSameCount: number, id: string, name: string, type: EntityType, subtype: string | null, positions: Array<{ id: string, title: string, status: PositionStatus, from: string | null, to: string | null, body:
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
        , person:
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
        , citations: Array<{ part: CitationPart, quotation: string, spans: Array<Array<number>>, document: { id: string, title: string | null, subtitle: string | null, publishedOn: string | null, source: { publisher: string | null, page: string | null, url: string | null } } }> }>, activities: { totalCount: number }, mentions: { totalCount: number }, neighbours: { totalCount: number, countsByRelation: Array<{ relation: RelationName, type: EntityType, count: number }> } }
    | { aliases: Array<string>, possibleSameCount: number, id: string, name: string, type: EntityType, subtype: string | null, positions: Array<{ id: string, title: string, status: PositionStatus, from: string | null, to: string | null, body:
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
        , person:
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
        , citations: Array<{ part: CitationPart, quotation: string, spans: Array<Array<number>>, document: { id: string, title: string | null, subtitle: string | null, publishedOn: string | null, source: { publisher: string | null, page: string | null, url: string | null } } }> }>, activities: { totalCount: number }, mentions: { totalCount: number }, neighbours: { totalCount: number, countsByRelation: Array<{ relation: RelationName, type: EntityType, count: number }> } }
    | { aliases: Array<string>, possibleSameCount: number, id: string, name: string, type: EntityType, subtype: string | null, positions: Array<{ id: string, title: string, status: PositionStatus, from: string | null, to: string | null, body:
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
        , person:
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
        , citations: Array<{ part: CitationPart, quotation: string, spans: Array<Array<number>>, document: { id: string, title: string | null, subtitle: string | null, publishedOn: string | null, source: { publisher: string | null, page: string | null, url: string | null } } }> }>, activities: { totalCount: number }, mentions: { totalCount: number }, neighbours: { totalCount: number, countsByRelation: Array<{ relation: RelationName, type: EntityType, count: number }> } }
    | { aliases: Array<string>, possibleSameCount: number, id: string, name: string, type: EntityType, subtype: string | null, positions: Array<{ id: string, title: string, status: PositionStatus, from: string | null, to: string | null, body:
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
        , person:
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
        , citations: Array<{ part: CitationPart, quotation: string, spans: Array<Array<number>>, document: { id: string, title: string | null, subtitle: string | null, publishedOn: string | null, source: { publisher: string | null, page: string | null, url: string | null } } }> }>, activities: { totalCount: number }, mentions: { totalCount: number }, neighbours: { totalCount: number, countsByRelation: Array<{ relation: RelationName, type: EntityType, count: number }> } }
    | { aliases: Array<string>, possibleSameCount: number, id: string, name: string, type: EntityType, subtype: string | null, positions: Array<{ id: string, title: string, status: PositionStatus, from: string | null, to: string | null, body:
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
        , person:
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
        , citations: Array<{ part: CitationPart, quotation: string, spans: Array<Array<number>>, document: { id: string, title: string | null, subtitle: string | null, publishedOn: string | null, source: { publisher: string | null, page: string | null, url: string | null } } }> }>, activities: { totalCount: number }, mentions: { totalCount: number }, neighbours: { totalCount: number, countsByRelation: Array<{ relation: RelationName, type: EntityType, count: number }> } }
   | null };

export type TraceQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
  filter?: TraceFilter | null | undefined;
}>;


export type TraceQuery = { trace: { totalCount: number, totals: Array<{ attribution: Attribution, role: Role, activities: number, rows: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, attribution: Attribution, role: Role, shared: boolean, activity: { id: string, kind: ActivityKind, date: { from: string, to: string, basis: Array<DateBasis> } | null, places: Array<
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
        > }, object:
        | { id: string, name: string, type: EntityType, subtype: string | null }
        | { id: string, name: string, type: EntityType, subtype: string | null }
        | { id: string, name: string, type: EntityType, subtype: string | null }
        | { id: string, name: string, type: EntityType, subtype: string | null }
        | { id: string, name: string, type: EntityType, subtype: string | null }
        | { id: string, name: string, type: EntityType, subtype: string | null }
        | { id: string, name: string, type: EntityType, subtype: string | null }
        | { id: string, name: string, type: EntityType, subtype: string | null }
       | null, citations: Array<{ part: CitationPart, quotation: string, spans: Array<Array<number>>, document: { id: string, title: string | null, subtitle: string | null, publishedOn: string | null, source: { publisher: string | null, page: string | null, url: string | null } } }> }> } };

export type ActivitiesQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ActivitiesQuery = { entity:
    | { id: string, activities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ActivityKind, citations: Array<{ part: CitationPart, quotation: string, spans: Array<Array<number>>, document: { id: string, title: string | null, subtitle: string | null, publishedOn: string | null, source: { publisher: string | null, page: string | null, url: string | null } } }>, date: { from: string, to: string, basis: Array<DateBasis> } | null, document: { id: string }, participants: Array<{ role: Role, attribution: Attribution, entity:
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
             }>, concerns: Array<
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
          >, places: Array<
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
          >, resultedIn: Array<
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
          > }> } }
    | { id: string, activities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ActivityKind, citations: Array<{ part: CitationPart, quotation: string, spans: Array<Array<number>>, document: { id: string, title: string | null, subtitle: string | null, publishedOn: string | null, source: { publisher: string | null, page: string | null, url: string | null } } }>, date: { from: string, to: string, basis: Array<DateBasis> } | null, document: { id: string }, participants: Array<{ role: Role, attribution: Attribution, entity:
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
             }>, concerns: Array<
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
          >, places: Array<
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
          >, resultedIn: Array<
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
          > }> } }
    | { id: string, activities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ActivityKind, citations: Array<{ part: CitationPart, quotation: string, spans: Array<Array<number>>, document: { id: string, title: string | null, subtitle: string | null, publishedOn: string | null, source: { publisher: string | null, page: string | null, url: string | null } } }>, date: { from: string, to: string, basis: Array<DateBasis> } | null, document: { id: string }, participants: Array<{ role: Role, attribution: Attribution, entity:
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
             }>, concerns: Array<
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
          >, places: Array<
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
          >, resultedIn: Array<
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
          > }> } }
    | { id: string, activities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ActivityKind, citations: Array<{ part: CitationPart, quotation: string, spans: Array<Array<number>>, document: { id: string, title: string | null, subtitle: string | null, publishedOn: string | null, source: { publisher: string | null, page: string | null, url: string | null } } }>, date: { from: string, to: string, basis: Array<DateBasis> } | null, document: { id: string }, participants: Array<{ role: Role, attribution: Attribution, entity:
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
             }>, concerns: Array<
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
          >, places: Array<
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
          >, resultedIn: Array<
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
          > }> } }
    | { id: string, activities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ActivityKind, citations: Array<{ part: CitationPart, quotation: string, spans: Array<Array<number>>, document: { id: string, title: string | null, subtitle: string | null, publishedOn: string | null, source: { publisher: string | null, page: string | null, url: string | null } } }>, date: { from: string, to: string, basis: Array<DateBasis> } | null, document: { id: string }, participants: Array<{ role: Role, attribution: Attribution, entity:
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
             }>, concerns: Array<
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
          >, places: Array<
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
          >, resultedIn: Array<
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
          > }> } }
    | { id: string, activities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ActivityKind, citations: Array<{ part: CitationPart, quotation: string, spans: Array<Array<number>>, document: { id: string, title: string | null, subtitle: string | null, publishedOn: string | null, source: { publisher: string | null, page: string | null, url: string | null } } }>, date: { from: string, to: string, basis: Array<DateBasis> } | null, document: { id: string }, participants: Array<{ role: Role, attribution: Attribution, entity:
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
             }>, concerns: Array<
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
          >, places: Array<
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
          >, resultedIn: Array<
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
          > }> } }
    | { id: string, activities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ActivityKind, citations: Array<{ part: CitationPart, quotation: string, spans: Array<Array<number>>, document: { id: string, title: string | null, subtitle: string | null, publishedOn: string | null, source: { publisher: string | null, page: string | null, url: string | null } } }>, date: { from: string, to: string, basis: Array<DateBasis> } | null, document: { id: string }, participants: Array<{ role: Role, attribution: Attribution, entity:
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
             }>, concerns: Array<
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
          >, places: Array<
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
          >, resultedIn: Array<
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
          > }> } }
    | { id: string, activities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ActivityKind, citations: Array<{ part: CitationPart, quotation: string, spans: Array<Array<number>>, document: { id: string, title: string | null, subtitle: string | null, publishedOn: string | null, source: { publisher: string | null, page: string | null, url: string | null } } }>, date: { from: string, to: string, basis: Array<DateBasis> } | null, document: { id: string }, participants: Array<{ role: Role, attribution: Attribution, entity:
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
              | { id: string, name: string, type: EntityType, subtype: string | null }
             }>, concerns: Array<
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
          >, places: Array<
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
          >, resultedIn: Array<
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
            | { id: string, name: string, type: EntityType, subtype: string | null }
          > }> } }
   | null };

export type MentionsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type MentionsQuery = { entity:
    | { id: string, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ quotation: string, spans: Array<Array<number>>, document: { id: string, title: string | null, subtitle: string | null, publishedOn: string | null, source: { publisher: string | null, page: string | null, url: string | null } } }> } }
    | { id: string, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ quotation: string, spans: Array<Array<number>>, document: { id: string, title: string | null, subtitle: string | null, publishedOn: string | null, source: { publisher: string | null, page: string | null, url: string | null } } }> } }
    | { id: string, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ quotation: string, spans: Array<Array<number>>, document: { id: string, title: string | null, subtitle: string | null, publishedOn: string | null, source: { publisher: string | null, page: string | null, url: string | null } } }> } }
    | { id: string, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ quotation: string, spans: Array<Array<number>>, document: { id: string, title: string | null, subtitle: string | null, publishedOn: string | null, source: { publisher: string | null, page: string | null, url: string | null } } }> } }
    | { id: string, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ quotation: string, spans: Array<Array<number>>, document: { id: string, title: string | null, subtitle: string | null, publishedOn: string | null, source: { publisher: string | null, page: string | null, url: string | null } } }> } }
    | { id: string, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ quotation: string, spans: Array<Array<number>>, document: { id: string, title: string | null, subtitle: string | null, publishedOn: string | null, source: { publisher: string | null, page: string | null, url: string | null } } }> } }
    | { id: string, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ quotation: string, spans: Array<Array<number>>, document: { id: string, title: string | null, subtitle: string | null, publishedOn: string | null, source: { publisher: string | null, page: string | null, url: string | null } } }> } }
    | { id: string, mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ quotation: string, spans: Array<Array<number>>, document: { id: string, title: string | null, subtitle: string | null, publishedOn: string | null, source: { publisher: string | null, page: string | null, url: string | null } } }> } }
   | null };

export type SameQueryVariables = Exact<{
  id: string | number;
}>;


export type SameQuery = { entity:
    | { id: string, possibleSameCount: number, possibleSame: Array<{ reason: SameReason, shared: Array<string>, entity:
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
         }> }
    | { id: string, possibleSameCount: number, possibleSame: Array<{ reason: SameReason, shared: Array<string>, entity:
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
         }> }
    | { id: string, possibleSameCount: number, possibleSame: Array<{ reason: SameReason, shared: Array<string>, entity:
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
         }> }
    | { id: string, possibleSameCount: number, possibleSame: Array<{ reason: SameReason, shared: Array<string>, entity:
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
         }> }
    | { id: string, possibleSameCount: number, possibleSame: Array<{ reason: SameReason, shared: Array<string>, entity:
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
         }> }
    | { id: string, possibleSameCount: number, possibleSame: Array<{ reason: SameReason, shared: Array<string>, entity:
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
         }> }
    | { id: string, possibleSameCount: number, possibleSame: Array<{ reason: SameReason, shared: Array<string>, entity:
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
         }> }
    | { id: string, possibleSameCount: number, possibleSame: Array<{ reason: SameReason, shared: Array<string>, entity:
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
          | { id: string, name: string, type: EntityType, subtype: string | null }
         }> }
   | null };

export type ActivityQueryVariables = Exact<{
  id: string | number;
}>;


export type ActivityQuery = { activity: { id: string, kind: ActivityKind, citations: Array<{ part: CitationPart, quotation: string, spans: Array<Array<number>>, document: { id: string, title: string | null, subtitle: string | null, publishedOn: string | null, source: { publisher: string | null, page: string | null, url: string | null } } }>, date: { from: string, to: string, basis: Array<DateBasis> } | null, document: { id: string }, participants: Array<{ role: Role, attribution: Attribution, entity:
        | { id: string, name: string, type: EntityType, subtype: string | null }
        | { id: string, name: string, type: EntityType, subtype: string | null }
        | { id: string, name: string, type: EntityType, subtype: string | null }
        | { id: string, name: string, type: EntityType, subtype: string | null }
        | { id: string, name: string, type: EntityType, subtype: string | null }
        | { id: string, name: string, type: EntityType, subtype: string | null }
        | { id: string, name: string, type: EntityType, subtype: string | null }
        | { id: string, name: string, type: EntityType, subtype: string | null }
       }>, concerns: Array<
      | { id: string, name: string, type: EntityType, subtype: string | null }
      | { id: string, name: string, type: EntityType, subtype: string | null }
      | { id: string, name: string, type: EntityType, subtype: string | null }
      | { id: string, name: string, type: EntityType, subtype: string | null }
      | { id: string, name: string, type: EntityType, subtype: string | null }
      | { id: string, name: string, type: EntityType, subtype: string | null }
      | { id: string, name: string, type: EntityType, subtype: string | null }
      | { id: string, name: string, type: EntityType, subtype: string | null }
    >, places: Array<
      | { id: string, name: string, type: EntityType, subtype: string | null }
      | { id: string, name: string, type: EntityType, subtype: string | null }
      | { id: string, name: string, type: EntityType, subtype: string | null }
      | { id: string, name: string, type: EntityType, subtype: string | null }
      | { id: string, name: string, type: EntityType, subtype: string | null }
      | { id: string, name: string, type: EntityType, subtype: string | null }
      | { id: string, name: string, type: EntityType, subtype: string | null }
      | { id: string, name: string, type: EntityType, subtype: string | null }
    >, resultedIn: Array<
      | { id: string, name: string, type: EntityType, subtype: string | null }
      | { id: string, name: string, type: EntityType, subtype: string | null }
      | { id: string, name: string, type: EntityType, subtype: string | null }
      | { id: string, name: string, type: EntityType, subtype: string | null }
      | { id: string, name: string, type: EntityType, subtype: string | null }
      | { id: string, name: string, type: EntityType, subtype: string | null }
      | { id: string, name: string, type: EntityType, subtype: string | null }
      | { id: string, name: string, type: EntityType, subtype: string | null }
    > } | null };

export type DocumentQueryVariables = Exact<{
  id: string | number;
}>;


export type DocumentQuery = { document: { id: string, title: string | null, subtitle: string | null, byline: Array<string>, publishedOn: string | null, covers: string | null, text: string, readingOrder: Array<Array<number>>, dropped: Array<Array<number>>, source: { publisher: string | null, page: string | null, url: string | null } } | null };

export const CitationCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"quotation"}},{"kind":"Field","name":{"kind":"Name","value":"spans"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]} as unknown as DocumentNode<CitationCardFragment, unknown>;
export const EntityCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subtype"}}]}}]} as unknown as DocumentNode<EntityCardFragment, unknown>;
export const ActivityCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"concerns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resultedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subtype"}}]}}]} as unknown as DocumentNode<ActivityCardFragment, unknown>;
export const BeginningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Beginning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"officials"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"}},{"kind":"Field","name":{"kind":"Name","value":"activities"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"officials"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"officials"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"page"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subtype"}}]}}]} as unknown as DocumentNode<BeginningQuery, BeginningQueryVariables>;
export const EntitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Entities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subtype"}}]}}]} as unknown as DocumentNode<EntitiesQuery, EntitiesQueryVariables>;
export const NeighboursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Neighbours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NeighbourFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}},{"kind":"Field","name":{"kind":"Name","value":"neighbours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"countsByRelation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkCount"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"via"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivityCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationCard"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subtype"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"concerns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resultedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"quotation"}},{"kind":"Field","name":{"kind":"Name","value":"spans"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]} as unknown as DocumentNode<NeighboursQuery, NeighboursQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matched"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subtype"}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const HeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Head"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"possibleSameCount"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationCard"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"neighbours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"countsByRelation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subtype"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"quotation"}},{"kind":"Field","name":{"kind":"Name","value":"spans"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]} as unknown as DocumentNode<HeadQuery, HeadQueryVariables>;
export const TraceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Trace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TraceFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"official"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"activities"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationCard"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subtype"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"quotation"}},{"kind":"Field","name":{"kind":"Name","value":"spans"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]} as unknown as DocumentNode<TraceQuery, TraceQueryVariables>;
export const ActivitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Activities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivityCard"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationCard"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subtype"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"concerns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resultedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"quotation"}},{"kind":"Field","name":{"kind":"Name","value":"spans"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]} as unknown as DocumentNode<ActivitiesQuery, ActivitiesQueryVariables>;
export const MentionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Mentions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotation"}},{"kind":"Field","name":{"kind":"Name","value":"spans"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MentionsQuery, MentionsQueryVariables>;
export const SameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Same"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"possibleSameCount"}},{"kind":"Field","name":{"kind":"Name","value":"possibleSame"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subtype"}}]}}]} as unknown as DocumentNode<SameQuery, SameQueryVariables>;
export const ActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Activity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivityCard"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitationCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subtype"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"concerns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resultedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"quotation"}},{"kind":"Field","name":{"kind":"Name","value":"spans"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]} as unknown as DocumentNode<ActivityQuery, ActivityQueryVariables>;
export const DocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Document"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}},{"kind":"Field","name":{"kind":"Name","value":"byline"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"readingOrder"}},{"kind":"Field","name":{"kind":"Name","value":"dropped"}}]}}]}}]} as unknown as DocumentNode<DocumentQuery, DocumentQueryVariables>;