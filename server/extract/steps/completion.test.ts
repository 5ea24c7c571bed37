import { describe, expect, it } from 'vitest'
import { extract } from '../index.ts'

/** Names of the bodies of a made-up article, in order. */
function names(title: string, text: string): string[] {
  const { facts } = extract({ id: 'x', text: `${title}\n\n${text}`, metadata: {} })
  return facts.entities.filter(({ type }) => type === 'Organization').map(({ name }) => name)
}

const CASES: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'a level alone is of the home',
    '云埠区政协视察学校',
    '区政协视察学校，区教育局参加。',
    ['云埠区政协', '云埠区教育局'],
  ],
  ['this district is the home', '云埠区政协视察学校', '该区政协视察学校。', ['云埠区政协']],
  [
    'forms of one body are one',
    '云埠区政协视察学校',
    '区人民政府答复。区政府办理。',
    ['云埠区政协', '云埠区人民政府'],
  ],
  [
    'an organ is of the body before it',
    '云埠区政协视察学校',
    '区政协副主席柏宁、提案委员会主任葛岚参加。',
    ['云埠区政协', '云埠区政协提案委员会'],
  ],
  [
    'an organ of the committee is of the committee before it',
    '云埠区政协视察学校',
    '区委书记柏宁、统战部部长葛岚参加。',
    ['云埠区政协', '中共云埠区委', '中共云埠区委统战部'],
  ],
  [
    'a school by its short name',
    '清溪一中建校',
    '清溪县第一中学举行校庆。清溪一中校长柏宁致辞。',
    ['清溪县第一中学'],
  ],
  [
    'a hospital keeps the city',
    '区政协视察',
    '来到北京安鹭医院通州院区。',
    ['区政协', '北京安鹭医院通州院区'],
  ],
  [
    'the source that a line at the top names',
    '区政协视察',
    '来源：云岭统一战线　2024-01-22\n\n近日，区政协开展视察。',
    ['区政协', '云岭统一战线'],
  ],
  ['the level said twice', '云埠区政协视察学校', '霁川市市委书记柏宁陪同。', ['云埠区政协', '中共霁川市委']],
  [
    'a higher level that nothing tells stays as it is',
    '云埠区政协视察学校',
    '省政协来区调研。',
    ['云埠区政协', '省政协'],
  ],
  [
    'a prefecture by its short name',
    '云埠区政协考察',
    '区政协与四川省凉山州雷波县政协签订协议。',
    ['云埠区政协', '雷波县政协'],
  ],
  [
    'a short form of a committee beside its long one',
    '云埠区政协视察学校',
    '区政协经济科技委员会视察，经科委提出建议。',
    ['云埠区政协', '云埠区政协经济科技委员会'],
  ],
  [
    'an organ of the village that was named',
    '云埠区政协视察',
    '区政协到荷叶村视察，村党总支书记柏宁介绍。',
    ['云埠区政协', '荷叶村党总支'],
  ],
  [
    'an organ of the school that was named',
    '云埠区政协视察',
    '云埠师范学院召开会议，校党委书记柏宁讲话。',
    ['云埠区政协', '云埠师范学院', '云埠师范学院党委'],
  ],
  [
    'the League is no city',
    '年度总结',
    '市政协到团市委协商。市政协经济委视察学校。',
    ['市政协', '共青团市委', '市政协经济委'],
  ],
  [
    'a committee of two fields',
    '云埠区政协视察学校',
    '区政协港澳侨和外事委员会视察学校。',
    ['云埠区政协', '云埠区政协港澳侨和外事委员会'],
  ],
  ['the League of the home', '云埠区政协视察学校', '团区委参加。', ['云埠区政协', '共青团云埠区委']],
  [
    'the county of which the sentence speaks',
    '云埠州政协视察',
    '州政协主席柏宁到岚山县视察，县政协主席葛岚陪同。',
    ['云埠州政协', '岚山县政协'],
  ],
  [
    'a chain of offices stays in its place',
    '云埠市政协考察',
    '霁川市委常委、市委秘书长柏宁陪同。',
    ['云埠市政协', '中共霁川市委'],
  ],
]

describe('completion', () => {
  it.each(CASES)('%s', (_, title, text, wanted) => {
    expect(names(title, text)).toEqual(wanted)
  })
})
