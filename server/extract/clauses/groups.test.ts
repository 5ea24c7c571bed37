/** Who is named in a sentence, as lists with what governs them; all names are made up. */
import { expect, test } from 'vitest'
import { STEPS, startOf } from '../index.ts'
import { attendancesOf, besideOf } from './attendance.ts'
import { clausesOf, continued } from './clause.ts'
import { groupsOf } from './groups.ts'
import { MentionIndex } from './mention-index.ts'
import { chainsOf, unitsIn } from './units.ts'

/** The groups of the last sentence of a text. */
function read(text: string) {
  const last = STEPS.findIndex(({ name }) => name === 'events')
  const draft = STEPS.slice(0, last).reduce(
    (before, step) => step.run(before),
    startOf({ id: 'a', text: `云岭县政协要闻\n2023-09-30\n\n${text}\n`, metadata: {} }),
  )
  const { words, flow } = draft
  const index = new MentionIndex(draft.mentions)
  const sentence = draft.sentences.at(-1)
  if (sentence === undefined) throw new TypeError('There is a sentence.')
  const clauses = continued(words, index, clausesOf(flow.view, sentence, []))
  const groups = groupsOf(words, index, unitsIn(words, index, sentence, chainsOf(draft.positions)), clauses)
  return { text: flow.text, words, groups, beside: besideOf(words, index, groups, sentence) }
}

function named(text: string): string[] {
  const { text: flow, groups } = read(text)
  return groups.map(
    ({ governor, units }) =>
      `${governor} ${units.map(({ start, end }) => flow.slice(start, end)).join(' + ')}`,
  )
}

test.each([
  [
    'a list is the subject',
    '县政协副主席陶望舒、季长庚视察青石大桥。',
    ['SUBJECT 县政协副主席陶望舒 + 季长庚'],
  ],
  [
    'after a verb a name is its object, however long the list between',
    '县政协主席陶望舒走访了青石村、柏木村和委员季长庚。',
    ['SUBJECT 县政协主席陶望舒', 'OBJECT 委员季长庚'],
  ],
  ['whom 由 brings in', '会议由县政协主席陶望舒主持。', ['SUBJECT 会议', 'BY 县政协主席陶望舒']],
  ['with whom', '县政协主席陶望舒与县长季长庚座谈。', ['SUBJECT 县政协主席陶望舒', 'WITH 县长季长庚']],
  [
    'a verb inside what belongs to the name does not govern it',
    '全程参与协商的县政协委员陶望舒走访群众。',
    ['SUBJECT 县政协委员陶望舒', 'OBJECT 群众'],
  ],
  [
    'what heads a party stands before it',
    '以副主席陶望舒为团长的视察团视察青石大桥。',
    ['TO 副主席陶望舒', 'SUBJECT 视察团'],
  ],
  [
    'under the lead of somebody is by them',
    '在副主席陶望舒的带领下，调研组走访企业。',
    ['BY 副主席陶望舒', 'SUBJECT 调研组', 'OBJECT 企业'],
  ],
  [
    'to whom and for whom',
    '县水利局向视察组汇报工作，县政协为委员季长庚颁发证书。',
    ['SUBJECT 县水利局', 'TO 视察组', 'SUBJECT 县政协', 'FOR 委员季长庚'],
  ],
])('governors: %s', (_, text, expected) => {
  expect(named(text)).toEqual(expected)
})

test.each([
  [
    'everybody before the verb',
    '县长陶望舒，副县长季长庚，县水利局局长闻人杰陪同。',
    ['陶望舒 季长庚 闻人杰'],
  ],
  ['in 在…陪同下', '市长陶望舒在县长季长庚陪同下视察青石大桥。', ['季长庚']],
  ['no further than the verb before it', '市长陶望舒视察青石大桥，县长季长庚陪同。', ['季长庚']],
  [
    'bodies of a list whose heads have no name',
    '市长陶望舒视察青石大桥，县水利局、县交通局相关负责人参加。',
    ['云岭县水利局 云岭县交通局'],
  ],
  [
    'not the bodies of which only some members came',
    '市长陶望舒视察青石大桥，县政协主席季长庚，部分县政协经济委、县政协提案委委员参加。',
    ['季长庚'],
  ],
  ['who saw others sign', '县长陶望舒签约，市长季长庚见证签约。', ['季长庚']],
])('attendance: %s', (_, text, expected) => {
  const { beside, words } = read(text)
  const lists = attendancesOf(words, beside).map(({ mentions }) => mentions.map(({ name }) => name).join(' '))
  expect(lists).toEqual(expected)
})
