/** Mentions: where documents name an entity. */
import { decodeSpans, partsOf } from '../../facts/spans.ts'
import { builder } from '../builder.ts'
import type { Key } from '../cursor.ts'
import type { Loaders } from '../loaders.ts'
import { type Connection, MAX_FIRST_SMALL, once, type PagedList, type PageWindow, pageOf } from '../page.ts'
import { documentRef } from '../rows.ts'
import { SPANS } from './citation.ts'
import { connectionType } from './connection.ts'
import { DocumentRef } from './document-ref.ts'

interface MentionRow {
  readonly document: string
  readonly spans: readonly (readonly number[])[]
  readonly quotation: string
}

/** In order of document id, then of the text. */
export const ENTITY_MENTIONS: PagedList = {
  name: 'mentions',
  shape: ['string', 'number'],
  max: MAX_FIRST_SMALL,
}

const Mention = builder.objectRef<MentionRow>('Mention').implement({
  description: 'One place where a document names an entity.',
  fields: (t) => ({
    document: t.field({
      type: DocumentRef,
      description: 'The document.',
      resolve: ({ document }) => documentRef(document),
    }),
    spans: t.field({
      type: t.listRef(t.listRef('Int')),
      description: SPANS,
      complexity: 1,
      resolve: ({ spans }) => spans.map((pair) => [...pair]),
    }),
    quotation: t.exposeString('quotation', { description: 'The form of the name that stands there.' }),
  }),
})

export const MentionConnection = connectionType('Mention', Mention, 'the mentions of an entity')

/** The mentions of an entity: the statement gives whole documents, the cursor's own among them, and here they are cut. */
export function mentionPage(loaders: Loaders, id: string, window: PageWindow): Connection<MentionRow> {
  const { limit, after } = window
  return {
    page: once(async () => {
      const documents = await loaders.mentions.load({ id, params: { limit, after } })
      const rows = documents.flatMap(({ document, spans, quotations }) =>
        decodeSpans(spans).map((span, at) => ({
          key: [document, at] as const,
          node: { document, spans: partsOf(span), quotation: quotations[at] ?? '' },
        })),
      )
      const left = rows.filter(({ key }) => after === null || isAfter(key, after))
      return pageOf(ENTITY_MENTIONS, window, left, (row) => row)
    }),
    total: once(async () => (await loaders.mentionsTotal.load(id))[0] ?? 0),
  }
}

function isAfter([document, at]: readonly [string, number], after: Key): boolean {
  return document !== after[0] || at > Number(after[1])
}
