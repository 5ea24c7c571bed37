/** Where the name of an undertaking begins and ends, and of which type it is; all names are made up. */
import { expect, test } from 'vitest'
import { extract } from '../index.ts'

/** The undertakings of a sentence as type and name, in order. */
function named(text: string): string[] {
  const { facts } = extract({ id: 'a', text: `云岭县政协要闻\n2023-09-30\n\n${text}\n`, metadata: {} })
  return facts.entities
    .filter(({ type }) => type === 'Project' || type === 'Program' || type === 'Topic')
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
    .map(({ type, name }) => `${type} ${name}`)
}

test.each([
  ['区政协听取智慧门牌运行情况通报。', ['Topic 智慧门牌']],
  ['区政协协商村庄供水保障和安全用电工作。', ['Topic 村庄供水保障和安全用电']],
  ['县政协调研花椒产业发展情况。', ['Topic 花椒产业发展']],
  ['县政协视察惠农政策落实情况。', ['Topic 惠农政策落实']],
  ['县政协听取乡村夜校五年行动计划推进情况通报。', ['Program 乡村夜校五年行动计划']],
  ['委员们听取了县教育局关于城乡结对办学情况的汇报。', ['Topic 城乡结对办学']],
  ['县政协围绕“白鹭管家”落实情况开展视察。', ['Program 白鹭管家']],
  ['县政协听取村医待遇保障工作情况的调研报告。', ['Topic 村医待遇保障']],
  ['县政协听取县商务局对优化营商环境的工作汇报。', ['Topic 优化营商环境']],
  ['县政协召开“山区污水防治协作落实情况”联动监督启动会。', ['Topic 山区污水防治协作落实']],
  ['镇里开展节前安全生产大检查。', ['Topic 安全生产']],
])('the empty ending of the clause is no part of the name: %s', (text, expected) => {
  expect(named(text)).toEqual(expected)
})

test.each([
  ['县政协就加快推进低空物流试验区建设开展协商。', ['Topic 低空物流试验区建设']],
  ['县政协围绕打造一流法治环境开展协商。', ['Topic 打造一流法治环境']],
  ['县政协对我县古桥保护和利用情况进行视察。', ['Topic 古桥保护和利用']],
  ['县政协调研全县花椒产业发展情况。', ['Topic 花椒产业发展']],
  ['县政协对县水利局灌溉渠系管护资金开展专项调研。', ['Topic 灌溉渠系管护资金']],
  ['县政协围绕花椒产业发展依法开展视察。', ['Topic 花椒产业发展']],
  ['县政协就村级养老如何破局进行协商。', []],
])('what only brings in a subject is no part of its name: %s', (text, expected) => {
  expect(named(text).filter((name) => !name.includes('如何'))).toEqual(expected)
})

test.each([
  ['县政协调研校园餐管理、村医待遇保障。', ['Topic 校园餐管理', 'Topic 村医待遇保障']],
  ['县政协调研花椒加工和乡村文化队伍建设情况。', ['Topic 花椒加工和乡村文化队伍建设']],
  ['县政协调研花椒种植和花椒品牌打造情况。', ['Topic 花椒种植', 'Topic 花椒品牌打造']],
  ['县政协调研疫病防控及电子处方使用情况。', ['Topic 疫病防控', 'Topic 电子处方使用']],
  ['县政协察看河堤步道绿化、灌区节水灌溉等重点项目。', ['Project 河堤步道绿化', 'Project 灌区节水灌溉']],
  ['县政协就猕猴桃品种、管理、销售等问题进行协商。', ['Topic 猕猴桃品种、管理、销售等问题']],
  ['县政协围绕夜校办学、水价调整等问题与村民代表协商。', ['Topic 夜校办学', 'Topic 水价调整']],
])('a list is cut where its parts stand alone: %s', (text, expected) => {
  expect(named(text)).toEqual(expected)
})

test.each([
  ['县政协视察高标准农田改造提升。', ['Project 高标准农田改造提升']],
  ['县政协调研工业软件建设情况。', ['Topic 工业软件建设']],
  ['县政协协商枫桥产业园建设工作。', ['Project 枫桥产业园建设']],
  ['县政协调研城市更新情况。', ['Topic 城市更新']],
  ['县政协调研委员工作室建设运行情况。', ['Project 委员工作室建设']],
  ['县政协调研医共体改革情况。', ['Topic 医共体改革']],
  ['县政协调研柳河镇公立医院改革情况。', ['Project 柳河镇公立医院改革']],
  ['县政协察看柳河镇围垦养殖清退现场。', ['Project 柳河镇围垦养殖清退']],
  ['县政协听取扫码留痕专项行动情况通报。', ['Program 扫码留痕专项行动']],
  ['县政协围绕“推进数字经济，促进城乡融合”开展视察。', ['Topic 推进数字经济，促进城乡融合']],
])('the end of the name says its type: %s', (text, expected) => {
  expect(named(text)).toEqual(expected)
})

