/** Who does what, read from whole texts; all names are made up. */
import { expect, test } from 'vitest'
import { extract } from '../index.ts'

/** Each activity as kind and who: `~` for GROUP, `+` for those who only took part. */
function told(text: string, title = '云岭县政协要闻'): string[] {
  const { facts } = extract({ id: 'a', text: `${title}\n2023-09-30\n\n${text}\n`, metadata: {} })
  const names = new Map(facts.entities.map(({ id, name }) => [id, name]))
  return facts.activities.map(({ kind, participants }) => {
    const who = participants.map(
      ({ entity, role, attribution }) =>
        `${role === 'LED' ? '' : role === 'PARTNER' ? '=' : '+'}${attribution === 'GROUP' ? '~' : ''}${names.get(entity)}`,
    )
    return `${kind} ${who.join(' ')}`
  })
}

test.each([
  [
    'the head whom the paragraph names, though the body goes out itself',
    '9月5日，县政协副主席陶望舒率队开展视察。县政协视察青石大桥。视察组走访了恒昇光电有限公司。',
    ['INSPECT 陶望舒', 'INSPECT 云岭县政协', 'VISIT ~陶望舒'],
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

test.each([
  [
    'who did one thing together with the body does not do the next',
    '县政协联合县水利局围绕茶产业开展专题调研；走访恒昇光电有限公司。',
    ['INVESTIGATE 云岭县政协 云岭县水利局', 'VISIT 云岭县政协'],
  ],
  [
    'what the party is out for stands for it',
    '9月5日，县政协主席陶望舒带队到青石镇调研。此次调研重点了解茶产业发展情况。',
    ['INVESTIGATE 陶望舒', 'INVESTIGATE ~陶望舒'],
  ],
  [
    'in a chronicle each day is told by itself',
    '5月1日　副县长陶望舒视察青石大桥。\n\n5月4日　我县召开茶产业工作会议。\n\n5月6日　走访恒昇光电有限公司。',
    ['INSPECT 陶望舒', 'VISIT 云岭县政协'],
  ],
  [
    'what is told after the groups is of the whole',
    '9月5日，县政协组织委员视察。\n\n第一组由副主席季长庚带领，视察了青石大桥；第二组由副主席陶望舒带领，视察了青石水库。\n\n下午，在县政协会议室召开座谈会。',
    ['INSPECT 云岭县政协', 'INSPECT 季长庚', 'INSPECT 陶望舒', 'CONVENE 云岭县政协'],
  ],
  [
    'each item of a list has its own subject, or the body of the title',
    '做成的有三件：一是10月，提案委主任季长庚走访青石村；二是11月，与翠屏大学签订《合作协议》；三是修订《委员履职办法》。',
    ['VISIT 季长庚', 'SIGN 云岭县政协 =翠屏大学', 'PUBLISH_RULE 云岭县政协'],
  ],
  [
    'each group has its head, and all of them none',
    '9月5日，县政协组织委员开展视察。第一组由副主席季长庚带队，视察了青石大桥；第二组由副主席陶望舒带队，视察了青石水库。各组随后召开了座谈会。',
    ['INSPECT 云岭县政协', 'INSPECT 季长庚', 'INSPECT 陶望舒', 'CONVENE 云岭县政协'],
  ],
  [
    'under another heading the body of the title goes on',
    '聚焦发展，建言有力度\n\n9月5日，县政协主席季长庚带队视察青石大桥。\n\n心系民生，服务有温度\n\n召开“板凳会”12次，协商解决路灯照明问题。',
    ['INSPECT 季长庚', 'CONVENE 云岭县政协', 'CONSULT 云岭县政协'],
  ],
  [
    'all parties together are of the body, whoever heads each',
    '9月5日，县政协组织委员视察青石大桥。以副主席陶望舒为团长的第一分团视察了青石水库，以副主席季长庚为团长的第二分团视察了青石小学。各视察分团召开了座谈会。',
    ['INSPECT 云岭县政协', 'INSPECT ~陶望舒', 'INSPECT ~季长庚', 'CONVENE 云岭县政协'],
  ],
  [
    'an activity of the body that a person heads is of both',
    '9月5日，县政协组织委员开展集中视察。活动由县政协副主席陶望舒任团长，围绕水利建设进行视察。',
    ['INSPECT 云岭县政协', 'INSPECT 云岭县政协 陶望舒'],
  ],
  [
    'who attends something on another day has no part in what was told before',
    '9月10日，县工商联主席陶望舒走访恒昇光电有限公司。\n\n9月11日上午，县政协副主席季长庚参加界别协商会。',
    ['VISIT 陶望舒'],
  ],
  [
    'a group of members that stands without its body',
    '9月5日，县政协组织委员视察青石大桥。农业委员组走访恒昇光电有限公司。',
    ['INSPECT 云岭县政协', 'VISIT 云岭县政协农业委员组'],
  ],
  [
    'those of two sessions who go together',
    '9月5日，出席云岭县人民代表大会第四次会议的人大代表和政协云岭县第十届委员会第四次会议的委员们，视察青石大桥。',
    ['INSPECT 云岭县人民代表大会 云岭县政协'],
  ],
  [
    'who reports, not the body of which they are',
    '9月5日，县政协主席陶望舒听取了民建青石市委主委季长庚、民建柏木市委主委骆明远的工作汇报。',
    ['HEAR_REPORT 陶望舒 +季长庚 +骆明远'],
  ],
  [
    'who heads the party is remembered, though the sentence begins another piece of news',
    '9月2日，县政协主席季长庚走访了恒昇光电有限公司。\n\n9月5日，翠屏县政协副主席陶望舒一行来我县考察青石大桥。考察组走访了沐禾精工有限公司。',
    ['VISIT 季长庚', 'VISIT 陶望舒', 'VISIT ~陶望舒'],
  ],
  [
    'a party that is shown round sees it, not its host',
    '9月5日，翠屏县政协副主席陶望舒一行考察青石大桥。县政协副主席季长庚热情接待了考察组，并陪同参观了青石博物馆。',
    ['VISIT 陶望舒', 'VISIT ~陶望舒'],
  ],
  [
    'members of the standing committee are the body',
    '9月5日，县政协常委视察青石大桥。',
    ['INSPECT 云岭县政协'],
  ],
  [
    'those of a session who have no other name',
    '9月5日，县委办通报了提案办理情况，与会同志就青石大桥建设进行协商。',
    ['CONSULT 云岭县政协'],
  ],
  [
    'those who attend the session of a body are it, whatever the title says',
    '9月5日，出席政协翠屏县第十届委员会第四次会议的委员们，视察了青石大桥。',
    ['INSPECT 翠屏县政协'],
  ],
  [
    'in a chronicle who attended one thing has no part in the one before',
    '9月5日 县政协主席陶望舒视察青石大桥。\n\n9月6日上午 茶博会在青石镇举行，副主席季长庚出席。',
    ['INSPECT 陶望舒'],
  ],
  [
    'none of those who wrote it takes part',
    '（青石站记者 季长庚 骆明远）9月5日，出席政协云岭县第十届委员会第四次会议的政协委员们视察青石大桥。',
    ['INSPECT 云岭县政协'],
  ],
  [
    'a report on a year does nothing of what it tells',
    '9月5日，县政协召开总结会。各联络组组长分别就一年来组织委员开展调研活动、提案上报等情况作了汇报。',
    ['CONVENE 云岭县政协'],
  ],
  [
    'opinions that were given are no speech: what follows happened',
    '9月5日，县政协组织委员视察青石大桥，委员们提出了建议；随后走访了恒昇光电有限公司。',
    ['INSPECT 云岭县政协', 'VISIT 云岭县政协'],
  ],
  [
    'members of a body who live here',
    '9月5日，住翠屏全国政协委员赴青石镇视察。视察组察看了青石大桥。',
    ['INSPECT 全国政协', 'INSPECT 全国政协'],
  ],
  [
    'a meeting is of the body that called it, whoever presides',
    '9月5日，县政协召开常委会会议。县政协主席陶望舒主持会议。会议听取了县水利局的工作情况汇报。',
    ['CONVENE 云岭县政协', 'CONVENE 陶望舒', 'HEAR_REPORT 云岭县政协 +云岭县水利局'],
  ],
  [
    'a meeting of which only is said who presides is of the body of the title',
    '9月5日，会议由县政协主席陶望舒主持。会议听取了县水利局的工作情况汇报。',
    ['CONVENE 陶望舒', 'HEAR_REPORT 云岭县政协 +云岭县水利局'],
  ],
  [
    'when it was is nobody who acts',
    '9月5日，县政协主席陶望舒视察青石大桥。座谈会后，陶望舒走访了恒昇光电有限公司。',
    ['INSPECT 陶望舒', 'VISIT 陶望舒'],
  ],
  [
    'both sides: for the trace those who came',
    '9月5日，县政协副主席陶望舒率考察团到青石镇考察。镇长季长庚介绍了情况，双方就产业帮扶进行了交流。',
    ['VISIT 陶望舒', 'CONSULT ~陶望舒'],
  ],
])('in later sentences: %s', (_, text, expected) => {
  expect(told(text)).toEqual(expected)
})

test('the standing committee alone is that of the body the text is about', () => {
  const text =
    '2023年，云岭县人大常委会认真履职。10月下旬，常委会组织三级人大代表视察青石大桥。常委会副主任陶望舒走访恒昇光电有限公司。'
  expect(told(text, '云岭县人大常委会工作综述')).toEqual(['INSPECT 云岭县人大常委会', 'VISIT 陶望舒'])
})

test('a digest tells each piece from its place', () => {
  const text =
    '青石　9月5日，县政协主席陶望舒视察青石大桥。\n\n翠屏县　9月5日，县政协召开常委会会议。\n\n青岩县　9月6日，县政协召开主席会议。县政协主席季长庚主持会议。'
  expect(told(text, '政协要闻速览')).toEqual([
    'INSPECT 陶望舒',
    'CONVENE 翠屏县政协',
    'CONVENE 青岩县政协',
    'CONVENE 季长庚',
  ])
})

test.each([
  [
    'without a subject it is of whom the caption before names',
    '9月5日，县政协副主席陶望舒一行到青石镇考察。\n\n图一：陶望舒一行考察恒昇光电有限公司\n\n图二：考察沐禾精工有限公司',
    ['VISIT 陶望舒', 'VISIT 陶望舒', 'VISIT ~陶望舒'],
  ],
  [
    'where somebody stands in the picture is no part of the name',
    '秋日的青石镇，江水平缓。\n\n图为县政协主席陶望舒（中）在青石大桥视察。',
    ['INSPECT 陶望舒'],
  ],
])('in captions: %s', (_, text, expected) => {
  expect(told(text)).toEqual(expected)
})

test('a committee with which the title begins does what nobody else does', () => {
  const title = '云岭县政协经济委员会2023年工作盘点'
  expect(
    told('县政协经济委员会主要做了两件事：\n一、5月，视察青石大桥。\n二、6月，走访恒昇光电有限公司。', title),
  ).toEqual(['INSPECT 云岭县政协经济委员会', 'VISIT 云岭县政协经济委员会'])
})
