/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The kinds of activities. */
export type ActivityKind =
  /** 授牌 · Award */
  | 'AWARD'
  /** 协商 · Consult */
  | 'CONSULT'
  /** 召集 · Convene */
  | 'CONVENE'
  /** 听取通报 · Hear report */
  | 'HEAR_REPORT'
  /** 视察 · Inspect */
  | 'INSPECT'
  /** 批示 · Instruct */
  | 'INSTRUCT'
  /** 调研 · Investigate */
  | 'INVESTIGATE'
  /** 提案 · Propose */
  | 'PROPOSE'
  /** 制定修订 · Publish rule */
  | 'PUBLISH_RULE'
  /** 评议 · Review */
  | 'REVIEW'
  /** 签约 · Sign */
  | 'SIGN'
  /** 学习 · Study */
  | 'STUDY'
  /** 考察学习 · Study tour */
  | 'STUDY_TOUR'
  /** 督办 · Supervise */
  | 'SUPERVISE'
  /** 走访 · Visit */
  | 'VISIT';

/** How the text ties a person to an activity, strongest first. */
export type Attribution =
  /** 一行 · the text speaks of the party that the person headed */
  | 'GROUP'
  /** 本人 · the text names the person as doing it */
  | 'NAMED'
  /** 所在机构 · the text speaks only of the body that the person then headed */
  | 'OFFICE';

/** What the quoted words show. */
export type CitationPart =
  /** what was done: the words of the activity */
  | 'DID'
  /** who heads the party (GROUP) or the body (OFFICE) */
  | 'HEADS'
  /** the words of a relation, a position or a figure */
  | 'STATES'
  /** the words of the date, where words state one */
  | 'WHEN'
  /** the words that tie this participant to it, where those of the activity do not name them */
  | 'WHO';

/** What the date of an activity rests on. */
export type DateBasis =
  /** 据文章所述年度，原文未写日期 · the year the article covers; no date in words */
  | 'COVERAGE'
  /** 据上下文 · from another sentence */
  | 'FROM_CONTEXT'
  /** 原文写明 · stated */
  | 'STATED'
  /** 年份据文章所述年度 · year from what the article covers */
  | 'YEAR_FROM_COVERAGE'
  /** 年份据发表日期 · year from the date of publication */
  | 'YEAR_FROM_PUBLICATION';

/** Which way a link points. */
export type Direction =
  /** two participants, or two objects, of one activity */
  | 'BOTH'
  /** from the neighbour to the entity asked about */
  | 'IN'
  /** from the entity asked about to the neighbour */
  | 'OUT';

/** The types of entities. */
export type EntityType =
  /** 企业 · Enterprise */
  | 'Enterprise'
  /** 机构 · Organization */
  | 'Organization'
  /** 人物 · Person */
  | 'Person'
  /** 地点 · Place */
  | 'Place'
  /** 计划 · Programme */
  | 'Program'
  /** 项目 · Project */
  | 'Project'
  /** 议题 · Topic */
  | 'Topic'
  /** 提案·文件 · Titled work */
  | 'Work';

/** A stated relation, or what the entity asked about is to the activity. */
export type LinkPredicate =
  /** 关于 · About */
  | 'ABOUT'
  /** 在 · At */
  | 'AT'
  /** 提出·撰写 · Authored */
  | 'AUTHORED'
  /** 对象 · Concerns */
  | 'CONCERNS'
  /** 交会 · Crosses */
  | 'CROSSES'
  /** 任职 · Holds position in */
  | 'HOLDS_POSITION'
  /** 主导 · Led */
  | 'LED'
  /** 位于 · Located in */
  | 'LOCATED_IN'
  /** 对方 · Partner */
  | 'PARTNER'
  /** 隶属 · Part of */
  | 'PART_OF'
  /** 促成 · Resulted in */
  | 'RESULTED_IN'
  /** 主办 · Runs */
  | 'RUNS'
  /** 参加 · Took part */
  | 'TOOK_PART';

