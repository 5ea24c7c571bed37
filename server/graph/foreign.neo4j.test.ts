import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { shippedDocuments } from '../documents/shipped.ts'
import type { Graph, Row } from '../neo4j/driver.ts'
import { ensureOurs } from '../neo4j/mark.ts'
import { STATEMENTS } from '../neo4j/statements.ts'
import { loadShipped } from '../testing/fixtures.ts'
import { emptyGraph } from '../testing/graph.ts'
import { forgetDocuments } from './forget.ts'
import { loadDocument } from './load.ts'
import { resetGraph } from './reset.ts'
import { graphStatus } from './status.ts'

let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
})
beforeEach(() => graph.alone(STATEMENTS.testingEmpty))
afterAll(() => graph.close())

const strangers = async (): Promise<Row[]> => graph.read((tx) => tx.run(STATEMENTS.testingStrangers))
const reloadAll = async () => {
  const documents = await shippedDocuments()
  for (const document of documents) await loadDocument(graph, { ...document, status: 'DRAFT' })
  for (const document of documents) await loadDocument(graph, { ...document, status: 'PUBLISHED' })
}

describe('what others keep in our database', () => {
  it('survives start, load, forget and reset, a (:Person) that is called an Entity too, with its relationships', async () => {
    await loadShipped(graph)
    await graph.alone(STATEMENTS.testingStrange)
    const before = await strangers()
    expect(before).toHaveLength(3)
    await loadShipped(graph)
    expect(await strangers()).toEqual(before)
    await reloadAll()
    expect(await strangers()).toEqual(before)
    await forgetDocuments(graph, ['bishan-2023'])
    expect(await strangers()).toEqual(before)
    await resetGraph(graph)
    expect(await strangers()).toEqual(before)
    const [{ ours, nodes } = {}] = await graph.read((tx) => tx.run(STATEMENTS.adminMark))
    expect({ ours, nodes }).toEqual({ ours: false, nodes: 3 })
  })

  it('keeps the end that it is tied to: a node of ours with a relationship of theirs stays, bare but for its id', async () => {
    await loadShipped(graph)
    await graph.alone(STATEMENTS.testingTie, { id: 'person:重庆市璧山区政协:何平' })
    await graph.alone(STATEMENTS.testingTie, { id: 'activity:bishan-2023:STUDY:565' })
    await graph.alone(STATEMENTS.testingTie, { id: 'bishan-2023' })
    await forgetDocuments(graph, ['bishan-2023'])
    const left = await graph.read((tx) => tx.run(STATEMENTS.testingTied))
    expect(left).toEqual([
      { labels: [], properties: { id: 'activity:bishan-2023:STUDY:565' } },
      { labels: [], properties: { id: 'bishan-2023' } },
      { labels: [], properties: { id: 'person:重庆市璧山区政协:何平' } },
    ])
    // And the document can be loaded anew beside it.
    await loadShipped(graph)
    expect(await graphStatus(graph)).toMatchObject({ documents: 2, entities: 155, activities: 61 })
  })

  it('is never written on: a stranger with an id of ours refuses the load', async () => {
    await loadShipped(graph)
    await forgetDocuments(graph, ['bishan-2023'])
    await graph.alone(STATEMENTS.testingStrange)
    await graph.alone(STATEMENTS.testingClaim, { id: 'person:重庆市璧山区政协:何平' })
    const before = await strangers()
    await expect(loadShipped(graph)).rejects.toMatchObject({ code: 'FOREIGN_NODE' })
    expect(await strangers()).toEqual(before)
    expect(await graphStatus(graph)).toMatchObject({ documents: 1 })
  })

  it('makes the database not ours when it was there first, and is left untouched', async () => {
    await graph.alone(STATEMENTS.testingStrange)
    const before = await strangers()
    await expect(ensureOurs(graph)).rejects.toMatchObject({ code: 'NOT_OURS' })
    expect(await strangers()).toEqual(before)
    const [{ nodes } = {}] = await graph.read((tx) => tx.run(STATEMENTS.adminMark))
    expect(nodes).toBe(3)
  })
})
