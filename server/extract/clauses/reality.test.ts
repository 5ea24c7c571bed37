/** What happened and what was only planned, wished or demanded; all names are made up. */
import { expect, test } from 'vitest'
import { told } from '../testing/what.ts'

test.each([
  ['县政协主席陶望舒就今冬供暖准备情况开展调研。', ['INVESTIGATE 今冬供暖准备']],
  ['县政协副主席石岚就加强校园周边环境整治与县教育局进行协商。', ['CONSULT 校园周边环境整治']],
  ['县政协副主席石岚针对年度计划落实情况视察县发改局。', ['INSPECT 云岭县发改局']],
  ['县政协围绕推动乡村治理开展协商。', ['CONSULT 乡村治理']],
  ['县政协主席陶望舒率“加强污水治理”调研组视察柳河治理工程。', ['INSPECT 柳河治理工程']],
  ['县政协调研防汛准备工作，召开座谈会。', ['INVESTIGATE 防汛准备', 'CONVENE ']],
  ['为落实改革部署要求，县政协主席陶望舒视察柳河治理工程。', ['INSPECT 柳河治理工程']],
  [
    '9月1日，县政协副主席石岚调研柳河治理工程，要求抢抓工期；9月5日，石岚视察大湾水库。',
    ['INVESTIGATE 柳河治理工程', 'INSPECT 大湾水库'],
  ],
  ['按照县委要求，县政协主席陶望舒视察柳河治理工程。', ['INSPECT 柳河治理工程']],
  ['县政协主席陶望舒对防汛提出明确要求，并视察柳河治理工程。', ['INSPECT 柳河治理工程']],
])('a word of plan inside what a deed is about makes it no plan: %s', (text, expected) => {
  expect(told(text)).toEqual(expected)
})

test.each([
  '县政协拟就柳河治理开展调研。',
  '县政协就柳河治理将适时开展调研。',
  '县政协计划对柳河治理进行视察，并召开座谈会。',
  '陶望舒要求，县政协要围绕柳河治理开展调研。',
  '陶望舒指出，茶产业势头良好。全县各级政协组织深入开展调研。',
  '其中，云岭县自2017年3月开展委员进社区活动以来，深入走访群众，调研柳河治理。',
  '近年来，县政协围绕柳河治理开展调研。',
])('plans, demands and background are none: %s', (text) => {
  expect(told(text)).toEqual([])
})

test.each([
  [
    '“去年，县政协围绕柳河治理、老旧小区改造等课题，深入开展调研12次。”县政协办公室负责人说。',
    ['INVESTIGATE 柳河治理、老旧小区改造'],
  ],
  ['“去年，县政协调研了柳河治理，今后将围绕老旧小区改造开展协商。”陶望舒说。', ['INVESTIGATE 柳河治理']],
  ['“去年，柳河水质好转，希望县政协围绕柳河治理开展调研。”陶望舒说。', []],
])('a speaker who has begun to tell goes on until a plan or a wish: %s', (text, expected) => {
  expect(told(text)).toEqual(expected)
})
