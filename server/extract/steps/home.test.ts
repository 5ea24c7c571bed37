import { describe, expect, it } from 'vitest'
import { extract } from '../index.ts'

const homeOf = (text: string) => extract({ id: 'x', text, metadata: {} }).facts.document.home

const CASES: readonly (readonly [string, string, readonly string[] | null])[] = [
  ['the body in the title', '重庆市巴南区政协开展视察\n\n区政协主席祁远航率队视察。', ['重庆市', '巴南区']],
  ['a district that no list has', '云埠区政协视察学校\n\n区政协副主席柏宁带队视察。', ['云埠区']],
  ['a lake is no county', '巡河\n\n县委书记祁远航到鹿埭湖街道调研，察看鹿埭湖水库、鹿埭湖泄洪闸。', null],
  ['the publisher', '祁远航调研复工复产\n建德新闻网　2020-02-16\n\n市委书记祁远航带队调研。', ['建德市']],
  [
    'the federation that publishes',
    '走访企业\n五河县工商联 2021-12-20\n\n县政协副主席祁远航走访企业。',
    ['五河县'],
  ],
  [
    'not where visitors come from',
    '临澜县考察团来我县考察\n\n11月30日，临澜县委书记祁远航带领考察团来我县考察。副县长柏宁与临澜县委常委葛岚签约。云埠县将全力支持。',
    ['云埠县'],
  ],
  [
    'the paper before 讯',
    '市政协开展集中视察\n\n汕尾日报讯（记者 温明）9月3日，市政协组织委员视察。',
    ['汕尾市'],
  ],
  [
    'where it appeared is the province',
    '市政协视察\n盐城发布　2022-08-14　发表于江苏\n\n市政协主席祁远航视察。',
    ['江苏省', '盐城市'],
  ],
  [
    'the way through the site',
    '当前位置：首页 >> 宕泉县水利局 >> 动态\n祁远航巡河\n\n县政协副主席祁远航巡河。',
    ['宕泉县'],
  ],
  [
    'a visitor is not at home',
    '上海市政协来盐考察\n盐城发布　2022-08-14\n\n上海市政协主席祁远航率队来盐。市委书记柏宁陪同。',
    ['盐城市'],
  ],
  ['a committee that publishes', '一周简讯\n中共云埠县委统战部编\n\n县委副书记柏宁走访企业。', ['云埠县']],
  [
    'a site that is called 今日',
    '祁远航来我县调研\n\n今日云埠县网讯 9月3日，县政协主席祁远航调研。',
    ['云埠县'],
  ],
  ['nothing tells', '祁远航调研重点项目\n\n3月5日，祁远航调研重点项目。', null],
]

describe('home', () => {
  it.each(CASES)('%s', (_, text, wanted) => {
    expect(homeOf(text)).toEqual(wanted)
  })
})
