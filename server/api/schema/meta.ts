/** meta: which version of the interface and of the data answers, and how much there is. */
import type { EntityType } from '../../../data/ontology/index.ts'
import { STATEMENTS } from '../../neo4j/statements.ts'
import { builder } from '../builder.ts'
import { EntityTypeEnum } from './vocabulary.ts'

/** Raised when a field is removed or changes its meaning (major) or is added (minor). */
export const API_VERSION = '1.0'

interface MetaRow {
  readonly dataVersion: string | null
  readonly documents: number
  readonly entities: number
  readonly activities: number
  readonly relations: number
  readonly statistics: number
  readonly byType: readonly { readonly type: EntityType; readonly count: number }[]
}

const TypeCount = builder.objectRef<MetaRow['byType'][number]>('TypeCount').implement({
  description: 'How many entities have a type.',
  fields: (t) => ({
    type: t.field({ type: EntityTypeEnum, description: 'The type.', resolve: ({ type }) => type }),
    count: t.exposeInt('count', { description: 'How many entities.' }),
  }),
})

const Counts = builder.objectRef<MetaRow>('Counts').implement({
  description: 'How much the published documents hold.',
  fields: (t) => ({
    documents: t.exposeInt('documents', { description: 'Published documents.' }),
    entities: t.exposeInt('entities', { description: 'Entities.' }),
    activities: t.exposeInt('activities', { description: 'Activities.' }),
    relations: t.exposeInt('relations', { description: 'Statements of relations.' }),
    statistics: t.exposeInt('statistics', { description: 'Figures.' }),
    byType: t.field({
      type: [TypeCount],
      description: 'Entities of each type that occurs.',
      resolve: ({ byType }) => [...byType],
    }),
  }),
})

const Meta = builder.objectRef<MetaRow>('Meta').implement({
  description: 'Versions and counts.',
  fields: (t) => ({
    apiVersion: t.string({ description: 'Version of this interface.', resolve: () => API_VERSION }),
    dataVersion: t.string({
      description:
        'Hash over the published documents and the rules: equal versions, equal graphs. Empty: nothing loaded.',
      resolve: ({ dataVersion }) => dataVersion ?? '',
    }),
    counts: t.field({ type: Counts, description: 'How much there is.', resolve: (row) => row }),
    licence: t.string({
      description: 'Under which terms.',
      resolve: () => 'Software: Apache-2.0. Texts: their publishers, see each document.source.',
    }),
  }),
})

builder.queryField('meta', (t) =>
  t.field({
    type: Meta,
    description: 'Which version of interface and data answers, and how much there is.',
    resolve: async (_root, _args, { run }) => {
      const [row] = await run(STATEMENTS.queriesMeta)
      if (row === undefined) throw new Error('The database has lost its mark.')
      return row as unknown as MetaRow
    },
  }),
)
