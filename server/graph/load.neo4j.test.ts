import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { shippedDocuments } from '../documents/shipped.ts'
import type { Graph } from '../neo4j/driver.ts'
import { STATEMENTS } from '../neo4j/statements.ts'
import { startChild } from '../testing/child.ts'
import { conflicting } from '../testing/conflicting.ts'
import { loadShipped, makeFacts, prepare } from '../testing/fixtures.ts'
import { emptyGraph } from '../testing/graph.ts'
import { forgetDocuments } from './forget.ts'
import { type Input, loadDocument } from './load.ts'
import { graphDigest, graphStatus } from './status.ts'

let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
})
beforeEach(async () => {
  await graph.alone(STATEMENTS.testingEmpty)
  await prepare(graph)
})
afterAll(() => graph.close())

const published = (number: number): Input => ({ ...conflicting(number), status: 'PUBLISHED' })
const load = async (numbers: readonly number[]) => {
  for (const number of numbers) await loadDocument(graph, published(number))
}
const numbers = (count: number) => Array.from({ length: count }, (_, at) => at)

/** A document that says something else of what the others speak of too. */
const changed = (): Input => {
  const { facts } = makeFacts({
    id: 'conflict-3',
    text: '璧山区政协主席何平走访福禄镇。',
    home: ['重庆市', '璧山区'],
    entities: [
      { id: 'p', type: 'Person', name: '何平' },
      { id: 'l', type: 'Place', subtype: 'DISTRICT', name: '福禄镇' },
    ],
    activities: [{ kind: 'VISIT', trigger: '走访', participants: [['p', 'LED']], at: ['l'] }],
  })
  return { facts, text: '璧山区政协主席何平走访福禄镇。', status: 'PUBLISHED' }
}

describe('loading', () => {
  it('twice changes nothing and writes nothing', async () => {
    await loadShipped(graph)
    const before = await graphDigest(graph)
    const sent: string[] = []
    const stop = graph.observe(({ statement }) => sent.push(statement))
    for (const document of await shippedDocuments())
      expect(await loadDocument(graph, { ...document, status: 'PUBLISHED' })).toEqual({
        outcome: 'UNCHANGED',
      })
    stop()
    expect(new Set(sent)).toEqual(new Set([STATEMENTS.loadLock.name, STATEMENTS.loadStored.name]))
    expect(await graphDigest(graph)).toBe(before)
  })

  it('of the shipped documents gives what they say', async () => {
    await loadShipped(graph)
    expect(await graphStatus(graph)).toMatchObject({
      documents: 2,
      entities: 155,
      activities: 61,
      statistics: 45,
    })
  })

  it('replaces what a document said and nothing else: load, load changed, forget is never having loaded it', async () => {
    await load([0, 1, 2])
    const never = await graphDigest(graph)
    await loadDocument(graph, published(3))
    const first = await graphDigest(graph)
    expect(await loadDocument(graph, changed())).toEqual({ outcome: 'REPLACED' })
    const second = await graphDigest(graph)
    expect(new Set([never, first, second]).size).toBe(3)
    await forgetDocuments(graph, ['conflict-3'])
    expect(await graphDigest(graph)).toBe(never)
  })

  it('in any of 20 orders, with one document in between and out again, gives one digest and one data version', async () => {
    const results = new Set<string>()
    const orders = fc.tuple(fc.shuffledSubarray(numbers(12), { minLength: 12 }), fc.nat(11), fc.nat(11))
    await fc.assert(
      fc.asyncProperty(orders, async ([order, a, b]) => {
        await graph.alone(STATEMENTS.testingEmpty)
        await prepare(graph)
        for (const [at, number] of order.entries()) {
          if (at === Math.min(a, b)) await load([12])
          await load([number])
          if (at === Math.max(a, b)) await forgetDocuments(graph, ['conflict-12'])
        }
        results.add(`${await graphDigest(graph)} ${(await graphStatus(graph)).dataVersion}`)
        expect(results.size).toBe(1)
      }),
      { numRuns: 20, endOnFailure: true },
    )
    // They do conflict: fewer entities than each document's own would make.
    const { entities, documents } = await graphStatus(graph)
    expect(documents).toBe(12)
    expect(entities).toBeLessThan(12 * 8)
  }, 180_000)

  it('of 20 documents that share entities from 4 processes at once gives the digest of loading them in turn', async () => {
    await load(numbers(20))
    const sequential = await graphDigest(graph)
    await graph.alone(STATEMENTS.testingEmpty)
    await prepare(graph)
    const children = numbers(4).map((child) =>
      startChild(
        'load-conflicting',
        graph.connection,
        numbers(20)
          .filter((n) => n % 4 === child)
          .map(String),
      ),
    )
    expect(await Promise.all(children.map(({ ended }) => ended))).toEqual([0, 0, 0, 0])
    expect(await graphDigest(graph)).toBe(sequential)
  })

  it('stores a draft and puts nothing of it into the graph; publishing it is the same as never having had a draft', async () => {
    await load([0])
    const before = await graphDigest(graph)
    await loadDocument(graph, { ...conflicting(1), status: 'DRAFT' })
    expect(await graphDigest(graph)).toBe(before)
    expect(await graphStatus(graph)).toMatchObject({ documents: 1, drafts: 1 })
    await load([1])
    const both = await graphDigest(graph)
    await graph.alone(STATEMENTS.testingEmpty)
    await prepare(graph)
    await load([0, 1])
    expect(await graphDigest(graph)).toBe(both)
  })

  it('refuses to forget what is not stored, and forgets nothing then', async () => {
    await load([0, 1])
    const before = await graphDigest(graph)
    await expect(forgetDocuments(graph, ['conflict-0', 'nobody'])).rejects.toMatchObject({
      code: 'NO_SUCH_DOCUMENT',
    })
    expect(await graphDigest(graph)).toBe(before)
  })
})
