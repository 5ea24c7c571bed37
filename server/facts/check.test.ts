import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { InputError, type Problem } from '../errors.ts'
import { checkFacts, jsonPath } from './check.ts'

const TEXT = '区政协主席何平👍\n[广告]一行走访明日之星。'
const sha = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

type Json = Record<string, unknown>

/** A file without fault; `change` makes the fault. [10, 14] is dropped: 一行 is read right after the line break. */
function file(change: (facts: Faultless) => void = () => {}): Json {
  const facts = faultless()
  change(facts)
  return facts as unknown as Json
}
function faultless() {
  return {
    schema: 'facts/1',
    document: {
      id: 'doc',
      title: null,
      subtitle: null,
      byline: null,
      publishedOn: null as string | null,
      covers: '2023' as string | null,
      home: ['重庆市', '璧山区'] as string[] | null,
      sha256: sha(TEXT),
      readingOrder: [
        [0, 10],
        [14, 23],
      ] as [number, number][],
      dropped: [[10, 14]] as [number, number][],
    },
    entities: [
      {
        id: 'p',
        type: 'Person',
        subtype: null as string | null,
        name: '何平',
        aliases: [],
        mentions: [span(5, 7)],
      },
      {
        id: 'b',
        type: 'Organization',
        subtype: 'CPPCC' as string | null,
        name: '区政协',
        aliases: [],
        mentions: [span(0, 3)],
      },
      {
        id: 'g',
        type: 'Program',
        subtype: null as string | null,
        name: '明日之星',
        aliases: [],
        mentions: [span(18, 22)],
      },
    ],
    activities: [
      {
        id: 'a1',
        kind: 'VISIT',
        trigger: span(16, 18),
        date: { from: '2023-07', to: '2023-07' } as Json | null,
        participants: [{ entity: 'p', role: 'LED', attribution: 'NAMED' }] as Json[],
        concerns: ['g'],
        at: [] as string[],
        resultedIn: [],
        evidence: span(0, 9, [14, 22]),
      },
    ],
    relations: [
      { subject: 'p', predicate: 'HOLDS_POSITION', object: 'b', title: '主席', evidence: span(3, 5) },
    ] as Json[],
    statistics: [] as Json[],
    findings: [] as Json[],
  }
}
type Faultless = ReturnType<typeof faultless>
function span(start: number, end: number, ...then: [number, number][]): Json {
  return then.length === 0 ? { start, end } : { start, end, then }
}

function problems(json: unknown, text = TEXT): readonly Problem[] {
  try {
    checkFacts(json, text, 'doc.json')
    return []
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.values.problems as Problem[]
  }
}