/** Which links and which neighbours count; what is left out or null does not narrow. */
export type NeighbourFilter = {
  /** Only links whose participant is so attributed; links that have none (relations, two objects) stay. Left out: NAMED and GROUP. */
  attributions?: Array<Attribution> | null | undefined;
  /** Only links that these documents tell. */
  documents?: Array<string | number> | null | undefined;
  /** Only links by these relations and kinds of activity. */
  relations?: Array<RelationName> | null | undefined;
  /** Only neighbours in whose name or alias this stands. */
  text?: string | null | undefined;
  /** Only neighbours of these types. */
  types?: Array<EntityType> | null | undefined;
};

/** Whether a position is held, about to be held, or was held, when the document speaks. */
export type PositionStatus =
  /** 现任 · current */
  | 'CURRENT'
  /** 原任 · former */
  | 'FORMER'
  /** 新任 · incoming */
  | 'INCOMING';

/** What can tie two entities: a stated relation, or the kind of an activity that both are part of. */
export type RelationName =
  /** 关于 · About */
  | 'ABOUT'
  /** 提出·撰写 · Authored */
  | 'AUTHORED'
  /** 授牌 · Award */
  | 'AWARD'
  /** 协商 · Consult */
  | 'CONSULT'
  /** 召集 · Convene */
  | 'CONVENE'
  /** 交会 · Crosses */
  | 'CROSSES'
  /** 听取通报 · Hear report */
  | 'HEAR_REPORT'
  /** 任职 · Holds position in */
  | 'HOLDS_POSITION'
  /** 视察 · Inspect */
  | 'INSPECT'
  /** 批示 · Instruct */
  | 'INSTRUCT'
  /** 调研 · Investigate */
  | 'INVESTIGATE'
  /** 位于 · Located in */
  | 'LOCATED_IN'
  /** 隶属 · Part of */
  | 'PART_OF'
  /** 提案 · Propose */
  | 'PROPOSE'
  /** 制定修订 · Publish rule */
  | 'PUBLISH_RULE'
  /** 评议 · Review */
  | 'REVIEW'
  /** 主办 · Runs */
  | 'RUNS'
  /** 签约 · Sign */
  | 'SIGN'
  /** 学习 · Study */
  | 'STUDY'
  /** 考察学习 · Study tour */
  | 'STUDY_TOUR'
  /** 督办 · Supervise */
  | 'SUPERVISE'
  /** 走访 · Visit */
  | 'VISIT';

/** What a participant was in an activity. */
export type Role =
  /** 主导 · Led */
  | 'LED'
  /** 对方 · Partner */
  | 'PARTNER'
  /** 参加 · Took part */
  | 'TOOK_PART';

/** Why two ids may be one thing. */
export type SameReason =
  /** 同名，且都与同一机构有关 · same name, and a body in common */
  | 'NAME_AND_BODY'
  /** 同名，且出自同一地方 · same name, and the same home */
  | 'NAME_AND_HOME'
  /** 同名，但类型不同 · same name under two types */
  | 'NAME_UNDER_TWO_TYPES';

/** Where a text was found. */
export type SearchField =
  /** one of its aliases */
  | 'ALIAS'
  /** the initials of that pinyin */
  | 'INITIALS'
  /** its name */
  | 'NAME'
  /** the pinyin of its name or of an alias, from any syllable on */
  | 'PINYIN';

/** Narrows a trace; what is left out or null does not narrow. Nothing is hidden by default. */
export type TraceFilter = {
  /** Only these attributions. */
  attributions?: Array<Attribution> | null | undefined;
  /** Only activities whose date reaches this one or a later. */
  from?: string | null | undefined;
  /** Only these kinds of activity. */
  kinds?: Array<ActivityKind> | null | undefined;
  /** Only rows whose object is of these types. */
  objectTypes?: Array<EntityType> | null | undefined;
  /** Only these roles; by OFFICE the role is that of the body. */
  roles?: Array<Role> | null | undefined;
  /** Only rows where this stands in the name of the object, the trigger or a quotation. */
  text?: string | null | undefined;
  /** Only activities whose date begins at this one or earlier. */
  to?: string | null | undefined;
  /** Whether activities without a date are kept. Left out: yes, unless from or to is given. */
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