/** Who does what in later sentences, digests and captions, read from whole texts; all names are made up. */
import { expect, test } from 'vitest'
import { told } from '../testing/who.ts'

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
