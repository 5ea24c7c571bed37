import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Graph } from '../neo4j/driver.ts'
import { STATEMENTS } from '../neo4j/statements.ts'
import { emptyGraph } from './graph.ts'

let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
})
afterAll(() => graph.close())

it('gives every test file a server that answers', async () => {
  expect(await graph.read((tx) => tx.run(STATEMENTS.adminPing))).toHaveLength(1)
})
