/**
 * The words by which names are read. Pinned with the identity rules: a change here changes published ids, so it needs the
 * note that CONTRIBUTING.md asks for. Source: the levels of the constitution, art. 30, and the names that texts use.
 */

/** Administrative levels, as a name begins with them and as a home element ends in them; longer words first. */
export const LEVELS = [
  '自治区',
  '自治州',
  '自治县',
  '自治旗',
  '街道',
  '省',
  '市',
  '州',
  '盟',
  '区',
  '县',
  '旗',
  '镇',
  '乡',
  '村',
] as const

export type Level = (typeof LEVELS)[number]

/** What a home element's ending counts as: 县政协 may be that of an 自治县, but 区政协 is never that of an 自治区. */
export const LEVELS_OF_ENDING: readonly (readonly [ending: string, levels: readonly Level[]])[] = [
  ['自治区', ['自治区']],
  ['自治州', ['自治州', '州']],
  ['自治县', ['自治县', '县']],
  ['自治旗', ['自治旗', '旗']],
  ['街道', ['街道']],
  ...LEVELS.filter((level) => level.length === 1).map((level) => [level, [level]] as const),
]

/** Words that begin like a level and are none; `unless` lists what follows where it is one after all (市政协). */
export const FALSE_LEVELS: readonly { readonly word: string; readonly unless?: readonly string[] }[] = [
  ...['省级', '省属', '省会', '省域', '省市', '省际'],
  ...[
    '市场',
    '市容',
    '市区',
    '市郊',
    '市级',
    '市县',
    '市属',
    '市域',
    '市值',
    '市花',
    '市北区',
    '市南区',
    '市中区',
  ],
  ...['区块', '区域', '区间', '区级', '区县', '区位', '区划'],
  ...['县域', '县级', '县城', '县乡', '县区', '县际'],
  ...['州级', '州市', '州际', '盟市', '盟友', '盟员', '旗舰', '旗帜', '旗袍', '旗下'],
  ...['镇江', '镇海', '镇远', '镇原', '镇安', '镇雄', '镇巴', '镇平', '镇坪', '镇宁', '镇康', '镇沅', '镇赉'],
  ...['镇级', '镇村', '镇街', '乡村', '乡镇', '乡宁', '乡城', '乡贤', '乡级', '乡友', '乡愁'],
  ...['村镇', '村级', '村民', '村落', '村庄', '街道口'],
]
  .map((word): { word: string; unless?: readonly string[] } => ({ word }))
  .concat([
    { word: '市政', unless: ['市政协', '市政府', '市政法', '市政务', '市政数'] },
    {
      word: '市民',
      unless: [
        '市民政',
        '市民宗',
        '市民族',
        '市民委',
        '市民盟',
        '市民建',
        '市民革',
        '市民进',
        '市民营',
        '市民防',
        '市民办',
        '市民间',
      ],
    },
  ])

/** What stands before the place in the name of a party's body and stays there: 中共璧山区委, 民建霁川区委会. */
export const PARTY_PREFIXES = [
  '中共',
  '民革',
  '民盟',
  '民建',
  '民进',
  '农工党',
  '致公党',
  '九三学社',
  '台盟',
  '共青团',
  '团',
] as const

/** Words that point instead of naming; before a level they are dropped when a name is completed. */
export const POINTERS = ['我', '本', '该', '全'] as const

/** What a relative form begins with (model.md). */
export const RELATIVE_STARTS = /^[该我本其此]/u

/** Stems of the committees and departments whose bare names (提案委, 工信局) say nothing of the place. */
const INNER_STEMS = [
  '经济',
  '经济科技',
  '经科',
  '提案',
  '社会法制',
  '社会和法制',
  '社法',
  '农业农村',
  '农业和农村',
  '教科卫体',
  '教科卫',
  '教卫体',
  '教科文卫',
  '科教文卫',
  '文化文史',
  '文化文史和学习',
  '文史',
  '学习',
  '人口资源环境',
  '经济和人口资源环境',
  '城建环资',
  '港澳台侨',
  '港澳台侨和外事',
  '民族宗教',
  '委员联络',
  '监察和司法',
  '财经',
  '财政经济',
  '专门',
]
const DEPARTMENT_STEMS = [
  '发改',
  '发展改革',
  '工信',
  '经信',
  '教育',
  '科技',
  '公安',
  '民政',
  '司法',
  '财政',
  '人社',
  '自然资源',
  '生态环境',
  '住建',
  '城管',
  '交通',
  '交通运输',
  '水利',
  '水务',
  '农业农村',
  '商务',
  '文旅',
  '卫健',
  '应急',
  '应急管理',
  '审计',
  '市场监管',
  '统计',
  '医保',
  '税务',
  '气象',
  '林业',
]
const INNER_WORDS = [
  '政协',
  '人大',
  '人大常委会',
  '常委会',
  '常务委员会',
  '党委',
  '政府',
  '党组',
  '党支部',
  '党总支',
  '办公室',
  '办公厅',
  '研究室',
  '机关',
  '机关党委',
  '主席会议',
  '主任会议',
  '统战部',
  '组织部',
  '宣传部',
  '纪委',
  '纪委监委',
  '专委会',
  '各专委会',
  '委员会',
  '工商联',
  '商会',
  '联络组',
  '文史组',
  '民主监督小组',
  '界别小组',
  '课题组',
  '课题调研组',
  '领导小组',
  '理论学习中心组',
  '党组理论学习中心组',
]

/** The whole name of a body inside another, without level or place: it is its document's own. */
export const BARE_BODY = new RegExp(
  `^(?:${INNER_WORDS.join('|')}|(?:${INNER_STEMS.join('|')})(?:工作)?(?:委|委员会)|(?:${DEPARTMENT_STEMS.join('|')})(?:局|委))(?:办公室)?$`,
  'u',
)

const UNDER_WAY =
  '(?:(?:调研|视察|考察|督查|督导|督办|检查|走访|评议|学习|工作|联合|专题|课题|监督|民主)+(?:组|团|队|小组)|一行人?)'

/** A form that ends as a party under way (区政协调研组, 何平一行) only points. */
export const PARTY_UNDER_WAY = new RegExp(`${UNDER_WAY}$`, 'u')

/** A name that is nothing else (调研组) is its document's own. */
export const BARE_PARTY = new RegExp(`^${UNDER_WAY}$`, 'u')

/** The whole name of an institution that every place has: home tells which. */
export const GENERIC_INSTITUTION =
  /^(?:第[一二三四五六七八九十百]+)?(?:人民医院|中医院|中医医院|中心医院|妇幼保健院|卫生院|疾控中心|疾病预防控制中心|中学|小学|实验中学|实验小学|中心小学|幼儿园|职业中学|职教中心|老年大学|党校|社会主义学院|图书馆|文化馆|博物馆|档案馆|体育馆|敬老院|养老院|福利院|社会福利院|融媒体中心|行政服务中心|政务服务中心|救助站)$/u

/** Titles after a surname (何主席): a way to speak of a person, no name. Besides the heading titles. */
export const SPOKEN_TITLES = [
  '副主席',
  '副书记',
  '副主任',
  '副区长',
  '副县长',
  '副市长',
  '秘书长',
  '委员',
  '常委',
  '代表',
  '馆长',
  '园长',
  '经理',
  '厂长',
  '院士',
  '博士',
  '教授',
  '医生',
  '老师',
  '同志',
  '先生',
  '女士',
] as const
