import { describe, expect, it } from 'vitest'
import { extract } from '../index.ts'

/** Forms of bodies in one made-up sentence, in order, as they stand there. */
function bodies(text: string): string[] {
  const { facts } = extract({ id: 'x', text: `标题一则\n\n${text}`, metadata: {} })
  return facts.entities
    .filter(({ type }) => type === 'Organization')
    .flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ start, end }) => `标题一则\n\n${text}`.slice(start, end))
}

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['a CPPCC by its full name', '政协云埠县第九届委员会走访学校。', ['政协云埠县第九届委员会']],
  ['the national CPPCC by its number', '政协第十三届全国委员会举行会议。', ['政协第十三届全国委员会']],
  ['two bodies side by side', '区委区政府作出批示。', ['区委', '区政府']],
  ['a part of a bureau', '县公安局交警大队整治路口。', ['县公安局交警大队']],
  ['two common words are no bureau', '为全面做好2023年工作开好局、谋好篇。', []],
  ['a county that is a word', '办公室会同提案委做好筹备。', ['提案委']],
  [
    'an organ with a long name',
    '云埠县政协文化文史和学习委员会调研非遗保护。',
    ['云埠县政协文化文史和学习委员会'],
  ],
  ['an organ with a short one', '云埠县政协人资环建委视察河道。', ['云埠县政协人资环建委']],
  [
    'a working committee of a congress',
    '云埠县人大常委会财经工委调研预算执行。',
    ['云埠县人大常委会财经工委'],
  ],
  [
    'a bureau in one of the districts of a city',
    '云埠市教育局高新区分局开展检查。',
    ['云埠市教育局高新区分局'],
  ],
  ['a branch of a party', '民建云埠市委会朝阳区总支开展活动。', ['民建云埠市委会朝阳区总支']],
  ['departments of a list share its place', '云埠县发改局、教育局参加。', ['云埠县发改局', '教育局']],
  ['a department of former years', '云埠县经贸委、云埠县食药监局参加。', ['云埠县经贸委', '云埠县食药监局']],
  ['a joined stem', '云埠市海洋口岸和港航管理局参加。', ['云埠市海洋口岸和港航管理局']],
  ['the Youth League of a county', '团云埠县委开展走访。', ['团云埠县委']],
  ['a party by its short name', '九三学社云埠市委开展调研，社市委组织培训。', ['九三学社云埠市委', '社市委']],
  ['a delegation is not the League', '考察团市委书记没有随行。', ['市委']],
  ['a branch of a party', '民革云埠支部开展走访。', ['民革云埠支部']],
  ['an association of a trade', '云埠县律师协会参加座谈。', ['云埠县律师协会']],
  ['a chamber of another place', '走访了昆明四川雅安商会。', ['昆明四川雅安商会']],
  ['a campus belongs to its school', '调研组来到云埠实验小学滨江路校区。', ['云埠实验小学滨江路校区']],
  ['a committee of a street', '岚山街道工委组织学习。', ['岚山街道工委']],
  ['no place has both levels', '推进县乡人大换届工作。', []],
  ['members who live there', '住云埠市全国政协委员参加。', ['全国政协']],
  ['a faculty belongs to its university', '与云埠政法大学法学院签订协议。', ['云埠政法大学法学院']],
  ['a part of a department', '云埠区公安分局交管大队答复。', ['云埠区公安分局交管大队']],
  ['the office of a committee', '云埠省政协提案委员会办公室供稿。', ['云埠省政协提案委员会办公室']],
  ['a town of a people', '古箬畲族乡党委书记柏宁参加。', ['古箬畲族乡党委']],
  ['streets in general', '深入学校、街道办事处、社区。', []],
  ['a term stands between place and body', '云埠县第十一届政协委员柏宁参加。', ['云埠县第十一届政协']],
  ['a term is no name', '第三届委员会主委柏宁作报告。', []],
  ['an office shows a department', '云埠县滨湖办主任柏宁参加。', ['云埠县滨湖办']],
  [
    'a centre of a county',
    '率云埠县地方产业发展服务中心、云埠县机关事务服务中心参加。',
    ['云埠县地方产业发展服务中心', '云埠县机关事务服务中心'],
  ],
  [
    'an office that acts itself',
    '云埠省政协机关召开大会，云埠省政协机关干部参加。',
    ['云埠省政协机关', '云埠省政协'],
  ],
  ['schools in general', '视察城区学校建设。', []],
  ['a level before what is abroad', '云埠市政协、市外侨办参加。', ['云埠市政协', '市外侨办']],
  ['an organ by the first characters', '云埠市政协外联民宗委员会召开会议。', ['云埠市政协外联民宗委员会']],
  ['the body of a park', '园区党工委书记柏宁、园区管委会主任葛岚陪同。', ['园区党工委', '园区管委会']],
  ['a prefecture', '和田地委副书记柏宁调研。', ['和田地委']],
  ['a town whose first character is a verb', '区委常委、送桥镇党委书记柏宁参加。', ['区委', '送桥镇党委']],
  ['the city proper is no district', '了解其他乡镇、城区政协工作。', ['区政协']],
  ['a section of a department, by its office', '云埠县教育局人事科科长柏宁参加。', ['云埠县教育局人事科']],
]

describe('bodies', () => {
  it.each(CASES)('%s', (_, text, wanted) => {
    expect(bodies(text)).toEqual(wanted)
  })
})
