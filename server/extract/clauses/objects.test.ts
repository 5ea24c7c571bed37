/** What activities are about and where they were, read from whole texts; all names are made up. */
import { expect, test } from 'vitest'
import { extract } from '../index.ts'

/** Each activity as kind, objects and, after @, places. */
function told(text: string): string[] {
  const { facts } = extract({
    id: 'a',
    text: `云岭县政协要闻\n2023-09-30\n\n县政协主席陶望舒、副主席石岚履职尽责。\n\n${text}\n`,
    metadata: {},
  })
  const names = new Map(facts.entities.map(({ id, name }) => [id, name]))
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id)).join('、')
  return facts.activities.map(
    ({ kind, concerns, at }) => `${kind} ${named(concerns)}${at.length > 0 ? ` @${named(at)}` : ''}`,
  )
}

test.each([
  [
    'farmers of a town are called on there, and have no name',
    '9月3日，石岚带队到柳河镇、青石镇走访种粮大户，征集意见建议12条。',
    ['VISIT  @柳河镇、青石镇'],
  ],
  [
    'households by name are called on',
    '9月3日，石岚在柳河镇大垭村走访慰问了移民户马志刚、杨秀云，询问他们的身体状况。',
    ['VISIT 马志刚、杨秀云 @柳河镇、大垭村'],
  ],
  [
    'what is brought is no second visit',
    '9月3日，石岚到柳河镇大垭村走访慰问贫困户，送去慰问金2万元。',
    ['VISIT  @柳河镇、大垭村'],
  ],
  [
    'the company in which works are looked at',
    '9月3日，在柳河云帆乳业有限公司，石岚察看了乳品精加工项目施工现场。',
    ['INSPECT 柳河云帆乳业有限公司、乳品精加工项目'],
  ],
  [
    'a company of which something without a name is looked at',
    '9月3日，石岚察看云帆食品有限公司的仓储设施。',
    ['INSPECT 云帆食品有限公司'],
  ],
  [
    'a village that is the last of a list of companies',
    '9月3日，石岚先后走访了云帆乳业有限公司、星湖花卉有限公司、柳河镇华东村等30余家企业和村居。',
    ['VISIT 云帆乳业有限公司、星湖花卉有限公司、华东村 @柳河镇'],
  ],
  [
    'a name of works with 及 inside',
    '9月3日，石岚实地了解云帆田园民宿及运动基地项目建设情况。',
    ['INVESTIGATE 云帆田园民宿及运动基地项目'],
  ],
  [
    'the first half of a title in quotation marks, without what for',
    '9月3日，县政协召开“提振茶叶产业，助推云岭高质量发展”专题议政会。',
    ['CONVENE 提振茶叶产业'],
  ],
  [
    'places that report with the body of the last of them',
    '9月3日，石岚听取柳河市、青石市人民政府的工作汇报。',
    ['HEAR_REPORT '],
  ],
  [
    'who presides over a meeting is not what it is about',
    '9月3日，县政协开展视察。随后举行的座谈会由副主席石岚主持。',
    ['INSPECT ', 'CONVENE '],
  ],
  [
    'schools to which one went to look at works in them',
    '9月3日，石岚到青石镇中心中学、大周小学，查看了食堂改造工程和消防通道。',
    ['INSPECT 青石镇中心中学、大周小学、食堂改造工程'],
  ],
  [
    'works alone, where one went along a river',
    '9月3日，石岚到特林河畔查看北岭干渠改造工程。',
    ['INSPECT 北岭干渠改造工程 @特林河'],
  ],
  [
    'what has an owner by name and no name of its own',
    '9月3日，石岚实地查看了石哲镇敬老院、慈林镇中学的供暖设施。',
    ['INSPECT 石哲镇敬老院、慈林镇中学'],
  ],
  [
    'whoever is called on, and not what they work on',
    '9月3日，石岚来到云帆集团研究院，走访慰问增材制造项目团队经理范小卓博士。',
    ['VISIT 云帆集团研究院', 'VISIT 范小卓'],
  ],
  ['a subject before the move', '9月3日，石岚就旅游业发展情况来柳河镇考察。', ['VISIT 旅游业发展 @柳河镇']],
])('%s', (_, text, expected) => {
  expect(told(text)).toEqual(expected)
})