describe('a facts file', () => {
  it('without fault is given back', () => {
    expect(checkFacts(file(), TEXT, 'doc.json').entities).toHaveLength(3)
  })

  it.each<[string, (facts: Faultless) => void, string]>([
    [
      'a field that facts/1 does not have',
      (f) => Object.assign(f.entities[0] ?? {}, { nick: 'x' }),
      '$.entities[0].nick',
    ],
    [
      'two fields that it does not have',
      (f) => Object.assign(f.document, { a: 1, 'b c': 2 }),
      '$.document.a $.document["b c"]',
    ],
    [
      'a kind that the vocabulary does not have',
      (f) => Object.assign(f.activities[0] ?? {}, { kind: 'FLY' }),
      '$.activities[0].kind',
    ],
    [
      'OFFICE, which is derived',
      (f) => Object.assign(f.activities[0]?.participants[0] ?? {}, { attribution: 'OFFICE' }),
      '$.activities[0].participants[0].attribution',
    ],
    ['an id that could be a path', (f) => Object.assign(f.document, { id: '../x' }), '$.document.id'],
    ['a span after the text', (f) => f.entities[0]?.mentions.push(span(20, 99)), '$.entities[0].mentions[1]'],
    ['a span turned round', (f) => f.entities[0]?.mentions.push(span(7, 5)), '$.entities[0].mentions[1]'],
    [
      'a span that cuts 👍 in two',
      (f) => f.entities[0]?.mentions.push(span(5, 8)),
      '$.entities[0].mentions[1]',
    ],
    [
      'a span over what is dropped',
      (f) => f.entities[0]?.mentions.push(span(5, 16)),
      '$.entities[0].mentions[1]',
    ],
    [
      'a span with text between its parts',
      (f) => f.entities[0]?.mentions.push(span(0, 3, [5, 7])),
      '$.entities[0].mentions[1]',
    ],
    [
      'a span against the order of reading',
      (f) => f.entities[0]?.mentions.push(span(14, 16, [0, 3])),
      '$.entities[0].mentions[1]',
    ],
    ['a text that nothing covers', (f) => f.document.dropped.pop(), '$.document.readingOrder[1]'],
    [
      'a text covered twice',
      (f) => f.document.dropped.push([12, 16]),
      '$.document.dropped[1] $.document.readingOrder[1]',
    ],
    ['the end not covered', (f) => f.document.readingOrder.splice(1, 1, [14, 22]), '$.document.readingOrder'],
    [
      'a range after the text',
      (f) => f.document.readingOrder.splice(1, 1, [14, 24]),
      '$.document.readingOrder[1]',
    ],
    ['an empty range', (f) => f.document.dropped.push([3, 3]), '$.document.dropped[1]'],
    ['another text', (f) => Object.assign(f.document, { sha256: sha('x') }), '$.document.sha256'],
    [
      'a participant that is nobody',
      (f) => f.activities[0]?.participants.push({ entity: 'q', role: 'LED', attribution: 'NAMED' }),
      '$.activities[0].participants[1].entity',
    ],
    [
      'a participant that is a programme',
      (f) => f.activities[0]?.participants.push({ entity: 'g', role: 'LED', attribution: 'NAMED' }),
      '$.activities[0].participants[1].entity',
    ],
    ['a place that is a person', (f) => f.activities[0]?.at.push('p'), '$.activities[0].at[0]'],
    ['an object that is nothing', (f) => f.activities[0]?.concerns.push('x'), '$.activities[0].concerns[1]'],
    [
      'a relation whose ends are the wrong way',
      (f) => Object.assign(f.relations[0] ?? {}, { subject: 'b', object: 'p' }),
      '$.relations[0]',
    ],
    [
      'a relation to the document that goes elsewhere',
      (f) => Object.assign(f.relations[0] ?? {}, { object: 'document' }),
      '$.relations[0].object',
    ],
    [
      'a title where no office is',
      (f) =>
        f.relations.push({ subject: 'b', predicate: 'RUNS', object: 'g', title: 'x', evidence: span(0, 3) }),
      '$.relations[1].title',
    ],
    [
      'a subtype of another type',
      (f) => Object.assign(f.entities[0] ?? {}, { subtype: 'CPPCC' }),
      '$.entities[0].subtype',
    ],
    [
      'a local id twice',
      (f) => Object.assign(f.entities[2] ?? {}, { id: 'p' }),
      '$.entities[2].id $.activities[0].concerns[0]',
    ],
    [
      'an activity twice',
      (f) => f.activities.push({ ...(f.activities[0] as Faultless['activities'][number]) }),
      '$.activities[1].id',
    ],
    [
      'a date that ends before it begins',
      (f) => Object.assign(f.activities[0]?.date ?? {}, { to: '2023-06' }),
      '$.activities[0].date',
    ],
    [
      'a day that the calendar does not have',
      (f) => Object.assign(f.activities[0]?.date ?? {}, { from: '2023-02-29' }),
      '$.activities[0].date.from',
    ],
    [
      'a figure of nobody',
      (f) => f.statistics.push({ label: 'x', value: 1, unit: '件', subject: 'x', evidence: span(0, 3) }),
      '$.statistics[0].subject',
    ],
    [
      'a finding about nothing',
      (f) => f.findings.push({ reason: 'X', at: null, about: 'x', message: 'm' }),
      '$.findings[0].about',
    ],
  ])('is refused for %s', (_what, change, paths) => {
    const found = problems(file(change))
    expect(found.map(({ path }) => path).sort()).toEqual(
      paths
        .split(' $')
        .map((path, at) => (at === 0 ? path : `$${path}`))
        .sort(),
    )
    for (const { file: name, reason } of found)
      expect({ name, reason }).toEqual({ name: 'doc.json', reason: expect.stringMatching(/\S/u) })
  })

  it('tells all that is wrong at once', () => {
    const found = problems(
      file((facts) => {
        facts.activities[0]?.concerns.push('x')
        facts.entities[0]?.mentions.push(span(20, 99) as never)
        Object.assign(facts.entities[1] ?? {}, { subtype: 'ROAD' })
      }),
    )
    expect(found.map(({ path }) => path)).toEqual([
      '$.entities[0].mentions[1]',
      '$.entities[1].subtype',
      '$.activities[0].concerns[1]',
    ])
  })

  it('may quote over two ranges that touch, white space between its parts aside', () => {
    const text = '甲乙\n\n丙丁'
    const json = file((facts) => {
      Object.assign(facts.document, {
        sha256: sha(text),
        readingOrder: [
          [0, 3],
          [3, 6],
        ],
        dropped: [],
      })
      facts.entities = [
        {
          id: 'p',
          type: 'Topic',
          subtype: null,
          name: '甲乙丙',
          aliases: [],
          mentions: [span(0, 5), span(0, 2, [4, 5])],
        },
      ]
      facts.activities = []
      facts.relations = []
    })
    expect(problems(json, text)).toEqual([])
  })

  it('is refused for half a character in the text', () => {
    const text = `甲\uD83D`
    const found = problems(
      file((facts) => Object.assign(facts.document, { sha256: sha(text) })),
      text,
    )
    expect(found).toMatchObject([{ path: '$', reason: expect.stringContaining('lone surrogate') }])
  })

  it.each([null, [], 'x', 1])('that is %j is refused', (json) => {
    expect(problems(json).map(({ path }) => path)).toEqual(['$'])
  })
})

it('a JSON path quotes what is no name', () => {
  expect(jsonPath(['a', 0, 'b c', '字'])).toBe('$.a[0]["b c"].字')
})
