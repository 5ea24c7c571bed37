/** Citations: the words of one document that say a thing. */
import { builder } from '../builder.ts'
import type { CitationRow } from '../citations.ts'
import { documentRef } from '../rows.ts'
import { DocumentRef } from './document-ref.ts'
import { CitationPartEnum } from './vocabulary.ts'

/** Said of every list of spans. */
export const SPANS =
  'The parts in reading order, each [start, end]: UTF-16 indices into `document.text`, end exclusive.'

export const Citation = builder.objectRef<CitationRow>('Citation').implement({
  description: 'The evidence for one thing, in the words of one document.',
  fields: (t) => ({
    part: t.field({
      type: CitationPartEnum,
      description: 'What these words show.',
      resolve: ({ part }) => part,
    }),
    document: t.field({
      type: DocumentRef,
      description: 'Where the words stand.',
      resolve: ({ document }) => documentRef(document),
    }),
    spans: t.field({
      type: t.listRef(t.listRef('Int')),
      description: SPANS,
      complexity: 1,
      resolve: ({ spans }) => spans.map((pair) => [...pair]),
    }),
    quotation: t.exposeString('quotation', {
      description: 'The parts joined, line breaks inside a sentence removed.',
    }),
  }),
})
