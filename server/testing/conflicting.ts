/** Documents made to conflict: names, subtypes, relative names, several positions, homes, possible same. */
import type { FactsAndText } from '../documents/read-facts.ts'
import { makeFacts, type SmallDocument, type SmallEntity } from './fixtures.ts'

const HOMES: readonly (readonly string[] | null)[] = [['重庆市', '璧山区'], ['重庆市'], ['璧山区'], null]
const SUBTYPES = ['CPPCC', 'OTHER', 'GOVERNMENT'] as const

/** The document of a number: what is the same in several, and what each says otherwise, follows from it alone. */
export function conflicting(number: number): FactsAndText {
  const home = HOMES[number % HOMES.length] ?? null
  const body = ['重庆市璧山区政协', '璧山区政协', '区政协'][number % 3] as string
  const formal = number % 2 === 0
  const text = [
    `𬀩何平任${body}主席，兼${body}党组书记。`,
    `中共璧山区委与璧山区${formal ? '人民政府' : '政府'}同在。`,
    `何平调研大成广场${number % 4}期，走访${number % 2 === 0 ? '福禄镇' : '斑竹村'}。`,
    `大成片区视察第${number}次，收集建议${number}条。👍`,
  ].join('\n')
  const entities: SmallEntity[] = [
    { id: 'p', type: 'Person', name: '何平', aliases: number % 3 === 0 ? ['𬀩何平'] : [] },
    { id: 'b', type: 'Organization', subtype: SUBTYPES[number % 3] as string, name: body },
    { id: 'd', type: 'Organization', subtype: 'PARTY', name: `${body}党组`, aliases: ['党组'] },
    { id: 'w', type: 'Organization', subtype: 'PARTY', name: '中共璧山区委' },
    { id: 'g', type: 'Organization', subtype: 'GOVERNMENT', name: formal ? '璧山区人民政府' : '璧山区政府' },
    { id: 'j', type: number % 5 === 0 ? 'Place' : 'Project', name: `大成广场${number % 4}期` },
    { id: 'l', type: 'Place', subtype: 'TOWNSHIP', name: number % 2 === 0 ? '福禄镇' : '斑竹村' },
    { id: 't', type: number % 2 === 0 ? 'Topic' : 'Program', name: '大成片区' },
  ]
  const status = (['CURRENT', 'FORMER', 'INCOMING'] as const)[number % 3] as 'CURRENT' | 'FORMER' | 'INCOMING'
  const small: SmallDocument = {
    id: `conflict-${number}`,
    text,
    home,
    ...(number % 3 === 0 ? {} : { covers: '2023' }),
    entities,
    activities: [
      {
        kind: 'INVESTIGATE',
        trigger: '调研',
        evidence: text.split('\n')[2] as string,
        date: { from: '2023-07-04', to: '2023-07-05' },
        participants: [['p', 'LED', number % 2 === 0 ? 'NAMED' : 'GROUP']],
        concerns: ['j'],
        at: ['l'],
      },
      { kind: 'INSPECT', trigger: '视察', participants: [['b', 'LED']], concerns: ['t'] },
    ],
    relations: [
      { subject: 'p', predicate: 'HOLDS_POSITION', object: 'b', title: '主席', status, evidence: '主席' },
      { subject: 'p', predicate: 'HOLDS_POSITION', object: 'd', title: '书记', evidence: '书记' },
      { subject: 'd', predicate: 'PART_OF', object: 'b', evidence: `${body}党组` },
      { subject: 'b', predicate: 'WROTE', object: 'document', evidence: body },
    ],
    statistics: [{ label: '建议', value: number, unit: '条', subject: 'b', evidence: `${number}条` }],
  }
  return makeFacts(small)
}

/**
 * A document of at least `statements` statements; `edition` makes another of the same id. Of each of its works it says four
 * things: who visited it, that the visit concerned it, where that was, and where it lies.
 */
export function large(statements: number, edition: number): FactsAndText {
  const works = Array.from({ length: Math.ceil(statements / 4) }, (_, at) =>
    String(at + edition * 7).padStart(5, '0'),
  )
  const villages = Array.from({ length: 40 }, (_, at) => `第${at}号村`)
  const village = (work: string) => Number(work) % villages.length
  const lines = works.map((work) => `何平调研${work}号工程，在${villages[village(work)]}。`)
  return makeFacts({
    id: 'large',
    text: `区政协主席何平。${edition}\n${lines.join('\n')}`,
    home: ['重庆市', '璧山区'],
    covers: '2023',
    entities: [
      { id: 'p', type: 'Person', name: '何平' },
      { id: 'b', type: 'Organization', subtype: 'CPPCC', name: '区政协' },
      ...works.map((work): SmallEntity => ({ id: `j${work}`, type: 'Project', name: `${work}号工程` })),
      ...villages.map((name, at): SmallEntity => ({ id: `l${at}`, type: 'Place', subtype: 'VILLAGE', name })),
    ],
    activities: works.map((work) => ({
      kind: 'INVESTIGATE',
      trigger: `调研${work}`,
      participants: [['p', 'LED']],
      concerns: [`j${work}`],
      at: [`l${village(work)}`],
    })),
    relations: [
      { subject: 'p', predicate: 'HOLDS_POSITION', object: 'b', title: '主席', evidence: '主席' },
      ...works.map((work) => ({
        subject: `j${work}`,
        predicate: 'LOCATED_IN' as const,
        object: `l${village(work)}`,
        evidence: `${work}号工程，在`,
      })),
    ],
  })
}
