/** Documents: the pages that say it, with where they come from. */
import type { Range, Span } from '../../facts/schema.ts'
import { partsOf } from '../../facts/spans.ts'
import { STATEMENTS } from '../../neo4j/statements.ts'
import { builder } from '../builder.ts'
import type { ApiContext } from '../context.ts'
import type { Key } from '../cursor.ts'
import { type Connection, MAX_FIRST, once, type PagedList, pageOf, windowOf } from '../page.ts'
import { type DocumentRef as DocumentRefRow, type DocumentRow, documentRef } from '../rows.ts'
import { ActivityConnection, activityPage } from './activity.ts'
import { SPANS } from './citation.ts'
import { connectionType, pageArgs, pageComplexity } from './connection.ts'
import { DocumentRef } from './document-ref.ts'
import { EntityConnection } from './entity.ts'
import { Entity } from './entity-ref.ts'
import { NodeRef } from './node.ts'

const DOCUMENTS: PagedList = { name: 'documents', shape: ['string'], max: MAX_FIRST }
const DOCUMENT_ENTITIES: PagedList = { name: 'documentEntities', shape: ['number', 'string'], max: MAX_FIRST }
const DOCUMENT_ACTIVITIES: PagedList = {
  name: 'documentActivities',
  shape: ['number', 'string'],
  max: MAX_FIRST,
}

interface FindingRow {
  readonly reason: string
  readonly message: string
  readonly about?: string | null
  readonly at?: Span | null
}

const Source = builder.objectRef<DocumentRow>('Source').implement({
  description: 'Where a document comes from. Null means: not stated.',
  fields: (t) => ({
    publisher: t.exposeString('publisher', { nullable: true, description: 'Who published it.' }),
    page: t.exposeString('page', { nullable: true, description: 'Page or column of the publication.' }),
    url: t.exposeString('url', { nullable: true, description: 'Where it was found.' }),
    retrievedAt: t.exposeString('retrievedAt', { nullable: true, description: 'When it was retrieved.' }),
    fileSha256: t.exposeString('fileSha256', {
      nullable: true,
      description: 'SHA-256 of the original file.',
    }),
    stated: t.boolean({
      description: 'Whether anything of its source is stated.',
      resolve: ({ publisher, page, url }) => publisher != null || page != null || url != null,
    }),
  }),
})

const Finding = builder.objectRef<FindingRow>('Finding').implement({
  description: 'Something doubtful that was found in a document or its facts.',
  fields: (t) => ({
    reason: t.exposeString('reason', { description: 'What kind of doubt, in one word.' }),
    message: t.exposeString('message', { description: 'The doubt in a sentence.' }),
    about: t.id({
      nullable: true,
      description: 'The node that it is about; null: none.',
      resolve: ({ about }) => about ?? null,
    }),
    spans: t.field({
      type: t.listRef(t.listRef('Int')),
      description: `Where it stands, empty where nowhere. ${SPANS}`,
      complexity: 1,
      resolve: ({ at }) => (at == null ? [] : partsOf(at).map((part) => [...part])),
    }),
  }),
})

