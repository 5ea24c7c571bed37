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
    'a town where something without a name was looked at is only where it was',
    `${WHO}到青石镇察看烟苗长势。`,
    ['INSPECT  @ 青石镇'],
  ],
  ['a village whose people were called at', `${WHO}到磨石村走访脱贫户21户。`, ['VISIT 磨石村 @ ']],
  [
    'where one came to talk is not what one saw afterwards',
    `${WHO}到县水利局就河道治理进行协商交流，并参观了展厅。`,
    ['CONSULT 河道治理 @ 云岭县水利局', 'VISIT  @ 云岭县水利局'],
  ],
  [
    'whom one calls on, and where they live',
    `${WHO}来到青石村、柳河新村，看望慰问了胡清、严速进、方琦等困难群众，送上慰问金和慰问品。`,
    ['VISIT 胡清、严速进、方琦 @ 青石村、柳河新村'],
  ],
  [
    'people in need are called on at home, by whatever need',
    `${WHO}在青石镇走访贫困残疾人家庭。`,
    ['VISIT  @ 青石镇'],
  ],
  [
    'whose need stands before the name',
    `${WHO}走访慰问了青石村特困供养人员何仁宋、柳河村困难党员欧太仁。`,
    ['VISIT 何仁宋、欧太仁 @ '],
  ],
  [
    'what each of the sites has is no object',
    `${WHO}视察青石大桥，详细了解各项目的规划背景、建设进度、资金使用情况。`,
    ['INSPECT 青石大桥 @ '],
  ],
  [
    'where, and then what about',
    `${WHO}对青石镇、柳河乡围绕“校外培训机构治理”开展调研。`,
    ['INVESTIGATE 校外培训机构治理 @ '],
  ],
  [
    'a subject that goes on after a comma',
    `${WHO}赴清河市，就口岸城市建设，以及市级组织建设进行调研。`,
    ['INVESTIGATE 口岸城市建设 @ 清河市'],
  ],
  [
    'a quotation is the whole subject',
    `${WHO}到清河市就“推动工业企业转型发展”深入企业考察学习。`,
    ['STUDY_TOUR 推动工业企业转型发展 @ 清河市'],
  ],
  [
    'a session of a body is no place',
    `${WHO}为在县政协七届四次会议期间建言献策，视察青石大桥。`,
    ['INSPECT 青石大桥 @ '],
  ],
  [
    'whom one serves is not what one looks into',
    '3月5日，云岭县政协围绕县委、县政府中心工作，开展视察活动。',
    ['INSPECT  @ '],
  ],
  [
    'where it was is no part of what it was about',
    '3月5日，云岭县政协主席陶望舒率部分委员就茶产业发展在云岭县开展视察。',
    ['INSPECT 茶产业发展 @ 云岭县'],
  ],
  [
    'nor is where one went',
    '3月5日，云岭县政协主席陶望舒就茶产业发展到大湾镇调研。',
    ['INVESTIGATE 茶产业发展 @ 大湾镇'],
  ],
  [
    'nor what was said then',
    '3月5日，云岭县政协主席陶望舒调研茶产业发展工作时要求，要抓好品牌培育。',
    ['INVESTIGATE 茶产业发展 @ '],
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
