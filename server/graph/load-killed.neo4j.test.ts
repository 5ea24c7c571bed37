import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Graph } from '../neo4j/driver.ts'
import { type Child, startChild } from '../testing/child.ts'
import { prepare } from '../testing/fixtures.ts'
import { emptyGraph } from '../testing/graph.ts'
import { graphDigest, graphStatus } from './status.ts'

const STATEMENTS_LOADED = 5_000
const KILLS = 20
const WITHIN = 10
/** On a machine whose speed changes, some kills come after the commit; then others follow, up to these. */
const MOST_KILLS = 40

let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
  await prepare(graph)
})
afterAll(() => graph.close())

const loader = () => startChild('load-large', graph.connection)
const begin = async (child: Child, edition: number) => {
  await child.line('ready')
  child.process.stdin?.write(`${STATEMENTS_LOADED} ${edition}\n`)
}

/** Loads an edition undisturbed; resolves with how long the transaction took before and after its first write. */
async function undisturbed(edition: number): Promise<{ before: number; writing: number; digest: string }> {
  const child = loader()
  await begin(child, edition)
  const begun = await child.line('begun')
  const writing = await child.line('writing')
  const committed = await child.line('committed')
  expect(await child.ended).toBe(0)
  return { before: writing - begun, writing: committed - writing, digest: await graphDigest(graph) }
}

it('killed anywhere in its transaction leaves the old document or the new one, never a mixture', async () => {
  const first = await undisturbed(0)
  const { relations, activities } = await graphStatus(graph)
  // Of each activity: who led it, what it concerned, where it was.
  expect(relations + 3 * activities).toBeGreaterThanOrEqual(STATEMENTS_LOADED)
  const second = await undisturbed(1)
  const span = await undisturbed(0)
  const digests = [first.digest, second.digest]
  expect(span.digest).toBe(first.digest)
  expect(first.digest).not.toBe(second.digest)

  let stands = 0
  let between = 0
  let next = loader()
  const { before } = span
  let lasts = span.writing
  for (let kill = 0; kill < KILLS || (between < WITHIN && kill < MOST_KILLS); kill++) {
    const child = next
    await begin(child, 1 - stands)
    // One in five before the first write, the others spread from it to the commit.
    const early = kill % 5 === 0
    await child.line(early ? 'begun' : 'writing')
    const share = ((kill * 7) % KILLS) / KILLS
    const wait = early ? before * share : lasts * share
    const timer = setTimeout(() => child.process.kill('SIGKILL'), wait)
    await child.ended
    clearTimeout(timer)
    next = loader()
    if (child.lines.includes('committed'))
      lasts = Math.min(lasts, (await child.line('committed')) - (await child.line('writing')))
    else if (child.lines.includes('writing')) between++
    const digest = await graphDigest(graph)
    expect(digests).toContain(digest)
    stands = digests.indexOf(digest)
  }
  next.process.kill('SIGKILL')
  await next.ended
  expect(between).toBeGreaterThanOrEqual(WITHIN)
}, 300_000)
