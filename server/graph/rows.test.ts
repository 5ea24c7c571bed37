import { describe, expect, it } from 'vitest'
import { shippedDocuments } from '../documents/shipped.ts'
import { decodeSpans, quote } from '../facts/spans.ts'
import { makeFacts, type SmallDocument } from '../testing/fixtures.ts'
import { rowsOf } from './rows.ts'

const rows = (small: Omit<SmallDocument, 'id'>) => {
  const { facts, text } = makeFacts({ id: 'doc', home: ['重庆市', '璧山区'], ...small })
  return rowsOf(facts, text)
}

describe('rows', () => {
  it('join two local entities of one key: one mention with the forms and spans of both', () => {
    const { mentions, participations } = rows({
      text: '璧山区政协走访。区政协👍。',
      entities: [
        { id: 'a', type: 'Organization', name: '璧山区政协' },
        { id: 'b', type: 'Organization', subtype: 'CPPCC', name: '区政协' },
      ],
      activities: [
        {
          kind: 'VISIT',
          trigger: '走访',
          participants: [
            ['a', 'LED', 'GROUP'],
            ['b', 'LED', 'NAMED'],
          ],
        },
      ],
    })
    expect(mentions).toHaveLength(1)
    expect(mentions[0]).toMatchObject({
      entity: 'organization:重庆市璧山区政协',
      properties: {
        name: '璧山区政协',
        subtype: 'CPPCC',
        forms: ['璧山区政协'],
        relativeForms: ['区政协'],
        order: 0,
      },
    })
    // NAMED stands over GROUP, in one row.
    expect(participations).toMatchObject([{ role: 'LED', properties: { attribution: 'NAMED', order: 0 } }])
  })

  it('keep quotations of characters beyond the basic plane whole', () => {
    const { mentions, activities } = rows({
      text: '👍𬀩何平走访。',
      entities: [{ id: 'p', type: 'Person', name: '𬀩何平' }],
      activities: [{ kind: 'VISIT', trigger: '走访', evidence: '𬀩何平走访', participants: [['p', 'LED']] }],
    })
    expect(mentions[0]?.properties).toMatchObject({ spans: [1, 2, 6], quotations: ['𬀩何平'] })
    expect(activities[0]).toMatchObject({
      didQuotation: '𬀩何平走访',
      triggerSpans: [1, 6, 8],
      trigger: '走访',
    })
  })

  it('join equal statements with both spans and keep different terms apart', () => {
    const held = { subject: 'p', predicate: 'HOLDS_POSITION', object: 'b', title: '主席' } as const
    const { relations } = rows({
      text: '何平任区政协主席，主 席。',
      entities: [
        { id: 'p', type: 'Person', name: '何平' },
        { id: 'b', type: 'Organization', name: '区政协' },
      ],
      relations: [
        { ...held, evidence: '主席' },
        { ...held, evidence: '主 席' },
        { ...held, evidence: '主席', from: '2020', to: '2021' },
      ],
    })
    const id =
      'relation:doc:HOLDS_POSITION:person:重庆市璧山区政协:何平:organization:重庆市璧山区政协:主席:CURRENT'
    expect(relations.map(({ properties }) => properties.id)).toEqual([id, `${id}~2`])
    expect(relations[0]?.properties).toMatchObject({ quotations: ['主席', '主 席'], office: true })
  })

  it('of a date hold its days, and whether these are days', () => {
    const { activities } = rows({
      text: '调研，视察，走访。',
      entities: [],
      activities: [
        { kind: 'INVESTIGATE', trigger: '调研', date: { from: '2023-07', to: '2023-07', basis: ['STATED'] } },
        { kind: 'INSPECT', trigger: '视察', date: { from: '2023-07-04', to: '2023-07-05' } },
        { kind: 'VISIT', trigger: '走访' },
      ],
    })
    expect(activities).toMatchObject([
      { from: '2023-07', fromDay: '2023-07-01', toDay: '2023-07-31', dayPrecision: false, basis: ['STATED'] },
      { fromDay: '2023-07-04', toDay: '2023-07-05', dayPrecision: true },
      { from: undefined, fromDay: undefined, dayPrecision: false },
    ])
  })

  it('have figures that begin at one place under ids of their own', () => {
    const figure = { label: '报告', value: 14, unit: '篇', evidence: '14篇8.5万字' }
    const { statistics } = rows({
      text: '14篇8.5万字',
      entities: [],
      statistics: [figure, { ...figure, label: '字', value: 85_000, unit: '字' }],
    })
    expect(statistics.map(({ properties }) => properties.id)).toEqual([
      'statistic:doc:0',
      'statistic:doc:0~2',
    ])
  })
})

describe('rows of the shipped documents', async () => {
  const all = (await shippedDocuments()).map(({ facts, text }) => ({
    facts,
    text,
    rows: rowsOf(facts, text),
  }))

  it.each(all)('$facts.document.id: every end is an entity of the document', ({ rows }) => {
    const ids = new Set(rows.mentions.map(({ entity }) => entity))
    const ends = [
      ...rows.participations.map(({ entity }) => entity),
      ...rows.objects.map(({ entity }) => entity),
      ...rows.relations.flatMap(({ subject, object }) => [subject, object]),
      ...rows.wrote.map(({ subject }) => subject),
      ...rows.statistics.flatMap(({ subject }) => subject ?? []),
    ]
    expect(ends.filter((id) => !ids.has(id))).toEqual([])
    const activities = new Set(rows.activities.map(({ id }) => id))
    expect(activities.size).toBe(rows.activities.length)
    expect(
      [...rows.participations, ...rows.objects].filter(({ activity }) => !activities.has(activity)),
    ).toEqual([])
  })

  it.each(all)('$facts.document.id: quotations are the words at their spans', ({ text, rows }) => {
    for (const { properties } of [...rows.mentions, ...rows.relations, ...rows.wrote]) {
      const spans = decodeSpans(properties.spans as number[])
      expect(spans.map((span) => quote(text, span))).toEqual(properties.quotations)
    }
    for (const { did, didQuotation } of rows.activities)
      expect(decodeSpans(did as number[]).map((span) => quote(text, span))).toEqual([didQuotation])
  })
})
