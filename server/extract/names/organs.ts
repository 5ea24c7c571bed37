/** Stems of departments and committees as patterns, and the organs that belong to a CPPCC or a congress. */
import { COMMITTEES, DEPARTMENTS, OLD_COMMITTEES } from '../../../data/gazetteer/institutions.ts'
import { Characters } from '../lexicon/characters.ts'

export const alternatives = (list: string) =>
  list
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')

const ONE = `(?:${alternatives(`${COMMITTEES} ${DEPARTMENTS}`)})`
/** A stem, or up to three of them joined (经济和科技; 港澳台侨和外事, the first by its characters). */
export const STEM = `(?:${ONE}(?:[和与、]?${ONE}){0,2}|[港澳台侨教科文卫体社民宗农]{2,6}[和与]${ONE})`
const HAN = '\\p{Script=Han}'
const NO_BUREAU = '(?!理|事|公|学|法|结|件|好|得|成|起|案|展|校|完|于|出|班|医|园|厂|企|到|了)'

/** 城建环资委, 财经工委: committees by the first characters of what they are for. */
const SHORT_COMMITTEE =
  '[城建农资环人口财经科技教文卫体史社民宗港澳台侨外事提案学习联络监察司法内务预算工业村商旅选任代]{2,8}委(?!员|托|派)'

/** 省政协机关|召开: the office itself does something; where somebody goes there it is the body. */
export const OFFICE_ITSELF = '机关(?=召开|举行|开展|组织|举办)'

/** Organs that follow the name of a CPPCC or a congress and belong to it. */
export const ORGAN = new RegExp(
  `^(?:${OFFICE_ITSELF}|党组理论学习中心组|党组成员|党组|机关党委|机关党支部|办公室|办公厅|研究室|常委会议|常委会|常务委员会|常务委员会会议|${STEM}(?:工作)?委员会|${STEM}(?:工作)?工委|${STEM}(?:工作)?委(?!员|托|派)|机关党组|机关工会|(?:第[一二三四五六七八九十百\\d]+届)?(?:委员会|常务委员会)(?:常务委员会)?|委员${HAN}{1,6}小组|${HAN}{1,8}界别小组|${HAN}{1,8}委员小?组|民主监督小组|各专委会|理论学习中心组|${SHORT_COMMITTEE})`,
  'u',
)
/** Organs that stand alone: of the CPPCC or congress that the text is about. */
export const BARE_ORGAN = new RegExp(
  `^(?:${STEM}(?:工作)?(?:委员会|委(?!员|托|派|会|以)|委员组)|党组理论学习中心组|理论学习中心组|民主监督小组)`,
  'u',
)
/** The same as a whole name. */
export const ORGAN_NAME = new RegExp(
  `^(?:党组|党组理论学习中心组|理论学习中心组|常委会|主席会议|主任会议|办公室|办公厅|研究室|机关党委|民主监督小组|${STEM}(?:工作)?(?:委员会|委|委员小?组))`,
  'u',
)
export const DEPARTMENT = new RegExp(
  `^(?:${alternatives(OLD_COMMITTEES)})(?!员|托|派)|^${STEM}(?:局|委员会|委(?!员|托|派)|厅|办公室|办${NO_BUREAU}|总站|分局|支队|大队|总队)`,
  'u',
)
/** A department after another in a list that names the place once: 县发改委、教育局、黄开办. */
export const LISTED = new RegExp(
  `^(?:${STEM}(?:局|厅|委|办公室|办${NO_BUREAU})|(?!${HAN}?[省市区县州旗])${HAN}{2,3}[局办])(?=[、，。；和及与等的]|参加|陪同|列席|出席|负责|主要|相关|有关|领导|分管|关于|$)`,
  'u',
)
/** First characters of stems and bare organs: elsewhere none begins. */
export const ORGAN_HEADS = new Characters(
  `${COMMITTEES} ${DEPARTMENTS} ${OLD_COMMITTEES} 党组 理论 民主`
    .split(' ')
    .map(([first]) => first)
    .join(''),
)

const STEM_WORDS = new Set(
  `${COMMITTEES} ${DEPARTMENTS} 管理 服务 监督 发展 事务 保障 建设 规划 执法 合作 审批 促进 综合 劳动 劳动保障 社会 保险 资源 安全 生产 食品 药品 质量 技术 监察 行政 产业 经济 开发 投资 市场 城乡 环境 卫生 人口 新闻 出版 广播 影视`.split(
    ' ',
  ),
)

/** Where the stems that end at `end` begin (政务服务和大数据|管理局); `end` itself for none. */
export function stemsBefore(text: string, end: number, floor: number): number {
  let start = end
  for (;;) {
    const joined = start < end && '和与'.includes(text[start - 1] ?? '') ? start - 1 : start
    let size = 8
    while (size > 1 && (joined - size < floor || !STEM_WORDS.has(text.slice(joined - size, joined)))) size--
    if (size < 2 || end - joined > 18) return start
    start = joined - size
  }
}
