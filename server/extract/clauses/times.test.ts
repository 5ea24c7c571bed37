/** When what a text tells happened; all names are made up. */
import { expect, test } from 'vitest'
import { extract } from '../index.ts'

function told(text: string): string[] {
  const { facts } = extract({ id: 'a', text: `云岭县政协要闻\n2023-09-10\n\n${text}\n`, metadata: {} })
  return facts.activities.map(
    ({ kind, date }) => `${kind} ${date === null ? '' : [...new Set([date.from, date.to])].join('..')}`,
  )
}

test.each([
  [
    'what goes on for days is told from the day that was said',
    '9月4日，恒昇光电有限公司出现了县政协主席陶望舒一行的身影。\n\n连续两天，调研组走访沐禾精工有限公司。',
    ['VISIT 2023-09-04', 'VISIT 2023-09-04..2023-09-05'],
  ],
  [
    'a paper that is told beside something else is of the year',
    '9月5日，县政协视察青石大桥。县政协还制定了《委员联系群众办法》。',
    ['INSPECT 2023-09-05', 'PUBLISH_RULE 2023'],
  ],
  [
    'a rule that is told of a day is of that day',
    '9月5日，县政协召开会议，印发《委员联系群众办法》。',
    ['CONVENE 2023-09-05', 'PUBLISH_RULE 2023-09-05'],
  ],
  [
    'the period that a report is about is no date of its hearing',
    '9月5日，县政协听取县发改局关于上半年经济运行情况的通报，听取县财政局关于预算执行情况的报告。',
    ['HEAR_REPORT 2023-09-05', 'HEAR_REPORT 2023-09-05'],
  ],
  [
    'nor is the quarter of a plan that was looked into',
    '9月5日，县长高远山调研企业一季度生产计划完成情况，并召开座谈会。',
    ['INVESTIGATE 2023-09-05', 'CONVENE 2023-09-05'],
  ],
  [
    'nor is the year of a plan, where the sentence has a day',
    '9月5日，县长高远山带队，在青石镇开展全县2023年防火检查。',
    ['INSPECT 2023-09-05'],
  ],
  [
    'what the party did in a look back is of that day',
    '9月5日，县政协围绕茶产业发展开展协商。\n\n议茶并非头一回。2020年8月2日，时任县政协主席陶望舒率队调研全县茶产业发展情况。调研组视察了白鹭滩茶园。',
    ['CONSULT 2023-09-05', 'INVESTIGATE 2020-08-02', 'INSPECT 2020-08-02'],
  ],
  [
    'a label before the day',
    '◆ 新春慰问　9月5日，县政协主席陶望舒视察柳河治理工程。',
    ['INSPECT 2023-09-05'],
  ],
  [
    'the year of what somebody tells is no date of its telling',
    '9月5日，县政协主席陶望舒到县工商联听取基本情况和2022年工作思路介绍，并就茶产业发展开展协商。',
    ['HEAR_REPORT 2023-09-05', 'CONSULT 2023-09-05'],
  ],
])('%s', (_, text, expected) => {
  expect(told(text)).toEqual(expected)
})
