import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDocument } from '../graph/load.ts'
import type { Graph } from '../neo4j/driver.ts'
import { type Asking, askingOf } from '../testing/api.ts'
import { loadShipped, makeFacts, type SmallDocument } from '../testing/fixtures.ts'
import { emptyGraph } from '../testing/graph.ts'

interface Hit {
  readonly entity: { readonly id: string; readonly name: string; readonly __typename: string }
  readonly matched: { readonly field: string; readonly text: string }
}
interface Hits {
  readonly totalCount: number
  readonly nodes: readonly Hit[]
}

/** What is syntax in a query of Lucene. */
const SYNTAX = [
  '+',
  '-',
  '&&',
  '||',
  '!',
  '(',
  ')',
  '{',
  '}',
  '[',
  ']',
  '^',
  '"',
  '~',
  '*',
  '?',
  ':',
  '\\',
  '/',
]

const odd: SmallDocument = {
  id: 'odd-names',
  home: ['重庆市'],
  text: [
    '😀𬀩小平走访ＡＩ芯片（重庆）有限公司👍，即😀ＡＩ公司。西安路、女娲路。',
    ...SYNTAX.map((sign) => `子${sign}丑`),
  ].join('\n'),
  entities: [
    { id: 'p', type: 'Person', name: '𬀩小平' },
    { id: 'e', type: 'Enterprise', name: 'ＡＩ芯片（重庆）有限公司', aliases: ['ＡＩ公司'] },
    { id: 'x', type: 'Place', subtype: 'ROAD', name: '西安路' },
    { id: 'n', type: 'Place', subtype: 'ROAD', name: '女娲路' },
    ...SYNTAX.map((sign) => ({ id: sign, type: 'Topic' as const, name: `子${sign}丑` })),
  ],
  activities: [
    { kind: 'VISIT', trigger: '走访', evidence: '𬀩小平走访', participants: [['p', 'LED']], concerns: ['e'] },
  ],
}

let graph: Graph
let api: Asking
beforeAll(async () => {
  graph = await emptyGraph()
  await loadShipped(graph)
  await loadDocument(graph, { ...makeFacts(odd), status: 'PUBLISHED' })
  await loadDocument(graph, {
    ...makeFacts({ id: 'draft', text: '草稿人', entities: [{ id: 'p', type: 'Person', name: '草稿人' }] }),
    status: 'DRAFT',
  })
  api = askingOf(graph)
})
afterAll(() => graph.close())

const SEARCH = `
  query Search($text: String!, $types: [EntityType!], $first: Int) {
    search(text: $text, types: $types, first: $first) {
      totalCount
      nodes { entity { id name __typename } matched { field text } }
    }
  }`
const search = async (text: string, variables = {}) =>
  (await api.ask<{ search: Hits }>(SEARCH, { text, first: 100, ...variables })).search
const namesOf = ({ nodes }: Hits) => nodes.map(({ entity }) => entity.name)

describe('a search finds', () => {
  it.each([
    ['何永革', 'NAME', '何永革'],
    ['何', 'NAME', '何永革'],
    ['永', 'NAME', '何永革'],
    ['革', 'NAME', '何永革'],
    ['永革', 'NAME', '何永革'],
    [' 何 永\u3000革\n', 'NAME', '何永革'],
    ['heyongge', 'PINYIN', 'heyongge'],
    ['HeYongGe', 'PINYIN', 'heyongge'],
    ['he yong ge', 'PINYIN', 'heyongge'],
    ["he'yong’ge", 'PINYIN', 'heyongge'],
    ['heyo', 'PINYIN', 'heyongge'],
    ['yongge', 'PINYIN', 'yongge'],
    ['hyg', 'INITIALS', 'hyg'],
    ['HYG', 'INITIALS', 'hyg'],
    ['ＨＹＧ', 'INITIALS', 'hyg'],
    ['ｈｅｙｏｎｇ', 'PINYIN', 'heyongge'],
    ['yg', 'INITIALS', 'yg'],
  ])('何永革 by %s', async (text, field, matched) => {
    const { nodes } = await search(text)
    expect(nodes.find(({ entity }) => entity.id === 'person:重庆市巴南区政协:何永革')?.matched).toEqual({
      field,
      text: matched,
    })
  })

  it.each([
    ['𬀩', '𬀩小平', 'NAME'],
    ['𬀩小', '𬀩小平', 'NAME'],
    ['ai芯片(重庆)', 'ＡＩ芯片（重庆）有限公司', 'NAME'],
    ['ＡＩ芯片（重庆）有限公司', 'ＡＩ芯片（重庆）有限公司', 'NAME'],
    ['AI公司', 'ＡＩ芯片（重庆）有限公司', 'ALIAS'],
    ['live', '华熙LIVE·鱼洞项目', 'NAME'],
    ["xi'an", '西安路', 'PINYIN'],
    ['xian', '西安路', 'PINYIN'],
    ['nüwa', '女娲路', 'PINYIN'],
    ['nvwa', '女娲路', 'PINYIN'],
  ])('%s in %s, by its %s', async (text, name, field) => {
    const { nodes } = await search(text)
    expect(nodes.filter(({ entity }) => entity.name === name).map(({ matched }) => matched.field)).toEqual([
      field,
    ])
  })

  it('every name of the shipped documents by itself, first', async () => {
    const { document } = await api.ask<{ document: { entities: { nodes: { id: string; name: string }[] } } }>(
      '{ document(id: "bishan-2023") { entities(first: 100) { nodes { id name } } } }',
    )
    const { nodes } = document.entities
    expect(nodes.length).toBeGreaterThan(50)
    for (const { id, name } of nodes) {
      const hits = (await search(name)).nodes.filter(({ entity }) => entity.name === name)
      expect(hits.map(({ entity }) => entity.id)).toContain(id)
    }
  })

  it('the exact name before names that begin with the text, and these before names that hold it', async () => {
    const places = (name: string) => (name === '调研' ? 0 : name.startsWith('调研') ? 1 : 2)
    await loadDocument(graph, {
      ...makeFacts({
        id: 'ranks',
        text: '人才调研、调研报告、调研。',
        entities: ['人才调研', '调研报告', '调研'].map((name) => ({ id: name, type: 'Topic', name })),
      }),
      status: 'PUBLISHED',
    })
    const names = namesOf(await search('调研')).filter((name) => name.includes('调研'))
    expect(names.slice(0, 2)).toEqual(['调研', '调研报告'])
    expect(names.map(places)).toEqual(names.map(places).toSorted())
  })

  it('nothing in drafts', async () => {
    expect(await search('草稿人')).toEqual({ totalCount: 0, nodes: [] })
  })
})

