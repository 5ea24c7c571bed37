import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ENTITY_TYPES } from '../../data/ontology/index.ts'
import type { Graph } from '../neo4j/driver.ts'
import { type Asking, askingOf } from '../testing/api.ts'
import { loadShipped } from '../testing/fixtures.ts'
import { emptyGraph } from '../testing/graph.ts'

interface Link {
  readonly predicate: string
  readonly kind: string | null
  readonly attribution: string | null
  readonly direction: 'OUT' | 'IN' | 'BOTH'
  readonly title: string | null
  readonly activity: { readonly id: string; readonly document: { readonly id: string } } | null
  readonly citations: readonly { readonly part: string; readonly document: { readonly id: string } }[]
}
interface Neighbour {
  readonly entity: { readonly id: string; readonly name: string; readonly type: string }
  readonly linkCount: number
  readonly via: readonly Link[]
}
interface Neighbours {
  readonly totalCount: number
  readonly countsByRelation: readonly { relation: string; type: string; count: number }[]
  readonly nodes: readonly Neighbour[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

const NEIGHBOURS = `
  query Neighbours($id: ID!, $filter: NeighbourFilter, $first: Int, $after: String) {
    entity(id: $id) {
      neighbours(filter: $filter, first: $first, after: $after) {
        totalCount
        countsByRelation { relation type count }
        pageInfo { hasNextPage endCursor }
        nodes {
          linkCount
          entity { id name type }
          via {
            predicate kind attribution direction title
            activity { id document { id } }
            citations { part document { id } }
          }
        }
      }
    }
  }`
const HE_PING = 'person:重庆市璧山区政协:何平'
const VISITED = 'enterprise:重庆臻凤科技有限公司'

let graph: Graph
let api: Asking
/** Every entity of the shipped documents, with all its neighbours. */
let all: ReadonlyMap<string, Neighbours>
const around = async (id: string, variables = {}) => {
  const answer = await api.ask<{ entity: { neighbours: Neighbours } }>(NEIGHBOURS, {
    id,
    first: 200,
    ...variables,
  })
  return answer.entity.neighbours
}
beforeAll(async () => {
  graph = await emptyGraph()
  await loadShipped(graph)
  api = askingOf(graph)
  const ids: string[] = []
  for (const document of ['banan-2023', 'bishan-2023'])
    for (let after: string | null = null, more = true; more; ) {
      const query = `query ($after: String) { document(id: "${document}") {
        entities(first: 50, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }`
      type Page = { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
      const answer: { document: { entities: Page } } = await api.ask(query, { after })
      const { nodes, pageInfo } = answer.document.entities
      ids.push(...nodes.map(({ id }) => id))
      after = pageInfo.endCursor
      more = pageInfo.hasNextPage
    }
  const found = new Map<string, Neighbours>()
  for (const id of new Set(ids)) found.set(id, await around(id))
  all = found
})
afterAll(() => graph.close())

const relationOf = ({ predicate, kind }: Link) => kind ?? predicate
/** What countsByRelation must say of these neighbours. */
function countsOf(nodes: readonly Neighbour[]) {
  const counts = new Map<string, number>()
  for (const { entity, via } of nodes)
    for (const relation of new Set(via.map(relationOf))) {
      const key = `${relation} ${entity.type}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  return counts
}
const countsGiven = ({ countsByRelation }: Neighbours) =>
  new Map(countsByRelation.map(({ relation, type, count }) => [`${relation} ${type}`, count]))

describe('around every entity of the shipped documents', () => {
  it('are entities, each once, never the entity itself or an activity', () => {
    expect(all.size).toBe(155)
    for (const [id, { nodes, totalCount }] of all) {
      const ids = nodes.map(({ entity }) => entity.id)
      expect(new Set(ids).size).toBe(totalCount)
      expect(ids).toHaveLength(totalCount)
      expect(ids).not.toContain(id)
      expect(nodes.filter(({ entity }) => !(ENTITY_TYPES as string[]).includes(entity.type))).toEqual([])
    }
  })

  it('come with as many links as they count, those of most links first', () => {
    for (const { nodes } of all.values()) {
      expect(nodes.map(({ via }) => via.length)).toEqual(nodes.map(({ linkCount }) => linkCount))
      const counts = nodes.map(({ linkCount }) => linkCount)
      expect(counts).toEqual(counts.toSorted((one, other) => other - one))
      expect(counts.every((count) => count > 0)).toBe(true)
    }
  })

  it('are counted by relation and type as they are', () => {
    for (const neighbours of all.values()) expect(countsGiven(neighbours)).toEqual(countsOf(neighbours.nodes))
  })

  it('have it around them in turn, by the same links in the other direction', () => {
    const turned = { OUT: 'IN', IN: 'OUT', BOTH: 'BOTH' } as const
    const short = (via: readonly Link[], turn: boolean) =>
      via
        .map((link) => [
          link.activity?.id ?? link.predicate,
          link.title,
          link.attribution,
          turn ? turned[link.direction] : link.direction,
        ])
        .map((link) => link.join(' '))
        .sort()
    for (const [id, { nodes }] of all)
      for (const { entity, via } of nodes) {
        const back = all.get(entity.id)?.nodes.find((one) => one.entity.id === id)
        expect(short(back?.via ?? [], true)).toEqual(short(via, false))
      }
  })

  it('show the words of every link: what was done, or what is stated', () => {
    const links = [...all.values()].flatMap(({ nodes }) => nodes.flatMap(({ via }) => via))
    expect(links.length).toBeGreaterThan(300)
    const wordless = links.filter(({ activity, citations }) => {
      const parts = citations.map(({ part }) => part)
      return activity === null
        ? !parts.every((part) => part === 'STATES') || parts.length === 0
        : parts[0] !== 'DID'
    })
    expect(wordless).toEqual([])
    const headless = links.filter(
      ({ attribution, citations }) =>
        (attribution === 'GROUP') !== citations.some(({ part }) => part === 'HEADS'),
    )
    expect(headless).toEqual([])
  })
})

describe('a link', () => {
  const link = (id: string, to: string) => all.get(id)?.nodes.find(({ entity }) => entity.id === to)?.via

  it.each<[what: string, from: string, to: string, expected: Partial<Link>]>([
    [
      'from who did it',
      HE_PING,
      VISITED,
      { predicate: 'LED', kind: 'VISIT', attribution: 'NAMED', direction: 'OUT' },
    ],
    [
      'from what it is about',
      VISITED,
      HE_PING,
      { predicate: 'CONCERNS', kind: 'VISIT', attribution: 'NAMED', direction: 'IN' },
    ],
    [
      'of a party',
      HE_PING,
      'enterprise:重庆中海弹簧有限公司',
      { predicate: 'LED', kind: 'VISIT', attribution: 'GROUP', direction: 'OUT' },
    ],
    [
      'between two participants',
      'organization:重庆市巴南区政协',
      'organization:成都市温江区政协',
      { predicate: 'LED', kind: 'SIGN', direction: 'BOTH' },
    ],
    [
      'between two objects',
      'enterprise:重庆中海弹簧有限公司',
      'enterprise:重庆四通机械科技有限公司',
      { predicate: 'CONCERNS', kind: 'VISIT', attribution: null, direction: 'BOTH' },
    ],
    [
      'to a body in which a title is held',
      HE_PING,
      'organization:重庆市璧山区政协党组',
      { predicate: 'HOLDS_POSITION', kind: null, attribution: null, direction: 'OUT', title: '书记' },
    ],
    [
      'from a whole to its part',
      'place:重庆市',
      'place:重庆市璧山区',
      { predicate: 'PART_OF', kind: null, attribution: null, direction: 'IN' },
    ],
  ])('%s says so', (_what, from, to, expected) => {
    expect(link(from, to)).toEqual(expect.arrayContaining([expect.objectContaining(expected)]))
  })
})

describe('a filter of neighbours', () => {
  const keepLinks = (nodes: readonly Neighbour[], keeps: (link: Link) => boolean) =>
    nodes.flatMap((node) => (node.via.some(keeps) ? [{ ...node, via: node.via.filter(keeps) }] : []))

  it.each<[name: string, filter: object, keeps: (nodes: readonly Neighbour[]) => readonly Neighbour[]]>([
    ['of a kind', { relations: ['STUDY'] }, (nodes) => keepLinks(nodes, ({ kind }) => kind === 'STUDY')],
    [
      'of a relation',
      { relations: ['HOLDS_POSITION'] },
      (nodes) => keepLinks(nodes, ({ predicate }) => predicate === 'HOLDS_POSITION'),
    ],
    [
      'of a relation and a kind',
      { relations: ['HOLDS_POSITION', 'VISIT'] },
      (nodes) => keepLinks(nodes, (link) => ['HOLDS_POSITION', 'VISIT'].includes(relationOf(link))),
    ],
    [
      'of types',
      { types: ['Place', 'Work'] },
      (nodes) => nodes.filter((n) => ['Place', 'Work'].includes(n.entity.type)),
    ],
    [
      'of an attribution, which keeps links that have none',
      { attributions: ['GROUP'] },
      (nodes) => keepLinks(nodes, ({ attribution }) => attribution === null || attribution === 'GROUP'),
    ],
    ['of documents', { documents: ['bishan-2023'] }, (nodes) => nodes],
    ['of other documents', { documents: ['banan-2023'] }, () => []],
    ['of a text', { text: '璧山' }, (nodes) => nodes.filter(({ entity }) => entity.name.includes('璧山'))],
    [
      'of a text in other widths',
      { text: '(重庆)' },
      (nodes) => nodes.filter(({ entity }) => entity.name.includes('（重庆）')),
    ],
    ['of no relation at all', { relations: [] }, () => []],
  ])('%s keeps just what passes, and the counts follow', async (_name, filter, keeps) => {
    const expected = keeps((await around(HE_PING)).nodes)
    const narrowed = await around(HE_PING, { filter })
    const short = (nodes: readonly Neighbour[]) =>
      nodes.map(({ entity, via }) => `${entity.id}: ${via.map(relationOf).join()}`).sort()
    expect(short(narrowed.nodes)).toEqual(short(expected))
    expect(narrowed.totalCount).toBe(expected.length)
    expect(countsGiven(narrowed)).toEqual(countsOf(expected))
  })

  it('of OFFICE gives what the body did, from both ends, and only when it is asked for', async () => {
    const filter = { attributions: ['OFFICE'] }
    const office = keepLinks((await around(HE_PING, { filter })).nodes, ({ kind }) => kind !== null)
    expect(office.length).toBeGreaterThan(10)
    for (const { entity, via } of office) {
      expect(new Set(via.map(({ attribution }) => attribution))).toEqual(new Set(['OFFICE']))
      expect(via.every(({ citations }) => citations.some(({ part }) => part === 'HEADS'))).toBe(true)
      const back = (await around(entity.id, { filter })).nodes.find((one) => one.entity.id === HE_PING)
      expect(back?.via.map(({ activity }) => activity?.id)).toEqual(via.map(({ activity }) => activity?.id))
    }
    const links = [...all.values()].flatMap(({ nodes }) => nodes.flatMap(({ via }) => via))
    expect(links.filter(({ attribution }) => attribution === 'OFFICE')).toEqual([])
  })
})

describe('pages of neighbours', () => {
  it.each([1, 3, 7])('of %i are those of one page in its order', async (first) => {
    const whole = await around('organization:重庆市璧山区政协')
    const ids: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const page: Neighbours = await around('organization:重庆市璧山区政协', { first, after })
      ids.push(...page.nodes.map(({ entity }) => entity.id))
      expect(page.totalCount).toBe(whole.totalCount)
      after = page.pageInfo.endCursor
      more = page.pageInfo.hasNextPage
    }
    expect(ids).toEqual(whole.nodes.map(({ entity }) => entity.id))
    expect(ids.length).toBeGreaterThan(20)
  })

  it.each([
    ['over 200', { first: 201 }, 'FIRST_OUT_OF_RANGE'],
    ['after a cursor of another list', { after: 'WyJ0cmFjZSJd' }, 'BAD_CURSOR'],
  ])('%s are refused', async (_name, variables, code) => {
    const [refusal] = await api.refused(NEIGHBOURS, { id: HE_PING, ...variables })
    expect(refusal?.extensions.code).toBe(code)
  })
})
