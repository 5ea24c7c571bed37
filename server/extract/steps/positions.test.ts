import { describe, expect, it } from 'vitest'
import { extract } from '../index.ts'

/** Positions of a made-up article, as `person | body | title`. */
function positions(text: string): string[] {
  const { facts } = extract({ id: 'x', text: `云埠区政协视察学校\n\n${text}`, metadata: {} })
  const nameOf = (id: string) => facts.entities.find((one) => one.id === id)?.name
  return facts.relations
    .filter(({ predicate }) => predicate === 'HOLDS_POSITION')
    .map(({ subject, object, title }) => `${nameOf(subject)} | ${nameOf(object)} | ${title}`)
}

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['区长 is of the government', '区长柏宁参加。', ['柏宁 | 云埠区政府 | 区长']],
  [
    'a deputy mayor after an office of the committee is of the same city',
    '岭川市委副书记、常务副市长柏宁参加。',
    ['柏宁 | 中共岭川市委 | 副书记', '柏宁 | 岭川市政府 | 常务副市长'],
  ],
  [
    'the office beside one of the party group is of the body itself',
    '省政协党组副书记、副主席柏宁陪同。',
    ['柏宁 | 省政协党组 | 副书记', '柏宁 | 省政协 | 副主席'],
  ],
  [
    'the place of a committee of an autonomous region',
    '内蒙古自治区党委统战部副部长、工商联党组书记柏宁调研。',
    ['柏宁 | 内蒙古自治区党委统战部 | 副部长', '柏宁 | 内蒙古自治区工商联党组 | 书记'],
  ],
  [
    'an organ after its body',
    '省政协副秘书长、办公厅主任柏宁一行调研。',
    ['柏宁 | 省政协 | 副秘书长', '柏宁 | 省政协办公厅 | 主任'],
  ],
  [
    'an office that only one kind of body has is of the nearest such body',
    '云埠区根雕研究会召开会议，会长柏宁讲话。',
    ['柏宁 | 云埠区根雕研究会 | 会长'],
  ],
  [
    'former and present offices before 的',
    '时任区政协副主席、现任区人大常委会副主任的葛岚曾带队走访企业。',
    ['葛岚 | 云埠区政协 | 副主席', '葛岚 | 云埠区人大常委会 | 副主任'],
  ],
  [
    'organs that a chain names without their place',
    '云埠经开区党工委书记、管委会主任柏宁参加。',
    ['柏宁 | 云埠经开区党工委 | 书记', '柏宁 | 云埠经开区管委会 | 主任'],
  ],
  [
    'the group of the party in the body before it',
    '区科协主席、党组书记葛岚参加。',
    ['葛岚 | 云埠区科协 | 主席', '葛岚 | 云埠区科协党组 | 书记'],
  ],
  [
    'an organ of the committee in one word with its office',
    '区委常委、组织部长柏宁参加。',
    ['柏宁 | 中共云埠区委 | 常委', '柏宁 | 中共云埠区委组织部 | 部长'],
  ],
  ['the Youth League', '团区委书记柏宁参加活动。', ['柏宁 | 共青团云埠区委 | 书记']],
  ['a department that no list has', '区滨湖办主任柏宁汇报工作。', ['柏宁 | 云埠区滨湖办 | 主任']],
  ['who somebody is beside the office', '区政协委员、茶农柏宁介绍经验。', ['柏宁 | 云埠区政协 | 委员']],
  ['the office after the name', '“路修好了。”柏宁委员建议多种树。', ['柏宁 | 云埠区政协 | 委员']],
  [
    'a standing committee alone is of the congress',
    '区人大常委会主任柏宁视察，常委会副主任葛岚参加。',
    ['柏宁 | 云埠区人大常委会 | 主任', '葛岚 | 云埠区人大常委会 | 副主任'],
  ],
  [
    'a deputy of the whole country who lives here',
    '住云埠区全国政协委员柏宁参加。',
    ['柏宁 | 全国政协 | 委员'],
  ],
  [
    'an office beside that of the person before',
    '云埠区工商联主席柏宁、秘书长葛岚，民建云埠区委会主委丁一凡，副主委周川参加。',
    [
      '柏宁 | 云埠区工商联 | 主席',
      '葛岚 | 云埠区工商联 | 秘书长',
      '丁一凡 | 民建云埠区委会 | 主委',
      '周川 | 民建云埠区委会 | 副主委',
    ],
  ],
  [
    'a body beside that of the office before it is of the same place',
    '云埠区委统战部副部长、工商联党组书记柏宁，霁川县委宣传部副部长、文旅局局长葛岚参加。',
    [
      '柏宁 | 中共云埠区委统战部 | 副部长',
      '柏宁 | 云埠区工商联党组 | 书记',
      '葛岚 | 中共霁川县委宣传部 | 副部长',
      '葛岚 | 霁川县文旅局 | 局长',
    ],
  ],
  [
    'a surname that makes a word with the office',
    '霁川市副市长江景岚带队检查。',
    ['江景岚 | 霁川市政府 | 副市长'],
  ],
  ['a body that is not read lends its office to no other', '区政协走访企业，恒远试验所主任柏宁介绍。', []],
  [
    'elected members',
    '会议增补柏宁、葛岚为区政协第九届委员会委员。',
    ['柏宁 | 云埠区政协 | 委员', '葛岚 | 云埠区政协 | 委员'],
  ],
  [
    'an office in brackets after the name',
    '副主席柏宁（区工商联主席）参加。',
    ['柏宁 | 云埠区政协 | 副主席', '柏宁 | 云埠区工商联 | 主席'],
  ],
  [
    'an office that stands beside the name',
    '区政协副主席柏宁，民建云埠区委会主委，参加视察。',
    ['柏宁 | 云埠区政协 | 副主席', '柏宁 | 民建云埠区委会 | 主委'],
  ],
  [
    'the next person is another',
    '区政协主席柏宁，区委副书记葛岚参加。',
    ['柏宁 | 云埠区政协 | 主席', '葛岚 | 中共云埠区委 | 副书记'],
  ],
  [
    'to what somebody was appointed',
    '区政协副主席柏宁转任区人大常委会副主任。',
    ['柏宁 | 云埠区政协 | 副主席', '柏宁 | 云埠区人大常委会 | 副主任'],
  ],
  [
    'what one was appointed to is no office of the next',
    '原区政协主席柏宁任区人大常委会主任，新任区政协主席葛岚主持会议。',
    ['柏宁 | 云埠区政协 | 主席', '柏宁 | 云埠区人大常委会 | 主任', '葛岚 | 云埠区政协 | 主席'],
  ],
  ['a professor', '云埠师范大学教授柏宁作辅导。', ['柏宁 | 云埠师范大学 | 教授']],
  [
    'a director is of the committee, not of the whole',
    '区政协经济委开展走访，主任柏宁带队。',
    ['柏宁 | 云埠区政协经济委 | 主任'],
  ],
  [
    'one office in two bodies',
    '区法制办、区发改委副主任柏宁参加。',
    ['柏宁 | 云埠区法制办 | 副主任', '柏宁 | 云埠区发改委 | 副主任'],
  ],
  [
    'who heads the town beside its secretary',
    '区长柏宁到青岩镇调研，镇党委书记葛岚、镇长丁一凡陪同。',
    ['柏宁 | 云埠区政府 | 区长', '葛岚 | 青岩镇党委 | 书记', '丁一凡 | 青岩镇政府 | 镇长'],
  ],
  [
    'the hospital that was named',
    '区政协走访云埠区人民医院，医院党委书记葛岚介绍。',
    ['葛岚 | 云埠区人民医院党委 | 书记'],
  ],
  [
    'the school whose committee was named',
    '云埠大学党委书记柏宁、校长葛岚参加。',
    ['柏宁 | 云埠大学党委 | 书记', '葛岚 | 云埠大学 | 校长'],
  ],
  ['a member of a sector', '农业界别委员柏宁建议修路。', ['柏宁 | 云埠区政协 | 委员']],
  ['a delegate of a congress', '区人大代表柏宁提出建议。', ['柏宁 | 云埠区人大 | 代表']],
]

describe('positions', () => {
  it.each(CASES)('%s', (_, text, wanted) => {
    expect(positions(text)).toEqual(wanted)
  })
})
