/** Relay connections: page arguments, PageInfo, and the types of a list. */
import type { InterfaceRef, ObjectRef } from '@pothos/core'
import { builder } from '../builder.ts'
import { type Connection, DEFAULT_FIRST, type Page, type PagedList } from '../page.ts'

type Types = typeof builder.$inferSchemaTypes
type Ref<T> = ObjectRef<Types, T> | InterfaceRef<Types, T>
type FieldArgs = Parameters<typeof builder.queryField>[1] extends (t: infer Builder) => unknown
  ? Builder extends { arg: infer Arg }
    ? Arg
    : never
  : never

const PageInfo = builder.objectRef<Page<unknown>>('PageInfo').implement({
  description: 'Where a page stands in its list.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether rows follow.' }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', {
      description: 'Whether the page was reached by a cursor.',
    }),
    startCursor: t.string({
      nullable: true,
      description: 'Cursor of the first row; null when the page is empty.',
      resolve: (page) => page.edges[0]?.cursor ?? null,
    }),
    endCursor: t.string({
      nullable: true,
      description:
        'Cursor of the last row: pass it as `after` for the next page; null when the page is empty.',
      resolve: (page) => page.edges.at(-1)?.cursor ?? null,
    }),
  }),
})

/** The arguments of a paged field. */
export function pageArgs(arg: FieldArgs, list: PagedList) {
  return {
    first: arg.int({
      required: false,
      defaultValue: DEFAULT_FIRST,
      description: `How many rows, 0 to ${list.max}; more is refused, never cut.`,
    }),
    after: arg.string({ required: false, description: 'Begin after the row with this cursor.' }),
  }
}

/** A page costs as much as it may hold. */
export const pageComplexity = (args: { first?: number | null | undefined }) => ({
  field: 1,
  multiplier: Math.max(1, args.first ?? DEFAULT_FIRST),
})

/** The connection and edge types of a list of `node`; `what` names its rows in descriptions. */
export function connectionType<T, C extends Connection<T> = Connection<T>>(
  name: string,
  node: Ref<T>,
  what: string,
) {
  const Edge = builder.objectRef<Page<T>['edges'][number]>(`${name}Edge`).implement({
    description: `One of ${what}, and its place in the list.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Pass it as `after` to begin behind this row.' }),
      node: t.field({ type: node, description: 'The row itself.', resolve: (edge) => edge.node as never }),
    }),
  })
  // The page's own multiplier stands at the field that gives the connection; its lists must not multiply again.
  const complexity = { field: 1, multiplier: 1 }
  return builder.objectRef<C>(`${name}Connection`).implement({
    description: `A page of ${what}.`,
    fields: (t) => ({
      nodes: t.field({
        type: [node],
        description: 'The rows of the page.',
        complexity,
        resolve: async (list) => (await list.page()).edges.map((edge) => edge.node) as never,
      }),
      edges: t.field({
        type: [Edge],
        description: 'The rows of the page with their cursors.',
        complexity,
        resolve: async (list) => [...(await list.page()).edges],
      }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Where the page stands in the list.',
        resolve: (list) => list.page(),
      }),
      totalCount: t.int({
        description: 'How many rows the whole list has, after the filter; counted only when asked for.',
        resolve: (list) => list.total(),
      }),
    }),
  })
}
