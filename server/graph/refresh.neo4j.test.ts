import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Graph } from '../neo4j/driver.ts'
import { STATEMENTS } from '../neo4j/statements.ts'
import { loadShipped } from '../testing/fixtures.ts'
import { emptyGraph } from '../testing/graph.ts'
import { refreshDocuments } from './refresh.ts'
import { graphDigest } from './status.ts'

let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
  await loadShipped(graph)
})
afterAll(() => graph.close())

it('makes documents of an earlier row function anew from what is stored of them, once', async () => {
  const current = await graphDigest(graph)
  await graph.alone(STATEMENTS.testingAge, { id: 'bishan-2023' })
  expect(await graphDigest(graph)).not.toBe(current)
  expect(await refreshDocuments(graph)).toEqual(['bishan-2023'])
  expect(await graphDigest(graph)).toBe(current)
  expect(await refreshDocuments(graph)).toEqual([])
})
