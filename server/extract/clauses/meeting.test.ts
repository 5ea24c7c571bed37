/** What meetings, papers and ceremonies are read from whole sentences; all names are made up. */
import { expect, test } from 'vitest'
import { extract } from '../index.ts'

/** Each activity as kind, who led, others and what it concerns. */
function told(text: string): string[] {
  const { facts } = extract({ id: 'a', text: `云岭县政协要闻\n2023-09-30\n\n${text}\n`, metadata: {} })
  const names = new Map(facts.entities.map(({ id, name }) => [id, name]))
  return facts.activities.map(({ kind, participants, concerns }) => {
    const who = participants.map(
      ({ entity, role }) => `${role === 'LED' ? '' : `${role} `}${names.get(entity)}`,
    )
    return `${kind} ${who.join('、')} > ${concerns.map((id) => names.get(id)).join('、')}`
  })
}

test.each([
  [
    'a company that reports takes part too',
    '9月5日，县政协主席陶望舒听取恒昇光电有限公司的汇报。',
    ['HEAR_REPORT 陶望舒、TOOK_PART 恒昇光电有限公司 > '],
  ],
  [
    'whoever comes to a place to meet there has not come to see it',
    '9月5日，县政协主席陶望舒来到云岭县博物馆，召开现场办理会。',
    ['CONVENE 陶望舒 > '],
  ],
  [
    'a body that reports takes part, and what it reports on is the object',
    '9月5日，县政协主席陶望舒听取县水利局关于灌区改造情况的汇报。',
    ['HEAR_REPORT 陶望舒、TOOK_PART 云岭县水利局 > 灌区改造'],
  ],
  [
    'what is done with a body is a subject; that body does not report',
    '县政协听取智慧医院建设情况通报。',
    ['HEAR_REPORT 云岭县政协 > 智慧医院建设'],
  ],
  [
    'one verb with two reports is one activity',
    '县政协听取县水利局关于节水灌溉、县林业局关于油茶林抚育的通报。',
    ['HEAR_REPORT 云岭县政协、TOOK_PART 云岭县水利局、TOOK_PART 云岭县林业局 > 节水灌溉、油茶林抚育'],
  ],
  ['opinions are no report', '9月5日，县政协主席陶望舒听取各方意见建议。', []],
  ['nor is what people say', '9月5日，县政协主席陶望舒听取大家发言后表示肯定。', []],
  ['nor is what somebody wishes', '9月5日，县政协主席陶望舒听取企业对营商环境的诉求。', []],
  [
    'a paper that is heard is the object',
    '县政协听取《云岭县政协提案工作报告》。',
    ['HEAR_REPORT 云岭县政协 > 云岭县政协提案工作报告'],
  ],
])('to hear: %s', (_, text, expected) => {
  expect(told(text)).toEqual(expected)
})

test.each([
  [
    'a meeting that was called to consult is about what it consulted on',
    '县政协召开专题协商会，协商花椒品牌培育工作。',
    ['CONVENE 云岭县政协 > 花椒品牌培育', 'CONSULT 云岭县政协 > 花椒品牌培育'],
  ],
  [
    'a meeting that is called on a subject consults on it',
    '县政协围绕花椒品牌培育召开常委会会议协商议政。',
    ['CONVENE 云岭县政协 > 花椒品牌培育', 'CONSULT 云岭县政协 > 花椒品牌培育'],
  ],
  [
    'the name of a meeting may hold its subject',
    '县政协召开优化停车管理专题协商会。',
    ['CONVENE 云岭县政协 > 优化停车管理'],
  ],
  ['the meeting of a body has none', '县政协召开第十二次主席会议。', ['CONVENE 云岭县政协 > ']],
  [
    'whom one consults with is not what about',
    '县政协主席陶望舒就村庄道路养护与县交通局进行协商。',
    ['CONSULT 陶望舒、TOOK_PART 云岭县交通局 > 村庄道路养护'],
  ],
  [
    'the programme under which one consults is the object where no other is said',
    '“有事来说”共开展协商50场。',
    ['CONSULT 云岭县政协 > 有事来说'],
  ],
  [
    'a verb inside the subject tells nothing',
    '县政协围绕校外培训机构治理开展协商。',
    ['CONSULT 云岭县政协 > 校外培训机构治理'],
  ],
  ['to talk without a subject is none', '县政协主席陶望舒与村民深入交流。', []],
  ['nor is to talk with somebody', '9月5日，县政协主席陶望舒与商户代表座谈交流。', []],
  ['what is told of a meeting', '9月5日，县政协主席陶望舒介绍了举办旅游论坛的经验做法。', []],
  ['an urgent meeting is of no subject', '县政协召开防汛紧急会议。', ['CONVENE 云岭县政协 > ']],
  ['to attend is no deed of one’s own', '县政协委员分别参加督办。', []],
])('to consult and to call together: %s', (_, text, expected) => {
  expect(told(text)).toEqual(expected)
})

