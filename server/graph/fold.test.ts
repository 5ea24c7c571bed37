import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, type Saying } from './fold.ts'

const saying = (completedName: string, subtype: string | null = null, forms: string[] = []): Saying => ({
  completedName,
  subtype,
  forms,
  homeKey: null,
  bodies: [],
})

describe('an entity over several documents', () => {
  it.each<[string, Saying[], string, string | null]>([
    [
      'takes the longest name',
      [saying('璧山区政协'), saying('璧山区政协'), saying('重庆市璧山区政协')],
      '重庆市璧山区政协',
      null,
    ],
    ['counts code points, not UTF-16', [saying('𬀩甲'), saying('乙丙丁')], '乙丙丁', null],
    [
      'then the name of most documents',
      [saying('福禄镇'), saying('福祿镇'), saying('福祿镇')],
      '福祿镇',
      null,
    ],
    ['then the first by code points', [saying('福禄镇'), saying('福祿镇')], '福祿镇', null],
    [
      'takes the subtype of most documents',
      [saying('甲', 'OTHER'), saying('甲', 'OTHER'), saying('甲', 'CPPCC')],
      '甲',
      'OTHER',
    ],
    [
      'then that which the vocabulary lists first',
      [saying('甲', 'OTHER'), saying('甲', 'CPPCC')],
      '甲',
      'CPPCC',
    ],
    ['none last', [saying('甲'), saying('甲'), saying('甲', 'OTHER')], '甲', 'OTHER'],
  ])('%s', (_rule, sayings, name, subtype) => {
    expect(fold('Organization', sayings)).toMatchObject({ name, subtype })
  })

  it('has every form as an alias but its own name', () => {
    const { aliases } = fold('Organization', [
      saying('重庆市璧山区政协', null, ['璧山区政协']),
      saying('璧山政协'),
    ])
    expect(aliases).toEqual(['璧山区政协', '璧山政协'])
  })

  it('is the same in every order', () => {
    const sayings = [
      saying('甲乙', 'OTHER', ['丙']),
      saying('甲丁', 'CPPCC'),
      saying('甲乙', null, ['戊', '丙']),
      saying('甲'),
    ]
    const expected = fold('Organization', sayings)
    fc.assert(
      fc.property(fc.shuffledSubarray(sayings, { minLength: sayings.length }), (order) => {
        expect(fold('Organization', order)).toEqual(expected)
      }),
    )
  })
})
