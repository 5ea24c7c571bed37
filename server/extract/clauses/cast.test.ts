/** Who does what in one sentence, read from whole texts; all names are made up. */
import { expect, test } from 'vitest'
import { told } from '../testing/who.ts'

test.each([
  [
    'the head whom the paragraph names, though the body goes out itself',
    '9月5日，县政协副主席陶望舒率队开展视察。县政协视察青石大桥。视察组走访了恒昇光电有限公司。',
    ['INSPECT 陶望舒', 'INSPECT 云岭县政协', 'VISIT ~陶望舒'],
  ],
  [
    'the body that organizes and the person who leads',
    '9月5日，县人大常委会组织部分代表30余人，在主任闻小丽的带领下视察青石大桥。',
    ['INSPECT 云岭县人大常委会 闻小丽'],
  ],
  [
    'the head of a tour and not the deputy',
    '9月5日，以季大海为团长、闻小丽为副团长的驻省政协委员考察团来我县考察青石大桥。',
    ['VISIT ~季大海'],
  ],
  [
    'by whom a party is accompanied is beside it',
    '9月5日，县政协考察团由县旅游局局长季大海和县文化局副局长闻小丽陪同，参观了青石博物馆。',
    ['VISIT 云岭县政协 +季大海 +闻小丽'],
  ],
  [
    'whoever asked for it does not do it',
    '9月5日，副县长陶望舒受县委、县政府委托，率队到青石镇走访慰问受灾群众。',
    ['VISIT 陶望舒'],
  ],
  [
    'persons who share the office before the first of them',
    '9月5日，县政协副主席陶望舒、季长庚，秘书长闻人杰到青石镇调研。',
    ['INVESTIGATE 陶望舒 季长庚 闻人杰'],
  ],
  [
    'persons in a list whose bodies are not all known',
    '9月5日，省滨湖办副主任陶望舒，省滨湖办副主任季长庚来到我县视察青石大桥。',
    ['INSPECT 陶望舒 季长庚'],
  ],
  [
    'a party of several is theirs, and no other',
    '9月5日，县政协副主席陶望舒，县工商联副主席季长庚、骆明远一行12人视察青石大桥。一行先后走访了恒昇光电有限公司。',
    ['INSPECT 陶望舒 季长庚 骆明远', 'VISIT ~陶望舒 ~季长庚 ~骆明远'],
  ],
  [
    'a party by whatever errand it is called',
    '9月5日，县政协副主席陶望舒率参访团到青石镇考察。参访团走访了恒昇光电有限公司。',
    ['VISIT 陶望舒', 'VISIT ~陶望舒'],
  ],
  [
    'who does it together with the subject',
    '9月5日，县政协提案委员会会同县水利局视察青石大桥。',
    ['INSPECT 云岭县政协提案委员会 云岭县水利局'],
  ],
  [
    'a committee by its short name is not its body',
    '9月5日，县政协城建环资委视察青石大桥。9月6日，县人大财经工委视察青石水库。',
    ['INSPECT 云岭县政协城建环资委', 'INSPECT 云岭县人大财经工委'],
  ],
  [
    'whose clause stands before the name acts after it',
    '9月5日，全程参与协商的县政协委员陶望舒到青石镇走访群众。',
    ['VISIT 陶望舒'],
  ],
  [
    'who handed in the paper does not supervise it',
    '9月5日，县政协主席陶望舒督办民盟云岭县总支提交的《关于规范校外托管的建议》，察看青石小学。',
    ['SUPERVISE 陶望舒', 'PROPOSE 民盟云岭县总支', 'INSPECT 陶望舒'],
  ],
  [
    'who heads the party is not beside it',
    '9月5日，县政协副主席陶望舒带队，县财政局、县水利局负责人陪同，视察青石大桥。',
    ['INSPECT 陶望舒 +云岭县财政局 +云岭县水利局'],
  ],
  [
    'under whose lead it is done',
    '9月5日，在县政协副主席季长庚带领下，委员们视察了青石大桥。',
    ['INSPECT ~季长庚'],
  ],
  [
    'a body under the lead of a person: both',
    '9月5日，县人大常委会调研组在副主任季长庚的率领下，到青石镇调研教育工作。',
    ['INVESTIGATE 云岭县人大常委会 季长庚'],
  ],
  [
    'to organise members is no office of the Party',
    '9月5日，县人大常委会组织委员视察青石大桥。',
    ['INSPECT 云岭县人大常委会'],
  ],
  [
    'after the day of a chronicle',
    '2月9日至10日 翠屏县政协副主席骆明远率队来我县考察茶产业。',
    ['VISIT 骆明远'],
  ],
  [
    'whom somebody follows does it',
    '9月5日，副县长骆明远随同市长季长庚调研青石大桥。',
    ['INVESTIGATE 季长庚 +骆明远'],
  ],
  [
    'to preside is to preside over a meeting',
    '9月5日，县政协协商会在青石镇召开。副主席季长庚主持。',
    ['CONVENE 云岭县政协', 'CONVENE 季长庚'],
  ],
  [
    'he goes with others whom the sentence names',
    '县政协主席陶望舒今年多次下乡。4月9日，他同副主席季长庚、骆明远率农业界别委员到青石镇调研茶产业。',
    ['INVESTIGATE 陶望舒 +季长庚 +骆明远'],
  ],
  ['by whom it is done', '9月5日，《关于修路的提案》被县委书记陶望舒领衔督办。', ['SUPERVISE 陶望舒']],
  [
    'who stands in brackets does not do what is told outside them',
    '9月5日，《关于修路的提案》（委员季长庚提出）被县委书记陶望舒领衔督办。',
    ['SUPERVISE 陶望舒'],
  ],
  [
    'two passive verbs, each with its own',
    '9月5日，县政协主席陶望舒督办《关于修路的提案》，该提案由县工信局承办、县政协委员季长庚提出。',
    ['SUPERVISE 陶望舒', 'PROPOSE 季长庚'],
  ],
  [
    'who is helped does it',
    '9月5日，县政协经济委配合县政协主席陶望舒督办《关于修路的提案》。',
    ['SUPERVISE 陶望舒 +云岭县政协经济委'],
  ],
  [
    'a verb that would be a word with the end of the name',
    '县政协副主席陶望海、季长庚分管提案工作。9月5日，陶望海带经济委、社法委委员到青石镇督办《关于修路的提案》。',
    ['SUPERVISE 陶望海'],
  ],
  [
    'together with a body, whose subject was named before',
    '5月，县政协经济委视察青石大桥，与县水利局联合评议青石水库建设。',
    ['INSPECT 云岭县政协经济委', 'REVIEW 云岭县政协经济委 云岭县水利局'],
  ],
  ['where the writer leads the reader nobody went', '走进青石镇幸福小区，居民们正在新修的广场上散步。', []],
  [
    'the people of a body are not the body',
    '9月5日，县政协组织座谈。县茶文化研究会会员就茶产业发展开展协商。',
    [],
  ],
  [
    'who is accompanied does it',
    '9月5日，县政协主席季长庚陪同市政协副主席陶望舒视察青石大桥。',
    ['INSPECT 陶望舒 +季长庚'],
  ],
  [
    'members who are with a person are no body of their own',
    '9月5日，县政协主席季长庚与委员们一起走访了恒昇光电有限公司。',
    ['VISIT 季长庚'],
  ],
  [
    'an office after the name belongs to the person',
    '9月5日，县政协副主席季长庚到青石镇视察。9月6日，季长庚副主席一行到柏木乡视察。',
    ['INSPECT 季长庚', 'INSPECT 季长庚'],
  ],
  [
    'the leaders of all four bodies are no party of the CPPCC',
    '9月5日，县四大家领导陶望舒、骆明远、季长庚走访慰问了青石镇敬老院。',
    ['VISIT 陶望舒 骆明远 季长庚'],
  ],
  [
    'somebody whom no rule has read acts in the clause before: the body did nothing',
    '9月5日，闻人杰来到青石镇，实地察看了青石大桥建设。',
    [],
  ],
  [
    'to head a party is nobody',
    '9月5日，县政协副主席季长庚领衔督办重点提案，带队走访了恒昇光电有限公司。',
    ['VISIT 季长庚'],
  ],
  [
    'everybody in a long list of attendance',
    '9月5日，县政协主席陶望舒视察青石大桥，县长季长庚，副县长骆明远及县级相关部门负责人陪同视察。',
    ['INSPECT 陶望舒 +季长庚 +骆明远'],
  ],
  [
    'who was invited to be there',
    '9月5日，县政协主席陶望舒视察青石大桥。副县长骆明远应邀参加活动。',
    ['INSPECT 陶望舒 +骆明远'],
  ],
  [
    'who accompanied and then presided',
    '9月5日，省政协副主席陶望舒到青石镇调研。县政协主席季长庚陪同调研并主持召开座谈会。',
    ['INVESTIGATE 陶望舒 +季长庚', 'CONVENE 季长庚'],
  ],
  [
    'who takes part in what is on and then acts',
    '9月5日，县政协主席季长庚参加委员活动日活动，就青石大桥改造与居民面对面协商。',
    ['CONSULT 季长庚'],
  ],
  [
    'what somebody attends is not done by who was named before',
    '9月5日，县政协主席季长庚视察青石大桥。副主席陶望舒出席在青石镇举行的赛事。',
    ['INSPECT 季长庚 +陶望舒'],
  ],
  [
    'the office right after a name that stands nowhere else',
    '9月5日，陶望舒副主席率团赴清江市考察茶产业，在季长庚会长的带领下走访了恒昇光电有限公司。',
    ['VISIT 陶望舒', 'VISIT 季长庚'],
  ],
  [
    'leaders of a body by name are not the body',
    '9月5日，县政协领导陶望舒、季长庚走访恒昇光电有限公司。',
    ['VISIT 陶望舒 季长庚'],
  ],
  [
    'to whom one came does not do it',
    '9月5日，市政协副秘书长陶望舒带队来县政协民进界别开展调研。',
    ['INVESTIGATE 陶望舒'],
  ],
  [
    'who stands for whom they sign, and who looks on',
    '9月5日，县商会会长陶望舒、副县长季长庚分别代表双方签约。县长骆明远见证签约。',
    ['SIGN 陶望舒 季长庚 +骆明远'],
  ],
  [
    'whose it is does not act in what follows',
    '9月5日，县政协考察青石大桥和会员季长庚创办的“青石工坊”，并与县水利局就茶产业发展开展协商。',
    ['VISIT 云岭县政协', 'CONSULT 云岭县政协 +云岭县水利局'],
  ],
  [
    'what somebody takes part in is not done again',
    '9月5日，县政协主席陶望舒到青石镇考察茶产业。副主席季长庚参加在当地的考察活动。',
    ['VISIT 陶望舒 +季长庚'],
  ],
  [
    'those who came to a meeting are of who called it',
    '9月5日，县政协召开协商会。副主席季长庚主持会议。与会委员就茶产业发展开展协商。',
    ['CONVENE 云岭县政协', 'CONVENE 季长庚', 'CONSULT 云岭县政协'],
  ],
  [
    'a list that goes on to its 等地 has no subject inside',
    '9月5日，县政协副主席季长庚先后深入青石县政协机关、委员工作室，柏木县政协机关、柏木镇文化园等地，学习考察委员工作室建设。',
    ['VISIT 季长庚', 'STUDY_TOUR 季长庚'],
  ],
])('in one sentence: %s', (_, text, expected) => {
  expect(told(text)).toEqual(expected)
})