test.each([
  [
    'the one to whom a paper goes is the partner',
    '民建云岭县委会向县政协提交《关于规范村务公示的提案》。',
    ['PROPOSE 民建云岭县委会、PARTNER 云岭县政协 > 关于规范村务公示的提案'],
  ],
  [
    'a remark in brackets on the paper tells nothing',
    '县政协主席陶望舒督办《关于规范村务公示的提案》（民建云岭县支部提出）。',
    ['SUPERVISE 陶望舒 > 关于规范村务公示的提案'],
  ],
  [
    'an instruction is written on a paper',
    '县长石岚在《云岭县花椒产业调研报告》上作出批示。',
    ['INSTRUCT 石岚 > 云岭县花椒产业调研报告'],
  ],
  [
    'rules have titles',
    '县政协修订《云岭县政协提案办法》。',
    ['PUBLISH_RULE 云岭县政协 > 云岭县政协提案办法'],
  ],
  [
    'a rule that was revised before is none',
    '县政协学习新修订的《云岭县政协提案办法》。',
    ['STUDY 云岭县政协 > 云岭县政协提案办法'],
  ],
  [
    'the other side of a signature is the partner',
    '县政协与青川县政协签订《友好合作协议》。',
    ['SIGN 云岭县政协、PARTNER 青川县政协 > 友好合作协议'],
  ],
  [
    'to award is about whom it goes to',
    '县政协主席陶望舒为“白鹭滩书屋”授牌。',
    ['AWARD 陶望舒 > 白鹭滩书屋'],
  ],
  ['a rumour is none', '网上流传的“县政协为柳河酒厂授牌”一说不实。', []],
  [
    'what a course is for is not what it is about',
    '县政协委员在县委党校参加履职能力提升培训。',
    ['STUDY 云岭县政协 > '],
  ],
])('papers and ceremonies: %s', (_, text, expected) => {
  expect(told(text)).toEqual(expected)
})

test.each([
  [
    'a meeting at which the party hears of what it came to study is about that',
    '9月5日，县政协主席陶望舒率调研组就柳河治理工程开展调研。座谈会在县政府召开，副县长石岚主持，调研组听取了县水利局关于柳河治理工程的汇报。',
    [
      'INVESTIGATE 陶望舒 > 柳河治理工程',
      'CONVENE 石岚 > 柳河治理工程',
      'HEAR_REPORT 陶望舒、TOOK_PART 云岭县水利局 > 柳河治理工程',
    ],
  ],
  [
    'what is counted is no subject',
    '9月5日，县政协主席陶望舒督办调研组交办的8项清单。',
    ['SUPERVISE 陶望舒 > '],
  ],
  [
    'what a bracket says is closed before the verb',
    '9月5日，《关于柳河治理的建议》（委员陶望舒提出）被县长石岚领衔督办。',
    ['SUPERVISE 石岚 > 关于柳河治理的建议'],
  ],
  [
    'what became of a paper is followed up',
    '9月5日，县政协主席陶望舒率队回访《关于柳河治理的建议》办理情况。',
    ['SUPERVISE 陶望舒 > 关于柳河治理的建议'],
  ],
  [
    'a report without a subject is about the works that were seen',
    '9月5日，县政协主席陶望舒视察柳河治理工程，听取绿源集团有限公司情况汇报。',
    ['INSPECT 陶望舒 > 柳河治理工程', 'HEAR_REPORT 陶望舒、TOOK_PART 绿源集团有限公司 > 柳河治理工程'],
  ],
  [
    'who attended what is said last to be held',
    '9月5日，全县茶产业推进会召开。县长高远山出席会议。县政协主席陶望舒主持会议。',
    ['CONVENE 陶望舒、TOOK_PART 高远山 > '],
  ],
  [
    'to whom it is reported hears it',
    '9月5日，县水利局向县政协主席陶望舒汇报了柳河治理工程建设情况。',
    ['HEAR_REPORT 陶望舒、TOOK_PART 云岭县水利局 > 柳河治理工程'],
  ],
  [
    'what an instruction is said to be on',
    '9月5日，县政协主席陶望舒就柳河治理工程作出批示。',
    ['INSTRUCT 陶望舒 > 柳河治理工程'],
  ],
  ['nobody hears what should be reported', '9月5日，县水利局及时向县政协汇报。', []],
  [
    'the report that an instruction is given on',
    '县政协提交《关于柳河治理的报告》。报告得到县委书记高远山批示。',
    ['PROPOSE 云岭县政协 > 关于柳河治理的报告', 'INSTRUCT 高远山 > 关于柳河治理的报告'],
  ],
  [
    'to hand a paper over',
    '9月5日，县政协主席陶望舒将《关于柳河治理的建议》交给有关部门。',
    ['PROPOSE 陶望舒 > 关于柳河治理的建议'],
  ],
])('meetings and what is handed over: %s', (_, text, expected) => {
  expect(told(text)).toEqual(expected)
})
