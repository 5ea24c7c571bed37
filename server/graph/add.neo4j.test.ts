import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { extract } from '../extract/index.ts'
import type { Facts } from '../facts/schema.ts'
import type { Graph } from '../neo4j/driver.ts'
import { STATEMENTS } from '../neo4j/statements.ts'
import { prepare } from '../testing/fixtures.ts'
import { emptyGraph } from '../testing/graph.ts'
import { addDocument } from './add.ts'
import { type StoredDocument, storedDocuments } from './documents.ts'
import { forgetDocuments } from './forget.ts'
import { type Input, loadDocument } from './load.ts'
import { originalOf } from './originals.ts'
import { publishDocuments } from './publish.ts'
import { resetGraph } from './reset.ts'
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

const ARTICLE = `云埠区政协主席陶安带队调研
来源：云埠日报　2024-03-21
3月18日，云埠区政协主席陶安带队到云埠天舜制药有限公司调研，实地察看生产车间，听取企业生产经营情况介绍。
陶安指出，要聚焦企业发展难题，持续优化营商环境，助力生物医药产业高质量发展。`
const OTHER = `临江县人大常委会开展执法检查
来源：临江人大网　2024-05-07
5月6日，临江县人大常委会副主任韦康率执法检查组赴青岩镇检查水污染防治法贯彻实施情况。`

/** An article as `luzhi add` gives it, read from `bytes`. */
function read(
  text: string,
  id: string,
  status: Input['status'] = 'DRAFT',
  bytes: Uint8Array = Buffer.from(text),
): Input {
  const { facts } = extract({ id, text, metadata: {} })
  const fileSha256 = createHash('sha256').update(bytes).digest('hex')
  const document = { ...facts.document, source: { ...facts.document.source, fileSha256 } }
  return { facts: { ...facts, document }, text, status, original: { name: `${id}.txt`, bytes } }
}
const add = (input: Input, replace = false) => addDocument(graph, input, replace)
const stored = async (): Promise<StoredDocument[]> => {
  const all: StoredDocument[] = []
  for await (const one of storedDocuments(graph)) all.push(one)
  return all
}
const originals = async () =>
  (
    await graph.alone({
      name: 'testing',
      text: 'RETURN COUNT { (:Original) } AS files, COUNT { (:OriginalPart) } AS parts',
    })
  )[0]

