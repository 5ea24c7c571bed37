/** Node: anything that has an id of its own in the graph. */
import { builder } from '../builder.ts'
import { checkIds, nodeById } from '../ids.ts'
import { MAX_IDS } from '../limits.ts'
import type { NodeRow } from '../rows.ts'

export const NodeRef = builder.interfaceRef<NodeRow>('Node').implement({
  description: 'Anything that has an id of its own: readable, the same after every rebuild.',
  resolveType: (row) => row.typename,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Readable and stable: `person:重庆市璧山区政协:何平`.' }),
  }),
})

builder.queryFields((t) => ({
  node: t.field({
    type: NodeRef,
    nullable: true,
    description: 'Any node by its id; null: the published documents have none of that id.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_root, { id }, context) => nodeById(id, context),
  }),
  nodes: t.field({
    type: t.listRef(NodeRef, { nullable: true }),
    description: 'Nodes by their ids, in that order; null where there is none.',
    args: { ids: t.arg.idList({ required: true, description: `Their ids, at most ${MAX_IDS}.` }) },
    complexity: ({ ids }) => ({ field: 1, multiplier: ids.length }),
    resolve: (_root, { ids }, context) => Promise.all(checkIds(ids).map((id) => nodeById(id, context))),
  }),
}))