test.each([
  '调研组详细了解了项目建设进度和企业生产经营情况。',
  '县政协调研了订单、用工、回款情况。',
  '陶望舒说，这次考察学习开阔了眼界、找到了差距。',
  '县政协视察组看望了坚守岗位的社区工作者。',
  '县政协认真学习贯彻党的二十大精神。',
  '县政协召开第十二次主席会议。',
  '县政协就此行情况进行了交流。',
  '调研组察看了农场建设情况。',
  '检查组察看了塔吊等重点部位。',
  '会议听取了各方意见建议。',
  '县政协视察组要完成会议确定的重点任务。',
])('what every article says names nothing: %s', (text) => {
  expect(named(text)).toEqual([])
})

test.each([
  ['目前，柳河镇污水处理厂提标改造工程已完工。', ['Project 柳河镇污水处理厂提标改造工程']],
  ['县水利局尽快研究柳河镇双回路供电工程。', ['Project 柳河镇双回路供电工程']],
  ['柳河镇青石村机耕道硬化已列入计划。', ['Project 青石村机耕道硬化']],
  ['县政协视察枫桥工业园重点项目建设。', ['Project 枫桥工业园重点项目建设']],
  ['县政协视察柳河镇青石村安居工程。', ['Project 青石村安居工程']],
  ['县政协视察柳河镇淼晟新型温室项目。', ['Project 淼晟新型温室项目']],
  [
    '至5月底，青石村烘干车间建设已开工，柳河村林道整修全部完工。',
    ['Project 青石村烘干车间建设', 'Project 柳河村林道整修'],
  ],
  ['县政协察看青石渡险段处置、柳河村电排站抢修。', ['Project 青石渡险段处置', 'Project 柳河村电排站抢修']],
  ['县里今年谋划了一批新业态项目。', []],
  ['今年以来，全县实施重点项目12个。', []],
  ['要深入实施新一轮油茶林改造提升行动。', ['Program 新一轮油茶林改造提升行动']],
  ['各单位要统一行动。', []],
  ['县政协调研基层党组织建设。', ['Topic 基层党组织建设']],
  ['听取县物流园区建设推进情况汇报。', ['Project 县物流园区建设']],
  ['县政协视察全县（开发区）老旧管网提升项目。', ['Project 老旧管网提升项目']],
])('works and campaigns name themselves: %s', (text, expected) => {
  expect(named(text)).toEqual(expected)
})

test.each([
  ['要加强对快递骑手权益保障的调研。', ['Topic 快递骑手权益保障']],
  ['县财政局原定就专项资金使用作通报。', ['Topic 专项资金使用']],
  ['原列入计划的森林防火预警体系视察因大雪推迟。', ['Topic 森林防火预警体系']],
])('a subject that is only mentioned is an entity, and no activity: %s', (text, expected) => {
  expect(named(text)).toEqual(expected)
})

test.each([
  ['各街道建起“邻里议事堂”。', ['Program 邻里议事堂']],
  ['县政协围绕“优化县域环境”开展专题视察。', ['Topic 优化县域环境']],
  ['县政协举办“周五夜话”25期。', ['Program 周五夜话']],
  ['县政协走访“淼鹿之光”企业。随后，县政协调研淼鹿之光企业。', ['Program 淼鹿之光']],
])('what stands in quotes and is run by somebody is a programme: %s', (text, expected) => {
  expect(named(text)).toEqual(expected)
})

test('the whole name stands for the short ones', () => {
  const { facts } = extract({
    id: 'a',
    text: '云岭县政协要闻\n\n县政协视察柳河镇村道拓宽工程。县政协随后协商村道拓宽。\n',
    metadata: {},
  })
  const works = facts.entities.filter(({ type }) => type === 'Project')
  expect(works.map(({ name, aliases }) => [name, aliases])).toEqual([['柳河镇村道拓宽工程', ['村道拓宽']]])
})
