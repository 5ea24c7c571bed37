/** Statistics: figures that documents give. */
import { builder } from '../builder.ts'
import { documentRef, pairsOf, type StatisticRow } from '../rows.ts'
import { Citation } from './citation.ts'
import { DocumentRef } from './document-ref.ts'
import { Entity } from './entity-ref.ts'
import { NodeRef } from './node.ts'
import { BoundEnum } from './vocabulary.ts'

export const Statistic = builder.objectRef<StatisticRow>('Statistic').implement({
  description: 'A figure that a document gives, in base units (8.5万字 is 85000 字).',
  interfaces: [NodeRef],
  fields: (t) => ({
    label: t.exposeString('label', { description: 'What is counted.' }),
    value: t.exposeFloat('value', { description: 'The figure, or the begin of its range.' }),
    to: t.float({
      nullable: true,
      description: 'End of a range; null: one figure.',
      resolve: ({ to }) => to ?? null,
    }),
    bound: t.field({
      type: BoundEnum,
      nullable: true,
      description: 'How it is meant where it is not exact; null: exact.',
      resolve: ({ bound }) => bound ?? null,
    }),
    unit: t.exposeString('unit', { description: 'The unit in the words of the text.' }),
    subject: t.field({
      type: Entity,
      nullable: true,
      description: 'Whose figure it is; null: not stated.',
      resolve: ({ subject }) => subject,
    }),
    document: t.field({
      type: DocumentRef,
      description: 'The document that gives it.',
      resolve: ({ document }) => documentRef(document),
    }),
    citations: t.field({
      type: [Citation],
      description: 'The words that give it.',
      resolve: ({ document, spans, quotation }) => [
        { part: 'STATES' as const, document, spans: pairsOf(spans), quotation },
      ],
    }),
  }),
})