describe('adding a document', () => {
  it('stores a draft, which is listed with its counts and is no part of the graph', async () => {
    const before = await graphDigest(graph)
    expect(await add(read(ARTICLE, 'a'))).toMatchObject({ id: 'a', outcome: 'ADDED', reprints: [] })
    expect(await graphDigest(graph)).toBe(before)
    const { entities, activities, relations } = read(ARTICLE, 'a').facts
    expect(await stored()).toEqual([
      {
        id: 'a',
        status: 'DRAFT',
        title: '云埠区政协主席陶安带队调研',
        publisher: '云埠日报',
        publishedOn: '2024-03-21',
        entities: entities.length,
        activities: activities.length,
        relations: relations.length,
        statistics: expect.any(Number),
        findings: expect.any(Number),
      },
    ])
  })

  it('as a draft that is published later is the same as published at once, and as loading its facts', async () => {
    await add(read(ARTICLE, 'a'))
    expect(await publishDocuments(graph, ['a', 'a'])).toEqual([{ id: 'a', outcome: 'PUBLISHED' }])
    expect(await publishDocuments(graph, ['a'])).toEqual([{ id: 'a', outcome: 'UNCHANGED' }])
    const digests = [await graphDigest(graph)]
    for (const way of [
      add,
      ({ facts, text, status }: Input) => loadDocument(graph, { facts, text, status }),
    ]) {
      await graph.alone(STATEMENTS.testingEmpty)
      await prepare(graph)
      await way(read(ARTICLE, 'a', 'PUBLISHED'))
      digests.push(await graphDigest(graph))
    }
    expect(new Set(digests).size).toBe(1)
    expect(await graphStatus(graph)).toMatchObject({ documents: 1, drafts: 0 })
  })

  it('whose text is stored already, under any id, changes nothing', async () => {
    await add(read(ARTICLE, 'a'))
    expect(await add(read(ARTICLE, 'a'))).toMatchObject({ id: 'a', outcome: 'ALREADY_THERE' })
    expect(await add(read(ARTICLE, 'b'), true)).toMatchObject({ id: 'a', outcome: 'ALREADY_THERE' })
    expect((await stored()).map(({ id, status }) => [id, status])).toEqual([['a', 'DRAFT']])
  })

  it('to be published, whose text is stored as a draft, publishes that draft', async () => {
    await add(read(ARTICLE, 'a'))
    expect(await add(read(ARTICLE, 'b', 'PUBLISHED'))).toMatchObject({ id: 'a', outcome: 'PUBLISHED' })
    expect(await add(read(ARTICLE, 'b', 'PUBLISHED'))).toMatchObject({ id: 'a', outcome: 'ALREADY_THERE' })
    expect((await stored()).map(({ id, status }) => [id, status])).toEqual([['a', 'PUBLISHED']])
  })

  it('with an id that stands with another text is refused with both titles, unless it is to replace that', async () => {
    await add(read(ARTICLE, 'a', 'PUBLISHED'))
    const before = await graphDigest(graph)
    await expect(add(read(OTHER, 'a', 'PUBLISHED'))).rejects.toMatchObject({
      code: 'ID_TAKEN',
      message: expect.stringMatching(/“云埠区政协主席陶安带队调研”.*“临江县人大常委会开展执法检查”/u),
    })
    expect(await graphDigest(graph)).toBe(before)
    expect(await add(read(OTHER, 'a', 'PUBLISHED'), true)).toMatchObject({ outcome: 'REPLACED' })
    expect((await stored()).map(({ title }) => title)).toEqual(['临江县人大常委会开展执法检查'])
    expect((await originalOf(graph, 'a')).bytes.toString()).toBe(OTHER)
    expect(await originals()).toEqual({ files: 1, parts: 1 })
  })

  it('that is to replace one of the same text has what was found in it now', async () => {
    const first = read(ARTICLE, 'a')
    const facts: Facts = { ...first.facts, document: { ...first.facts.document, covers: '2023' } }
    await add({ ...first, facts })
    expect(await add(first, true)).toMatchObject({ outcome: 'REPLACED' })
    expect(await add(first, true)).toMatchObject({ outcome: 'ALREADY_THERE' })
  })

  it('that repeats most of a stored one is stored, and told to be a reprint of it', async () => {
    await add(read(ARTICLE, 'a'))
    await add(read(OTHER, 'b'))
    const reprint = `${ARTICLE.replace('3月18日', '日前').replaceAll('，', ',')}\n（转自云埠日报）`
    const added = await add(read(reprint, 'c'))
    expect(added).toMatchObject({
      outcome: 'ADDED',
      reprints: [{ id: 'a', title: '云埠区政协主席陶安带队调研' }],
    })
    expect(added.reprints[0]?.share).toBeGreaterThan(0.9)
    const both = await add(read(`${OTHER}\n${ARTICLE}`, 'd'))
    expect(both.reprints.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c'])
  })

  it('by several processes at once stores it once', async () => {
    const results = await Promise.all(['a', 'b', 'c', 'd'].map((id) => add(read(ARTICLE, id))))
    expect(results.map(({ outcome }) => outcome).sort()).toEqual([
      'ADDED',
      'ALREADY_THERE',
      'ALREADY_THERE',
      'ALREADY_THERE',
    ])
    expect(await stored()).toHaveLength(1)
  })
})

describe('publishing', () => {
  it('of an id that is not stored publishes none', async () => {
    await add(read(ARTICLE, 'a'))
    await expect(publishDocuments(graph, ['a', 'nobody'])).rejects.toMatchObject({ code: 'NO_SUCH_DOCUMENT' })
    expect(await graphStatus(graph)).toMatchObject({ documents: 0, drafts: 1 })
  })
})

describe('the file of a document', () => {
  it('comes back byte for byte, also when it is large and no text', async () => {
    const bytes = Uint8Array.from({ length: 10 * 1024 * 1024 }, (_, at) => (at * 7919 + (at >> 8)) & 255)
    const begun = performance.now()
    await add(read(ARTICLE, 'a', 'DRAFT', bytes))
    await publishDocuments(graph, ['a'])
    const { name, bytes: back } = await originalOf(graph, 'a')
    console.log(`10 MiB stored, published and had back in ${Math.round(performance.now() - begun)} ms`)
    expect(name).toBe('a.txt')
    expect(Buffer.from(bytes).equals(back)).toBe(true)
    expect(await originals()).toEqual({ files: 1, parts: 20 })
  })

  it('may be empty of what was loaded from facts, and is told apart from a document that is not there', async () => {
    const { facts, text } = read(ARTICLE, 'a')
    await loadDocument(graph, { facts, text, status: 'PUBLISHED' })
    await expect(originalOf(graph, 'a')).rejects.toMatchObject({ code: 'NO_ORIGINAL', exitCode: 3 })
    await expect(originalOf(graph, 'b')).rejects.toMatchObject({ code: 'NO_SUCH_DOCUMENT', exitCode: 3 })
  })

  it('stays when reviewed facts of the same file are loaded, and goes with those of another', async () => {
    await add(read(ARTICLE, 'a'))
    const { facts, text } = read(ARTICLE, 'a', 'PUBLISHED')
    await loadDocument(graph, { facts: { ...facts, activities: [] }, text, status: 'PUBLISHED' })
    expect((await originalOf(graph, 'a')).bytes.toString()).toBe(ARTICLE)
    await loadDocument(graph, { ...read(OTHER, 'a'), original: undefined } as unknown as Input)
    await expect(originalOf(graph, 'a')).rejects.toMatchObject({ code: 'NO_ORIGINAL' })
    expect(await originals()).toEqual({ files: 0, parts: 0 })
  })

  it('goes with its document and by a reset, what a stranger tied to it excepted', async () => {
    await add(read(ARTICLE, 'a'))
    await add(read(OTHER, 'b'))
    await forgetDocuments(graph, ['a'])
    expect(await originals()).toEqual({ files: 1, parts: 1 })
    await graph.alone({
      name: 'testing',
      text: 'MATCH (o:Original) CREATE (:Stranger {stranger: true})-[:WATCHES]->(o)',
    })
    await resetGraph(graph)
    const left = await graph.alone({
      name: 'testing',
      text: 'MATCH (n) RETURN labels(n) AS labels, n {.*} AS own',
    })
    expect(left).toEqual(
      expect.arrayContaining([
        { labels: ['Stranger'], own: { stranger: true } },
        { labels: [], own: {} },
      ]),
    )
    expect(left).toHaveLength(2)
  })

  it('is looked for only where we put it: a stranger’s node of the same label stays as it is', async () => {
    await add(read(ARTICLE, 'a'))
    await graph.alone({
      name: 'testing',
      text: "CREATE (:Original {sha256: 'theirs'})-[:HOLDS]->(:OriginalPart)",
    })
    await forgetDocuments(graph, ['a'])
    expect(await originals()).toEqual({ files: 1, parts: 1 })
  })
})
