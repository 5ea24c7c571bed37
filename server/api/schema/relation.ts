/** Relations: one statement of one document, by its id. */
import { builder } from '../builder.ts'
import { states } from '../citations.ts'
import { documentRef, type RelationRow } from '../rows.ts'
import { Citation } from './citation.ts'
import { DocumentRef } from './document-ref.ts'
import { Entity } from './entity-ref.ts'
import { NodeRef } from './node.ts'
import { PositionStatusEnum, PredicateEnum } from './vocabulary.ts'

export const Relation = builder.objectRef<RelationRow>('Relation').implement({
  description: 'What one document states of two entities, or of an entity and the document itself.',
  interfaces: [NodeRef],
  fields: (t) => ({
    predicate: t.field({
      type: PredicateEnum,
      description: 'The relation.',
      resolve: ({ predicate }) => predicate,
    }),
    subject: t.field({ type: Entity, description: 'From whom it goes.', resolve: ({ subject }) => subject }),
    object: t.field({
      type: Entity,
      nullable: true,
      description: 'To whom it goes; null: to the document itself (WROTE).',
      resolve: ({ object }) => object,
    }),
    document: t.field({
      type: DocumentRef,
      description: 'The document that states it.',
      resolve: ({ statement }) => documentRef(statement.document),
    }),
    title: t.string({
      nullable: true,
      description: 'Title of a position; null for other relations.',
      resolve: ({ statement }) => statement.title ?? null,
    }),
    status: t.field({
      type: PositionStatusEnum,
      nullable: true,
      description: 'Status of a position; null for other relations.',
      resolve: ({ statement }) => statement.status ?? null,
    }),
    from: t.field({
      type: 'Date',
      nullable: true,
      description: 'Begin of the term; null: not stated.',
      resolve: ({ statement }) => statement.from ?? null,
    }),
    to: t.field({
      type: 'Date',
      nullable: true,
      description: 'End of the term; null: not stated.',
      resolve: ({ statement }) => statement.to ?? null,
    }),
    citations: t.field({
      type: [Citation],
      description: 'The words that state it.',
      resolve: ({ statement }) => states(statement),
    }),
  }),
})