describe('what is syntax of the index is text here:', () => {
  it.each(SYNTAX)('子%s丑 finds what is called so, and nothing else that holds 子 and 丑', async (sign) => {
    expect(namesOf(await search(`子${sign}丑`))).toEqual([`子${sign}丑`])
  })

  it.each([
    ...SYNTAX,
    '何~',
    '何^2',
    '何*',
    'he*',
    '何 AND 平',
    '何 OR 革',
    'NOT 何',
    '[何 TO 平]',
    'name:何平',
    '*:*',
    '/何.+/',
    '"何平"',
    '\\',
    '\\"',
    '何\\',
    '" OR "何',
    '何\u0000平',
    '\ud800',
    '😀',
    '。',
  ])('%j is harmless, and finds only names that hold it', async (text) => {
    const held = text.normalize('NFKC').replace(/\s/gu, '').toLowerCase()
    const { nodes, totalCount } = await search(text)
    expect(namesOf({ nodes, totalCount }).filter((name) => !name.toLowerCase().includes(held))).toEqual([])
    expect(totalCount).toBe(nodes.length)
  })

  it.each([
    ['汉字', '何'],
    ['letters', 'a'],
    ['quotes', '"'],
  ])('five hundred %s are harmless too, more are refused', async (_name, sign) => {
    expect(await search(sign.repeat(500))).toEqual({ totalCount: 0, nodes: [] })
    const [refusal] = await api.refused(SEARCH, { text: sign.repeat(501) })
    expect(refusal?.extensions.code).toBe('SEARCH_TEXT_TOO_LONG')
  })
})

describe('a search', () => {
  it('of types finds only these', async () => {
    const all = await search('璧山')
    const typesOf = ({ nodes }: Hits) => new Set(nodes.map(({ entity }) => entity.__typename))
    expect(typesOf(all).size).toBeGreaterThan(2)
    const some = await search('璧山', { types: ['Organization', 'Place'] })
    expect(typesOf(some)).toEqual(new Set(['Organization', 'Place']))
    expect(some.nodes).toEqual(
      all.nodes.filter(({ entity }) => ['Organization', 'Place'].includes(entity.__typename)),
    )
    expect(some.totalCount).toBe(some.nodes.length)
  })

  it('of an alias says which', async () => {
    expect((await search('ai公司')).nodes).toMatchObject([
      { entity: { name: 'ＡＩ芯片（重庆）有限公司' }, matched: { field: 'ALIAS', text: 'ＡＩ公司' } },
    ])
  })

  it('shows the first, and counts all', async () => {
    const all = await search('重庆')
    expect(all.totalCount).toBeGreaterThan(10)
    for (const first of [0, 1, 5])
      expect(await search('重庆', { first })).toEqual({
        totalCount: all.totalCount,
        nodes: all.nodes.slice(0, first),
      })
  })

  it.each([
    ['empty', { text: '' }, 'EMPTY_SEARCH_TEXT'],
    ['of white space', { text: ' \u3000\n\t' }, 'EMPTY_SEARCH_TEXT'],
    ['of too many', { text: '何', first: 101 }, 'FIRST_OUT_OF_RANGE'],
    ['of fewer than none', { text: '何', first: -1 }, 'FIRST_OUT_OF_RANGE'],
  ])('%s is refused', async (_name, variables, code) => {
    const refusals = await api.refused(SEARCH, variables)
    expect(refusals.map(({ path, extensions }) => [path, extensions.code])).toEqual([[['search'], code]])
  })
})

describe('characters beyond the basic plane', () => {
  it('before a name leave quotations the slices at their spans', async () => {
    interface Words {
      readonly spans: readonly (readonly [number, number])[]
      readonly quotation: string
    }
    const { document, trace, entity } = await api.ask<{
      document: { text: string }
      trace: { nodes: { citations: Words[] }[] }
      entity: { mentions: { nodes: Words[] } }
    }>(`{
      document(id: "odd-names") { text }
      trace(official: "person:重庆市:𬀩小平") { nodes { citations { spans quotation } } }
      entity(id: "enterprise:AI芯片(重庆)有限公司") { mentions { nodes { spans quotation } } }
    }`)
    const words = [...trace.nodes.flatMap(({ citations }) => citations), ...entity.mentions.nodes]
    expect(words.map(({ quotation }) => quotation)).toEqual([
      '𬀩小平走访',
      'ＡＩ芯片（重庆）有限公司',
      'ＡＩ公司',
    ])
    expect(words.map(({ spans }) => spans.map((span) => document.text.slice(...span)).join(''))).toEqual(
      words.map(({ quotation }) => quotation),
    )
    expect(words[0]?.spans).toEqual([[2, 8]])
  })
})
