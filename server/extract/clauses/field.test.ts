/** What field work is read from whole sentences; all names are made up. */
import { expect, test } from 'vitest'
import { extract } from '../index.ts'

/** Each activity as kind, what it concerns and where it was. */
function told(text: string): string[] {
  const { facts } = extract({ id: 'a', text: `标题\n\n${text}\n`, metadata: {} })
  const names = new Map(facts.entities.map(({ id, name }) => [id, name]))
  const list = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id).join('、')
  return facts.activities.map(({ kind, concerns, at }) => `${kind} ${list(concerns)} @ ${list(at)}`)
}

const WHO = '3月5日，云岭县政协主席陶望舒带队'

test.each([
  [
    'each item of a list of sites is one name',
    `${WHO}视察了云岭县博物馆、白鹭滩花廊、青石坡现代茶旅融合示范园。`,
    ['INSPECT 云岭县博物馆、白鹭滩花廊、青石坡现代茶旅融合示范园 @ '],
  ],
  [
    'a list goes on after a comma, whatever its items are made of',
    `${WHO}先后考察了云岭县博物馆、白鹭滩污水处理厂，青石坡冷链物流配送中心、东河大桥，以及柳河示范园。`,
    ['VISIT 云岭县博物馆、白鹭滩污水处理厂、青石坡冷链物流配送中心、东河大桥、柳河示范园 @ '],
  ],
  [
    'a company is what one goes to see, whatever is studied there',
    `${WHO}赴恒昇光电有限公司调研人才引进情况。`,
    ['INVESTIGATE 恒昇光电有限公司、人才引进 @ '],
  ],
  [
    'a list that says so names companies',
    `${WHO}走进恒昇光电有限公司、沐禾精工等企业，与负责人交谈。`,
    ['VISIT 恒昇光电有限公司、沐禾精工 @ '],
  ],
  [
    'a verb inside a name in quotation marks tells nothing',
    `${WHO}到枫桥产业园开展“勤学习 常走访”专项调研。`,
    ['INVESTIGATE 枫桥产业园 @ '],
  ],
  [
    'to walk into a site and learn there is one deed, about both',
    `${WHO}来到恒昇光电有限公司、青石坡产业园，详细了解老旧小区改造情况，慰问了一线职工。`,
    ['INVESTIGATE 恒昇光电有限公司、青石坡产业园、老旧小区改造 @ ', 'VISIT  @ '],
  ],
  [
    'what is told after a semicolon is told of its own place',
    `${WHO}走进恒昇光电有限公司，询问产销情况；在青石坡产业园，陶望舒察看了云岭县博物馆。`,
    ['VISIT 恒昇光电有限公司 @ ', 'INSPECT 云岭县博物馆 @ 青石坡产业园'],
  ],
  [
    'the people who are called on have names, and live in the town',
    `${WHO}到青石镇走访慰问困难党员季长庚、老教师骆明远。`,
    ['VISIT 季长庚、骆明远 @ 青石镇'],
  ],
  [
    'people without a name are no object, nor is their town',
    `${WHO}到青石镇看望受灾群众。`,
    ['VISIT  @ 青石镇'],
  ],
  [
    'the bodies in somebody’s titles are not called on',
    `${WHO}到县政协委员、恒昇光电有限公司董事长林海家中走访。`,
    ['VISIT  @ '],
  ],
  [
    'what one goes to ends where the topic begins',
    `${WHO}到青石产业园、柳河村就科普旅游开展调研。`,
    ['INVESTIGATE 科普旅游 @ 青石产业园、柳河村'],
  ],
  [
    'one verb leads to a place, the other tells what is done there',
    `${WHO}深入青石村、柳河村调研安全生产工作。`,
    ['INVESTIGATE 安全生产 @ 青石村、柳河村'],
  ],
])('%s', (_, text, expected) => {
  expect(told(text)).toEqual(expected)
})
