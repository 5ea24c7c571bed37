import { describe, expect, it } from 'vitest'
import {
  ACTIVITIES,
  ATTRIBUTIONS,
  DATE_BASES,
  ENTITIES,
  ENTITY_TYPES,
  HEADING_TITLES,
  type Label,
  OBJECT_ROLES,
  POSITION_STATUSES,
  RELATIONS,
  ROLES,
} from './index.ts'

const PAPER = '#faf8f4'
const labels: readonly (readonly [string, Label])[] = [
  ...ENTITIES.flatMap(({ type, label, subtypes }) => [
    [type, label] as const,
    ...subtypes.map((one) => [`${type}.${one.subtype}`, one.label] as const),
  ]),
  ...ACTIVITIES.map(({ kind, label }) => [kind, label] as const),
  ...RELATIONS.flatMap(({ predicate, label, inverse }) => [
    [predicate, label] as const,
    [`${predicate} from the object`, inverse] as const,
  ]),
  ...ATTRIBUTIONS.flatMap(({ attribution, label, meaning }) => [
    [attribution, label] as const,
    [`${attribution} meaning`, meaning] as const,
  ]),
  ...ROLES.map(({ role, label }) => [role, label] as const),
  ...OBJECT_ROLES.map(({ predicate, label }) => [predicate, label] as const),
  ...DATE_BASES.map(({ basis, label }) => [basis, label] as const),
  ...POSITION_STATUSES.map(({ status, label }) => [status, label] as const),
]

/** Relative luminance and contrast, WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}
const distinct = (values: readonly unknown[]) => expect(new Set(values).size).toBe(values.length)

describe('the vocabulary', () => {
  it.each(labels)('calls %s something in both languages', (_name, { zh, en }) => {
    expect(zh).toMatch(/\p{Script=Han}/u)
    expect(en).toMatch(/^[\p{Script=Latin}\s'’,;()-]+$/u)
  })

  it('has every type, kind, relation and prefix once', () => {
    distinct(ENTITY_TYPES)
    distinct(ENTITIES.map(({ prefix }) => prefix))
    distinct([...ACTIVITIES.map(({ kind }) => kind), ...RELATIONS.map(({ predicate }) => predicate)])
    distinct(HEADING_TITLES)
    for (const { subtypes } of ENTITIES) distinct(subtypes.map(({ subtype }) => subtype))
  })

  it('keeps prefixes apart from those of activities, relations and statistics', () => {
    const others = ['activity', 'relation', 'statistic', 'document']
    expect(ENTITIES.filter(({ prefix }) => others.includes(prefix) || !/^[a-z]+$/u.test(prefix))).toEqual([])
  })

  it('tells types apart by colour and by shape', () => {
    distinct(ENTITIES.map(({ colour }) => colour))
    distinct(ENTITIES.map(({ shape }) => shape))
  })

  it.each([...ENTITIES, ...ATTRIBUTIONS].map(({ label, colour }) => [label.en, colour] as const))(
    'draws %s in %s, at least 3:1 on paper',
    (_name, colour) => {
      expect(contrast(colour, PAPER)).toBeGreaterThanOrEqual(3)
    },
  )

  it.each(RELATIONS.map(({ predicate, ends }) => [predicate, ends] as const))(
    '%s goes between types that exist',
    (_name, ends) => {
      const types: readonly string[] = ENTITY_TYPES
      for (const { subject, object } of ends) {
        expect(types).toContain(subject)
        expect([...types, 'document']).toContain(object)
      }
    },
  )

  it.each(HEADING_TITLES.map((title) => [title]))(
    '%s heads: neither deputy, honorary nor former',
    (title) => {
      expect(title).not.toMatch(/副|名誉|原|前任/u)
    },
  )
})
