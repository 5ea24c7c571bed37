import { describe, expect, it } from 'vitest'
import { extract, STEPS, startOf } from '../index.ts'
import { persons as step } from './persons.ts'

/** Names of persons in one made-up sentence, in order. */
function persons(text: string): string[] {
  const { facts } = extract({ id: 'x', text: `标题一则\n\n${text}`, metadata: {} })
  return facts.entities.filter(({ type }) => type === 'Person').map(({ name }) => name)
}

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['an office before the name', '区政协主席祁远航带队调研。', ['祁远航']],
  ['a list after one office', '副主席柏宁、东方晓和尉迟青松参加。', ['柏宁', '东方晓', '尉迟青松']],
  ['a verb of saying is no part of the name', '总经理顾凡说，订单不愁。', ['顾凡']],
  ['a conjunction is no part of it', '县委书记韦一舟因防汛值守，没有随团。', ['韦一舟']],
  ['the list ends at 等, whatever the dictionary sees', '副巡视员柏如平等参加视察。', ['柏如平']],
  ['any word may follow after an office', '省长岑晓东会见了来宾。', ['岑晓东']],
  ['minority names with a dot', '市政协副主席莎依然·努尔旦走访企业。', ['莎依然·努尔旦']],
  ['foreign names with a dot', '副市长施岩会见首席执行官尼达森·奥哈一行。', ['施岩', '尼达森·奥哈']],
  ['words on both sides of a dot are no name', '17日，山水·云岭合作交流会举行。', []],
  ['names that sound like another language', '走访了牧户苏伦巴其其格家。', ['苏伦巴其其格']],
  ['Tibetan syllables', '由德吉央珍主持。副主席尼玛次仁参加。', ['尼玛次仁']],
  ['labels on one line', '文字：姜一可　图片：许　安　编辑：丛小木', ['姜一可', '许安', '丛小木']],
  ['labels with a stroke in brackets', '（文／万年青　编辑／康泊）', ['万年青', '康泊']],
  ['a name alone in brackets at the end', '区政协组织委员视察河道整治工程，提出建议。（谭文川）', ['谭文川']],
  ['a reporter in the lead', '本报讯（记者 温明 通讯员 高远）9月3日，会议召开。', ['温明', '高远']],
  ['an office of the second rank after the name', '祁远航副主席率团赴外地考察。', ['祁远航']],
  ['an office after the name, and the body before it', '县人大祁远航主任开展检查。', ['祁远航']],
  ['a name with a dot before its office', '司马·艾合买提副主席到会。', ['司马·艾合买提']],
  ['a village is no name after a role', '走访困难户祁远航、东鸥村残疾人柏宁。', ['祁远航', '柏宁']],
  ['a list that says at its end why one came', '慰问了祁远航、柏宁等困难群众。', ['祁远航', '柏宁']],
  [
    'bare names between commas in a list',
    '副主席祁远航、柏宁，倪家臣，李法宝、杨红参加。',
    ['祁远航', '柏宁', '倪家臣', '李法宝', '杨红'],
  ],
  ['whoever took the picture', '（图片①②由崔屿拍摄，其余由康达拍摄）', ['崔屿', '康达']],
  ['what takes pictures is nobody', '这张照片是村民（手机拍摄）提供的。', []],
  ['a body after 代表 is nobody', '祁远航主持会议，并代表区政协致辞。', ['祁远航']],
  ['an office after the name, but no body', '柏宁委员建议多种树。区委书记强调安全。', ['柏宁']],
  ['a verb of saying ends the sentence', '这条路终于通了，村民代表柏宁说。', ['柏宁']],
  ['a day after the name', '市长柏向远6月30日作出批示。', ['柏向远']],
  ['names of sounds before a verb', '旗委统战部副部长乌力吉巴雅尔说，书屋建好了。', ['乌力吉巴雅尔']],
  ['a name with a space in brackets', '区政协视察河道。（钟　岚）', ['钟岚']],
  ['what is said of people is no name', '牧民的包里坐上一夜。', []],
  ['a surname with an office is no name', '区政协主席傅恬走访。傅主席要求做好服务。', ['傅恬']],
  ['a list after a role', '县人大代表白金贵、包秀兰作了发言。', ['白金贵', '包秀兰']],
  ['the head of a company', '向公司负责人杨兴民询问产销。', ['杨兴民']],
  ['another role', '要求水库管理员成秋明做好巡查。', ['成秋明']],
  ['to whom is no surname', '企业负责人向县长柏宁汇报。', ['柏宁']],
  ['whatever follows an unknown name', '主任潘德荣手把手地教。', ['潘德荣']],
  ['what may be a word, before a verb of office', '主席高亮主持会议。', ['高亮']],
  ['who attends in a list', '全会举行，赵长平、袁守青等到会祝贺。', ['赵长平', '袁守青']],
  ['the cut took its first character', '认真落实习远航同志的要求。', ['习远航']],
  [
    'a sound that is a word',
    '董事长图拉孜·如孜艾提介绍，村民阿布来提·不力孜表示感谢。',
    ['图拉孜·如孜艾提', '阿布来提·不力孜'],
  ],
  [
    'the head of a village after it',
    '乡党委书记柏宁、阿依玛村村长亚麦提·如则分别汇报。',
    ['柏宁', '亚麦提·如则'],
  ],
  ['members after whom one goes to see them', '看望孙建鸣委员、葛岚委员。', ['孙建鸣', '葛岚']],
  [
    'members of a town, counted by kind',
    '会上，柏文杰、桂岚、林玉棕等驻镇委员发言。',
    ['柏文杰', '桂岚', '林玉棕'],
  ],
  ['a town in a list of offices is nobody', '听取了县水利局局长柏宁及鲁溪镇烤烟负责人的汇报。', ['柏宁']],
  ['but what ends so before a day may be somebody', '自治区主席洛桑江村11月10日调研。', ['洛桑江村']],
  ['what the reporter does is no name', '记者离开时，工程已完工。', []],
  ['a verb of saying that the cut took', '“路好走了。”居民罗明说。', ['罗明']],
  ['a room of members is nobody', '走进委员文创坊。', []],
  ['what members do, in quotation marks, is nobody', '县政协开展“委员悦读”系列活动。', []],
  [
    'who speaks for those who proposed',
    '柏桂莲、葛玉波、傅兰作为提案人代表发言。',
    ['柏桂莲', '葛玉波', '傅兰'],
  ],
  ['a name that a city has too', '党组成员、秘书长吴忠参加活动。', ['吴忠']],
  ['a bureau in a list is nobody', '副县长陈岚及水利局、应急管理局陪同。', ['陈岚']],
  ['coming is nobody', '镇人大代表来我旗考察。', []],
  ['when it was is no part of the name', '记者见到区政协主席祁宁时，他正要下乡。', ['祁宁']],
  ['what members have is no member', '行使好委员权利、履行好委员义务。', []],
  ['respect after the name', '祁远航同志2021年转任他职。', ['祁远航']],
]

describe('persons', () => {
  it.each(CASES)('%s', (_, text, wanted) => {
    expect(persons(text)).toEqual(wanted)
  })
})

it('reads more names than one call takes arguments', () => {
  const text = '主席李明，'.repeat(130_000)
  const { mentions } = STEPS.slice(0, STEPS.indexOf(step) + 1).reduce(
    (draft, one) => one.run(draft),
    startOf({ id: 'a', text, metadata: {} }),
  )
  expect(mentions).toHaveLength(130_000)
}, 60_000)
