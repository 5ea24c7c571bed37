/** Which verbs of a sentence tell a deed; all names are made up. */
import { expect, test } from 'vitest'
import { told } from '../testing/what.ts'

test.each([
  [
    'how it was done',
    '县政协通过实地察看、听取汇报等方式，对柳河治理进行了详细了解。',
    ['INVESTIGATE 柳河治理'],
  ],
  ['what one is there for', '9月3日，县政协履行政治协商、民主监督、参政议政职能。', []],
  ['a label', '【视察】　9月3日，县政协视察柳河治理工程。', ['INSPECT 柳河治理工程']],
  ['who somebody is', '9月3日，全程参与协商的县政协委员陶望舒视察柳河治理工程。', ['INSPECT 柳河治理工程']],
  ['which sites they are', '9月3日，县政协主席陶望舒对走访的五个村表示肯定。', []],
  ['at which meeting it was', '在随后召开的座谈会上，县政协主席陶望舒讲了话。', []],
  ['of what activity something is told', '9月3日，县政协主席陶望舒对视察活动提出要求。', []],
  ['work that is only named', '9月3日，县政协主席陶望舒通报了巡查工作的任务。', []],
  [
    'by what means the next clause was done',
    '县政协主席陶望舒通过实地走访、召开座谈会，详细了解柳河治理情况。',
    ['INVESTIGATE 柳河治理'],
  ],
  ['at which meeting it is said of a paper', '县长高远山在召开的《政府工作报告》座谈会上讲话。', []],
  ['a deed that is reported', '县政协主席陶望舒通报了开展执法检查的情况。', []],
  ['a meeting that is passed on', '县政协主席会议审议通过了召开县政协十届二次会议的有关事项。', []],
  ['what one talks over', '县政协主席陶望舒商议茶产业年度调研重点方向。', ['CONSULT 茶产业年度调研重点方向']],
  ['when something else was', '走访过程中，县政协主席陶望舒对企业表示感谢。', []],
  ['what others do', '县政协主席陶望舒联系的联络室先后接待过20余个市、县政协参观指导。', []],
  ['what a report is about', '各联络组组长分别就组织委员开展调研活动、报送信息等情况作了汇报。', []],
  ['a deed that is set going', '县政协主席陶望舒启动执法检查工作。', []],
  ['the deed as a subject', '县政协主席陶望舒表示肯定，绩效的检查注重实效。', []],
  ['on what ground something was said', '县政协主席陶望舒在听取汇报的基础上表示肯定。', []],
  ['a deed spoken of', '9月3日，家门口议政成了常态。', []],
  ['one of them', '一场协商，几片绿叶。', []],
  ['a deed that is looked into', '县政协主席陶望舒察看基层协商议事情况。', ['INSPECT 基层协商议事']],
  ['the work of a kind', '县政协主席陶望舒考察基层协商工作。', ['VISIT ']],
  [
    'whose paper it is',
    '县政协主席陶望舒就张三代表提出的《关于柳河治理的建议》开展调研。',
    ['INVESTIGATE 关于柳河治理的建议'],
  ],
])('%s is none', (_, text, expected) => {
  expect(told(text)).toEqual(expected)
})

test.each([
  ['to see works', '县政协副主席石岚又去大湾村看柳河治理工程。', ['INSPECT 柳河治理工程']],
  [
    'to listen to a report',
    '县政协副主席石岚听了县教育局关于校园食堂管理的介绍。',
    ['HEAR_REPORT 校园食堂管理'],
  ],
  [
    'to hand a paper to a body',
    '县政协副主席石岚写成《关于修缮水渠的提案》，交到县政府。',
    ['PROPOSE 关于修缮水渠的提案'],
  ],
  [
    'a verb before a name that begins like a noun',
    '县政协副主席石岚视察中岭产业园。',
    ['INSPECT 中岭产业园'],
  ],
  ['to come to what has a name', '县政协副主席石岚来绿源集团调研。', ['INVESTIGATE 绿源集团']],
  [
    'to walk into sites after another deed',
    '县政协副主席石岚视察柳河治理工程，随后走进绿源集团、大湾茶厂，了解用工情况。',
    ['INSPECT 柳河治理工程', 'INVESTIGATE 绿源集团、大湾茶厂'],
  ],
  ['an activity that is carried out', '县政协开展委员集中视察活动。', ['INSPECT ']],
  ['the object before the verb', '县政协主席陶望舒率队对柳河治理工程逐一检查。', ['INSPECT 柳河治理工程']],
  ['to inspect the environment', '县政协副主席石岚到大湾茶厂督察。', ['SUPERVISE ']],
  ['to take samples', '县政协副主席石岚抽查柳河治理工程。', ['INSPECT 柳河治理工程']],
  ['two verbs of one deed', '县政协副主席石岚到大湾茶厂开展调研督查。', ['INVESTIGATE 大湾茶厂']],
  ['two verbs side by side', '县政协副主席石岚轻车简从到青石镇进行调研暗访。', ['INVESTIGATE 青石镇']],
  [
    'to supervise where one has walked into',
    '县政协副主席石岚深入部分乡镇督查值班值守等工作。',
    ['SUPERVISE 值班值守'],
  ],
  ['work that is spoken of', '县政协主席石岚考察绿源集团，对调研工作进行了部署。', ['VISIT 绿源集团']],
  [
    'a plan that is carried out',
    '为落实县政协监督性调研视察工作安排，县政协主席石岚考察绿源集团。',
    ['VISIT 绿源集团'],
  ],
  [
    'to see with whom one accompanies',
    '县政协副主席石岚来绿源集团考察，集团董事长林一鸣陪同参观了柳河博物馆。',
    ['VISIT 绿源集团', 'VISIT 柳河博物馆'],
  ],
])('%s is one', (_, text, expected) => {
  expect(told(text)).toEqual(expected)
})

test.each([
  ['a thing that was talked over', '李家村的花海源于村民议事会商议的新点子。'],
  ['what a villager looks up', '养殖户黄小满通过手机查看大棚温度。'],
  ['what is resolved for a day to come', '县政协召开常委会会议。会议决定，县政协全会于9月25日召开。'],
  ['what lies after the day of the paper', '县政协主席陶望舒2023年12月20日调研绿源集团。'],
])('%s is no activity of its own', (_, text) => {
  const quiet = ['CONVENE ']
  expect(told(text).filter((one) => !quiet.includes(one))).toEqual([])
})
