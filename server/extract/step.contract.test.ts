import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkFacts } from '../facts/check.ts'
import { readSet } from '../score/sets.ts'
import { explain } from './explain.ts'
import { extract, STEPS, startOf } from './index.ts'

const ARTICLE = `当前位置：首页 > 要闻
𬀩某带队调研
来源：某区政协　发布时间：2024-3-1　作者：甲乙

会议学习《某市养老条例》，通过《关于加强养老服务的建议》。再读《某市养老条例》。😀`

describe('the steps', () => {
  it('each need only what an earlier step gave', () => {
    const given = new Set<string>()
    for (const { needs, gives } of STEPS) {
      expect(needs.filter((part) => !given.has(part))).toEqual([])
      for (const part of gives) given.add(part)
    }
  })

  it('write only what they declare', () => {
    STEPS.reduce(
      (before, step) => {
        const after = step.run(before)
        const changed = Object.entries(after).filter(
          ([key, value]) => before[key as keyof typeof before] !== value,
        )
        const allowed: readonly string[] = step.gives
        expect(changed.map(([key]) => key).filter((key) => !allowed.includes(key))).toEqual([])
        return after
      },
      startOf({ id: 'a', text: ARTICLE, metadata: {} }),
    )
  })
})

describe('explain', () => {
  const names = new Set(STEPS.map(({ name }) => name))
  const texts = [...readSet('page'), ...readSet('open')]

  it.each(texts.map(({ name, text }) => [name, text]))(
    'gives each fact of %s the steps that made it',
    (_, text) => {
      const input = { id: 'a', text, metadata: {} }
      const { facts, trace } = explain(input)
      expect(facts).toEqual(extract(input).facts)
      const { document, entities, activities, relations, statistics, findings = [] } = facts
      const all = [
        ...Object.entries(document).flatMap(([field, value]) =>
          value === null ? [] : [`document.${field}`],
        ),
        ...entities.map(({ id }) => id),
        ...activities.map(({ id }) => id),
        ...relations.map((_, at) => `relations[${at}]`),
        ...statistics.map((_, at) => `statistics[${at}]`),
        ...findings.map((_, at) => `findings[${at}]`),
      ].filter((fact) => fact !== 'document.id' && fact !== 'document.sha256')
      expect(all.filter((fact) => (trace[fact] ?? []).length === 0)).toEqual([])
      expect(
        Object.values(trace)
          .flat()
          .filter((step) => !names.has(step)),
      ).toEqual([])
      // The step that found the first mention, and what made of it an entity.
      for (const { id } of entities) expect(trace[id]).toContain('entities')
      for (const { id } of activities) expect(trace[id]).toContain('events')
    },
  )
})

describe('extract', () => {
  it('reads the header lines, each with its words, also after astral characters', () => {
    const { facts, trace } = explain({ id: 'a', text: ARTICLE, metadata: {} })
    const { document, entities } = facts
    expect(document).toMatchObject({ title: '𬀩某带队调研', byline: ['甲乙'], publishedOn: '2024-03-01' })
    expect(document.source?.publisher).toBe('某区政协')
    const { start = 0, end = 0 } = document.evidence?.publishedOn ?? {}
    expect(ARTICLE.slice(start, end)).toBe('2024-3-1')
    const works = entities.filter(({ type }) => type === 'Work')
    expect(works.map(({ name, subtype, mentions }) => [name, subtype, mentions.length])).toEqual([
      ['某市养老条例', 'REGULATION', 2],
      ['关于加强养老服务的建议', 'PROPOSAL', 1],
    ])
    expect(trace[works[0]?.id ?? '']).toEqual(['works', 'entities', 'confidence'])
  })

  it.each([
    ['区政协主席李明一行到村里', ['李明']],
    ['副主席欧阳晓霞指出，李明不在', ['欧阳晓霞']],
    ['委员会主任说', []],
    ['书记王芳、主任李明参加。王芳强调', ['王芳', '李明']],
  ])('reads persons in %s', (text, names) => {
    const { entities } = extract({ id: 'a', text, metadata: {} }).facts
    expect(entities.filter(({ type }) => type === 'Person').map(({ name }) => name)).toEqual(names)
    for (const { name, mentions } of entities)
      expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(mentions.map(() => name))
  })

  it('gives a valid facts file for any text, the same one each time', () => {
    const words = fc.constantFrom(
      '《',
      '》',
      '\n',
      '\r\n',
      ' ',
      '来源：',
      '发布时间：2024-02-30',
      '𬀩',
      '😀',
      '条例',
      '。',
    )
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 40 }), (parts) => {
        const text = parts.join('')
        const { facts } = extract({ id: 'a', text, metadata: {} })
        expect(checkFacts(facts, text, 'a.json')).toEqual(facts)
        expect(extract({ id: 'a', text, metadata: {} }).facts).toEqual(facts)
      }),
    )
  })
})