DocumentRef.implement({
  description: 'A published document: its raw text, never edited, and where it comes from.',
  interfaces: [NodeRef],
  fields: (t) => ({
    title: t.string({
      nullable: true,
      description: 'Its title; null: not stated.',
      resolve: async (ref, _args, context) => (await rowOf(ref, context)).title,
    }),
    subtitle: t.string({
      nullable: true,
      description: 'Its subtitle; null: not stated.',
      resolve: async (ref, _args, context) => (await rowOf(ref, context)).subtitle,
    }),
    byline: t.stringList({
      description: 'Its byline; empty: not stated.',
      complexity: 1,
      resolve: async (ref, _args, context) => [...((await rowOf(ref, context)).byline ?? [])],
    }),
    publishedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'When it was published; null: not stated.',
      resolve: async (ref, _args, context) => (await rowOf(ref, context)).publishedOn,
    }),
    covers: t.field({
      type: 'Date',
      nullable: true,
      description: 'The time that it tells of; null: not stated.',
      resolve: async (ref, _args, context) => (await rowOf(ref, context)).covers,
    }),
    home: t.stringList({
      description: 'The path in which 区政协, 我区, 省委 are to be read, widest first; empty: not known.',
      complexity: 1,
      resolve: async (ref, _args, context) => [...((await rowOf(ref, context)).home ?? [])],
    }),
    source: t.field({
      type: Source,
      description: 'Where it comes from.',
      resolve: (ref, _args, context) => rowOf(ref, context),
    }),
    sha256: t.string({
      description: 'SHA-256 of the raw text in UTF-8.',
      resolve: async (ref, _args, context) => (await rowOf(ref, context)).sha256,
    }),
    findings: t.field({
      type: [Finding],
      description: 'What was doubtful when it became graph.',
      resolve: async (ref, _args, context) => {
        const { findings } = await rowOf(ref, context)
        return findings === null ? [] : (JSON.parse(findings) as FindingRow[])
      },
    }),
    text: t.string({
      description: 'The raw text. Spans are UTF-16 indices into it.',
      resolve: async (ref, _args, context) => (await textOf(ref, context)).text,
    }),
    readingOrder: t.field({
      type: t.listRef(t.listRef('Int')),
      description: 'The ranges [start, end] of the text in the order in which a person reads them.',
      complexity: 1,
      resolve: async (ref, _args, context) =>
        (await textOf(ref, context)).readingOrder.map((range) => [...range]),
    }),
    dropped: t.field({
      type: t.listRef(t.listRef('Int')),
      description: 'The ranges [start, end] that are left out; with readingOrder they cover the text once.',
      complexity: 1,
      resolve: async (ref, _args, context) => (await textOf(ref, context)).dropped.map((range) => [...range]),
    }),
    writers: t.field({
      type: [Entity],
      description: 'Who wrote it, by its own word.',
      resolve: ({ id }, _args, { loaders }) => loaders.writers.load(id),
    }),
    entities: t.field({
      type: EntityConnection,
      description: 'The entities of which it speaks, in order of first mention.',
      args: pageArgs(t.arg, DOCUMENT_ENTITIES),
      complexity: pageComplexity,
      resolve: ({ id }, args, { loaders }) => {
        const window = windowOf(DOCUMENT_ENTITIES, args)
        const params = { limit: window.limit, after: window.after }
        return {
          page: once(async () =>
            pageOf(DOCUMENT_ENTITIES, window, await loaders.entitiesIn.load({ id, params }), (row) => row),
          ),
          total: once(async () => (await loaders.entitiesInTotal.load(id))[0] ?? 0),
        }
      },
    }),
    activities: t.field({
      type: ActivityConnection,
      description: 'The activities that it tells, in order of the text.',
      args: pageArgs(t.arg, DOCUMENT_ACTIVITIES),
      complexity: pageComplexity,
      resolve: ({ id }, args, { loaders }) => {
        const window = windowOf(DOCUMENT_ACTIVITIES, args)
        return activityPage(DOCUMENT_ACTIVITIES, window, id, loaders.activitiesIn, loaders.activitiesInTotal)
      },
    }),
  }),
})

async function rowOf({ id }: DocumentRefRow, { loaders }: ApiContext): Promise<DocumentRow> {
  const row = await loaders.document.load(id)
  if (row === null) throw new Error(`A published answer refers to ${id}, which is not published.`)
  return row
}

async function textOf(ref: DocumentRefRow, { loaders }: ApiContext) {
  const stored = await loaders.documentText.load(ref.id)
  if (stored === null) throw new Error(`A published answer refers to ${ref.id}, which is not published.`)
  const { document } = JSON.parse(stored.facts) as { document: { readingOrder: Range[]; dropped: Range[] } }
  return { text: stored.text, readingOrder: document.readingOrder, dropped: document.dropped }
}

const DocumentConnection = connectionType('Document', DocumentRef, 'published documents')

builder.queryFields((t) => ({
  document: t.field({
    type: DocumentRef,
    nullable: true,
    description: 'A document by its id; null: none of that id is published.',
    args: { id: t.arg.id({ required: true, description: 'Its id: `bishan-2023`.' }) },
    resolve: async (_root, { id }, { loaders }) =>
      (await loaders.document.load(id)) === null ? null : documentRef(id),
  }),
  documents: t.field({
    type: DocumentConnection,
    description: 'The published documents, in order of their ids.',
    args: pageArgs(t.arg, DOCUMENTS),
    complexity: pageComplexity,
    resolve: (_root, args, { run, loaders }): Connection<DocumentRefRow> => {
      const window = windowOf(DOCUMENTS, args)
      return {
        page: once(async () => {
          const rows = await run(STATEMENTS.queriesDocumentsPage, {
            limit: window.limit,
            after: window.after,
          })
          return pageOf(DOCUMENTS, window, rows, (row) => {
            const document = row.document as DocumentRow
            loaders.document.prime(document.id, document)
            return { key: row.key as Key, node: documentRef(document.id) }
          })
        }),
        total: once(async () => (await run(STATEMENTS.queriesDocumentsTotal))[0]?.total as number),
      }
    },
  }),
}))
