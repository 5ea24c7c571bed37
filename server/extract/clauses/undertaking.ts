/**
 * What is studied, seen or consulted on, as the clause says it: where its name begins and ends, and of which type it is. A
 * phrase is cut in this order: to the right where the sentence goes on, to the left what only introduces it, then the empty
 * ending (…工作推进情况); what is left must say something of its own.
 */
import {
  BARE_WORDS,
  BUILT_THINGS,
  COMMON_UNDERTAKINGS,
  PROGRAM_ENDINGS,
  PROJECT_ENDINGS,
  PROJECT_ENDINGS_OF_PLACES,
  VERBS_BEFORE_TOPICS,
  WORDS_AFTER_NAMES,
  WORDS_BEFORE_NAMES,
} from '../../../data/gazetteer/undertakings.ts'
import type { EntityType } from '../../../data/ontology/index.ts'
import type { Flow, Piece } from '../flow.ts'
import { Endings } from '../lexicon/endings.ts'
import { TAG, vocabulary } from '../lexicon/vocabulary.ts'
import type { Words } from '../lexicon/words.ts'
import type { MentionIndex } from './mention-index.ts'

/** What a phrase is read with. */
export interface Ground {
  readonly flow: Flow
  readonly words: Words
  readonly index: MentionIndex
}

export interface Undertaking extends Piece {
  readonly name: string
  readonly type: Extract<EntityType, 'Project' | 'Program' | 'Topic'>
  readonly subtype: string | null
}

const longestFirst = (words: string) => words.split(' ').sort((a, b) => b.length - a.length)
const oneOf = (words: string) => longestFirst(words).join('|')
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const endingsOf = (lists: Readonly<Record<string, string>>) =>
  new Endings(
    Object.entries(lists).flatMap(([subtype, words]) =>
      words.split(' ').map((word) => [word, subtype] as const),
    ),
  )

/** What ends in a word for a site is a place, whether or not it was found. */
const SITES = TAG.PLACE | TAG.BODY | TAG.COMPANY

const COMMON = setOf(COMMON_UNDERTAKINGS)
const BARE = setOf(BARE_WORDS)
const AFTER = setOf(WORDS_AFTER_NAMES)
const BEFORE = setOf(WORDS_BEFORE_NAMES)
const PROJECTS = endingsOf(PROJECT_ENDINGS)
const PROJECTS_OF_PLACES = endingsOf(PROJECT_ENDINGS_OF_PLACES)
const PROGRAMS = endingsOf({ Program: PROGRAM_ENDINGS })
const BUILT = new RegExp(`(?:${oneOf(BUILT_THINGS)})(?:规划)?建设$`, 'u')

const STEP_OF_WORK = '(?:贯彻落实|贯彻执行|贯彻实施|贯彻|推进|推动|实施|运行|营运|运转|开展|进展|推行)'
/** What is told, asked or learned about a subject: the report on it, opinions, experience. */
const TOLD =
  '(?:的)?(?:视察|调研|考察|检查|执法检查|评议|审议|整改|办理|调查|专项|专题)+(?:报告|通报|汇报)$|的(?:报告|通报|汇报|介绍|讲解|意见|建议|意见建议|意见和建议|看法|诉求|需求|想法|评价)$|的(?:经验做法|做法经验|经验|做法)$|(?<=改造|建设|整治|治理)成果$'
/** The empty ending of a clause, the long form and the short. */
const LONG_EMPTY = new RegExp(
  `(?<=建设|改造|治理|整治)推进$|(?:的)?(?:总体|整体|有关|相关|最新|具体|基本|主要)?(?:工作)?${STEP_OF_WORK}{0,2}(?:工作)?(?:有关|相关)?(?:情况|状况|进度|进展|现状|成效|事宜|事项|方案)$|(?:有关|相关|等各项|各项|等)?(?:重点)?工作$|${TOLD}`,
  'u',
)
/** “某某”民主监督性视察: of which kind the activity is. */
const KIND_AFTER_QUOTE =
  /(?<=”)(?:这一|这个|专题|主题|专项|集中|民主|监督性?|协商式|视察|调研|协商|议政|联动|联合|启动|工作|推进|座谈|研讨|部署|动员|交流)+(?:会议?|活动)?$/u
const SHORT_EMPTY =
  /(?:的)?(?:有关|相关)?(?:情况|进度|现状|事宜|事项)$|(?<=整治|治理|清退|处置|改造|修复|建设|抢修)现场$/u
/** 等3个课题: a list is at its end. */
const LIST_END =
  /(?:(?<=”)(?:这|等)?[一二两三四五六\d]+(?:个|项|大)(?:重点)?(?:课题|议题|主题|专题|方面|内容)?|等(?:建设|施工)|等(?:一批|多个|一系列)?(?:重点|重大|在建|民生|建设)*(?:项目|工程)(?:建设)?|等(?:\d+|[一二三四五六七八九十两多几]+)?(?:余|多)?(?:[个项件条家处类种](?:重点)?(?:工作|项目|议题|课题|事项|问题|企业|内容|提案|方面)?)?|等?(?:重点)?(?:课题|议题|主题|事项)|等(?:热点|难点|重点|焦点|相关|有关|突出|重大|具体)*(?:工作|情况|方面|内容|课题|议题|事项|问题))$/u
const LEAD = new RegExp(
  `^(?:了|过|着|的|暨|\\d+[件项个](?!百分)|为期[一二两三四五六七八九十\\d]+(?:天|周|个月)半?的?|${oneOf('全面 进一步 扎实 有序 深入 当前 目前 近期 节前 节后 节日期间 今年以来 近年来 部分 一批 一些 多个 各类 有关 相关 新修订的 新修订 本地 当地 如何 怎样 积极 大力 持续 切实')}|[我本][省市县区州盟旗镇乡村])+`,
  'u',
)
/** 该村沃柑品种、管理、销售等问题: where it is says nothing of what it is. */
const OF_THIS_PLACE = /^该[省市县区州盟旗镇乡村]/u
const INTRODUCING = new RegExp(`^(?:${oneOf(VERBS_BEFORE_TOPICS)})`, 'u')
const VERBAL =
  /(?:建设|发展|改革|治理|整治|保护|管理|利用|转型|升级|融合|振兴|保障|工作|落实|落地|改造|创建|运行|防控|复产|监督|公开|化解|疏导|优化|创新|攻坚|提升|培育|整改|使用|登记|收割|养护|管护|监管|审判|执法|救助|供应|储备|立法|研究)$/u
/** Marks in which no name of an undertaking goes on. */
const BREAKS = /[。；：！？，《》【】\n]/u

const POLICY = /(?:改革|修复)$/u

/** Whether an ending says a concrete undertaking; `proper` where the phrase names a place, a company or a body. */
export function projectSubtype(name: string, proper = false): string | undefined {
  const certain = PROJECTS.of(name)
  const ofPlace = PROJECTS_OF_PLACES.of(name)
  // 开发区管理体制改革, 湿地保护修复: what names no place is a policy.
  if (certain !== undefined && !proper && POLICY.test(name)) return undefined
  if (certain !== undefined && (proper || (ofPlace?.length ?? 0) <= certain.length)) return certain.value
  if (BUILT.test(name) || /工程建设$/u.test(name)) return 'WORKS'
  if (!proper) return undefined
  if (/建设$/u.test(name) && !/(?:队伍|体系|能力|机制|文化|党|制度|作风|环境)建设$/u.test(name))
    return 'WORKS'
  return ofPlace?.value
}

/** Where the sentence goes on after a name that begins at `start`: 已, 因, 进行 and the like are in no name. */
function endOfName({ words, index, flow }: Ground, { start, end }: Piece): number {
  for (let at = start; at < end; at = words.endOf(at)) {
    const mention = index.at(at)
    if (mention !== undefined) {
      at = mention.end - 1
      continue
    }
    const close = flow.view[at] === '“' ? flow.view.indexOf('”', at) : -1
    if (close > at && close < end) at = close
    else if (BREAKS.test(flow.view[at] as string)) return at
    else if (at > start && AFTER.has(words.wordAt(at)) && !isNoun(flow.view, at)) return at
  }
  return end
}

/** 党|组织建设, 社会|组织: what can be the verb of the sentence is a noun here. */
function isNoun(view: string, at: number): boolean {
  return (
    view.startsWith('组织', at) &&
    (/(?:[党团会]|经济|自治|合作|群团|国际)$/u.test(view.slice(at - 2, at)) ||
      /^(?:建设|生活|体系|机构|架构)/u.test(view.slice(at + 2, at + 4)))
  )
}

/** 乡村振兴战略实施: of a plan or campaign it is said that it is carried out. */
const CARRIED_OUT =
  /(?<=战略|行动|计划|规划|工程)(?:实施|推进|落实)(?:情况)?$|(?<=项目|实事|工程)办理(?:情况)?$/u
/** 督办重点提案8件: a number at the end counts, it does not name. */
const COUNT =
  /(?:共|约|近|达)?[\d.]+(?:余|多|万)*(?:名|个|件|项|次|条|家|处|场|份|篇|期|人|亿元|万元|元|外)*$/u
/** 此行, 该件: points to what was named before. */
const POINTING = /^(?:该|此|这|那|所在|各(?!族)|本(?![土色级科]))/u
/** 年度7件重点提案, 6月份工作: papers that are counted, work of a month. */
const COUNTED =
  /^(?:年度|全年|今年)?\d+余?(?:件|份|条|篇)(?:重点|优秀)?(?:提案|建议|议案|信息|报告|意见|意见建议)$|^\d{1,2}月份?(?:工作|重点)/u
/** A word at the end that may stand after any common word. */
const ASPECT = /(?:情况|工作|问题|办理)$/u

/** The phrase without the empty endings, as long as a name remains. */
function withoutEnding(view: string, start: number, from: number): number {
  let end = from
  for (;;) {
    while (end > start && /[\s、，的及和与]/u.test(view[end - 1] as string)) end--
    // 节前安全生产大|检查: how it is checked.
    if (view[end - 1] === '大' && view[end - 2] !== '人') end--
    end -= COUNT.exec(view.slice(start, end))?.[0].length ?? 0
    const here = view.slice(start, end)
    const rest = (match: RegExpExecArray | null) =>
      match === null || match[0] === '' ? '' : here.slice(0, match.index).replace(/[“”\s]/gu, '')
    // 品种、管理、销售等问题: parts of one name, which it ends.
    if (here.includes('、') && here.endsWith('等问题')) return end
    const list = LIST_END.exec(here)
    const long = LONG_EMPTY.exec(here)
    const short = SHORT_EMPTY.exec(here)
    const ending = [list, long, short].find((match) => rest(match).length >= 4 || /[”]$/u.test(rest(match)))
    const quoted = [list, long].find((match) => match !== null && /”$/u.test(here.slice(0, match.index)))
    const chosen = quoted ?? ending
    const carried = CARRIED_OUT.exec(here) ?? KIND_AFTER_QUOTE.exec(here)
    if (carried !== null) end -= carried[0].length
    else if (chosen === undefined || chosen === null) return end
    else end -= chosen[0].length
  }
}

/** The undertaking that a piece of a clause names; undefined when it says nothing of its own. `works`: in a list of works. */
export function undertakingIn(ground: Ground, piece: Piece, works = false): Undertaking | undefined {
  const { flow, words, index } = ground
  const { text, view } = flow
  let { start } = piece
  while (start < piece.end && /[\s、，]/u.test(view[start] as string)) start++
  start += OF_THIS_PLACE.exec(view.slice(start, piece.end))?.[0].length ?? 0
  if (BEFORE.has(words.wordAt(start)) && index.at(start) === undefined) return undefined
  start += LEAD.exec(view.slice(start, piece.end))?.[0].length ?? 0
  // 甲、乙等商超的食品安全: of whom it is, is said before.
  start += OWNERS.exec(view.slice(start, piece.end))?.[0].length ?? 0
  let end = withoutEnding(view, start, endOfName(ground, { start, end: piece.end }))
  // 加快…试验区建设: what the verb governs has a verb of its own; 打造一流营商环境 has none without it.
  const introducing = INTRODUCING.exec(view.slice(start, end))?.[0] ?? ''
  if (introducing !== '' && end - start - introducing.length >= 4 && VERBAL.test(view.slice(start, end)))
    start += introducing.length
  // 强化管理|、: what the verb governs says nothing without it.
  else if (introducing !== '' && end - start - introducing.length < 3) return undefined
  const quoted = /^“([^“”]+)”$/u.test(view.slice(start, end))
  let purpose = false
  if (quoted) {
    start++
    end = withoutEnding(view, start, end - 1)
    // “提振茶产业，助推…建设”: after the comma stands what for.
    const comma = view.slice(start, end).indexOf('，')
    if (comma >= 4 && PURPOSE.test(view.slice(start + comma + 1, end))) {
      end = start + comma
      purpose = true
    }
  }
  // 某桥加固工程的资金缺口: an aspect of works.
  const aspect = /(?<=(?:工程|项目))的[^的、]{2,6}$/u.exec(view.slice(start, end))
  if (aspect !== null && aspect.index >= 6) end -= aspect[0].length
  const bare = view.slice(start, end).replace(/[“”\s]/gu, '')
  if (bare.length < (quoted ? 2 : 4) || bare.length > 40 || (!quoted && BREAKS.test(bare))) return undefined
  if (isUnbalanced(bare, view.slice(start, end)) || isClause(words, start, end)) return undefined
  if (isCommon(bare) || isBare(words, start, end) || YEARLY.test(bare)) return undefined
  if (index.at(start) === undefined && (BEFORE.has(words.wordAt(start)) || POINTING.test(bare)))
    return undefined
  if (/^\d+\p{Script=Han}?$/u.test(bare) || /^\d{4}年度?$|.{2}\d{4}年/u.test(bare)) return undefined
  const inside = index.in({ start, end })
  if (inside.some(({ type }) => type === 'Person')) return undefined
  const owner = inside[0]
  // 县交通局|农村公路资金: the office that has to do with it is no part of the subject.
  if (owner?.type === 'Organization' && owner.subtype === 'GOVERNMENT' && owner.start === start) {
    const from = owner.end + (view[owner.end] === '的' ? 1 : 0)
    const rest = from < end ? undertakingIn(ground, { start: from, end: piece.end }, works) : undefined
    if (rest?.type === 'Topic') return rest
  }
  // 发现的11个问题, 交办的8项清单, 年度7件重点提案: things that are counted, not named.
  if (COUNTED.test(bare)) return undefined
  if (/的\d+(?:个|项|条|件|处|类)/u.test(bare)) return undefined
  const head = bare.slice(bare.lastIndexOf('的') + 1)
  if (
    head.length < bare.length &&
    (head.length < 3 || isCommon(head) || /^(?:[一这那]|\d+[个项条件])/u.test(head))
  )
    return undefined
  const first = inside[0]
  const name =
    first !== undefined && first.start === start && first.form === 'RELATIVE' && first.type === 'Place'
      ? first.name + text.slice(first.end, end)
      : text.slice(start, end).replace(AREA_LEAD, '').replace(LESSONS, '')
  const proper = inside.some(
    ({ type, form }) =>
      form !== 'RELATIVE' && (type === 'Place' || type === 'Enterprise' || type === 'Organization'),
  )
  const kind = typeOf(
    bare,
    quoted && !purpose,
    proper || (view.slice(start, end).includes('“') && !bare.endsWith('建设')),
  )
  if (kind.type !== 'Topic') return { start, end, name, ...kind }
  if (words.tagsAt(words.startOf(end - 1)) & SITES) {
    // 基层政协工作: of a body only its work is a subject.
    if (!view.startsWith('工作', end) || end + 2 > piece.end) return undefined
    return { start, end: end + 2, name: `${name}${text.slice(end, end + 2)}`, ...kind }
  }
  return works ? { start, end, name, type: 'Project', subtype: 'WORKS' } : { start, end, name, ...kind }
}

/** 全县茶产业发展, 污水共治经验: said with it, and no part of its name. */
const AREA_LEAD = /^全[省市区县州旗镇](?=.{4})/u
const LESSONS = /(?<=.{4})(?<!先进|成功|典型|宝贵)(?:经验做法|做法经验|经验|做法)$/u

/** 2024年民主评议: a deed of the year. */
const YEARLY =
  /^(?:\d{4}年(?:度)?|本年度?|年度)(?:专题|集中|民主|专项)*(?:评议|视察|调研|协商|监督|考察|培训|学习)$/u

/** 助推…, 助力…: what for. */
const PURPOSE = /^(?:助推|助力|赋能|服务|共促|奋力)/u

const OWNERS = /^[^、，的“”]{2,12}等[^、，的“”]{1,8}的(?=.{4})/u

/** Of the end of a phrase: a meeting, people, a spirit to be carried out, a site, half a phrase. */
const NO_SUBJECT =
  /(?:会议|碰头会|座谈会|常委会|推进会|大会|者|人员|同志|职工|群众|干部|老人|学生|教师|医护|居民|村民|代表|委员|负责人|精神|有关|相关|届|一事|界|界别|各界|名单|部位|环节|所|其|中心组|读书班|现场|隐患点|灾害点|监测点|工作组|工作队|调研组|院址|校区|廊|林|广场|公园|(?<!保交)楼|馆|厅|塔|桥|渠|沟|坝|闸|码头|车间|工地|点位|路段|墙|湖|湿地|基地|园)$/u

/** A quotation mark without its other half, or no subject: cut wrongly. */
function isUnbalanced(bare: string, view: string): boolean {
  return view.split('“').length !== view.split('”').length || NO_SUBJECT.test(bare)
}

/** 打下了基础, 开阔了眼界: a verb with its object tells something. */
function isClause(words: Words, start: number, end: number): boolean {
  for (let at = start; at < end; at = words.endOf(at))
    if (words.wordAt(at) === '了' || (words.wordAt(at) === '过' && at > start)) return true
  return false
}

/** Whether a name ends in what is done (…管理, …建设): it is whole without what follows 和. */
export function endsInVerb(name: string): boolean {
  return VERBAL.test(name)
}

/** Whether a phrase ends in a word that can be a verb (茶苗种植): it may be one of two things that are done. */
export function endsInDeed(name: string): boolean {
  const { trie, entries } = vocabulary()
  return endsInVerb(name) || 'vw'.includes(entries[trie.get(name.slice(-2))]?.wordClass ?? '.')
}

/** “优化县域环境”: a verb of two characters with its object says a policy. */
function beginsWithVerb(name: string): boolean {
  const { trie, entries } = vocabulary()
  return name.length >= 5 && 'vw'.includes(entries[trie.get(name.slice(0, 2))]?.wordClass ?? '.')
}

/** Of which type a name is. `quoted` where quotation marks hold all of it, `proper` as for `projectSubtype`. */
export function typeOf(
  bare: string,
  quoted: boolean,
  proper: boolean,
): Pick<Undertaking, 'type' | 'subtype'> {
  if (PROGRAMS.of(bare, 2) !== undefined) return { type: 'Program', subtype: null }
  const subtype = projectSubtype(bare, proper)
  if (subtype !== undefined) return { type: 'Project', subtype }
  const program =
    quoted &&
    (bare.length <= 10 || /^[^，]{2,7}·[^，]{2,7}$/u.test(bare)) &&
    !VERBAL.test(bare) &&
    !beginsWithVerb(bare)
  return { type: program ? 'Program' : 'Topic', subtype: null }
}

/** Whether each word of it is one that every article says (项目建设进度, 困难和问题). */
export function isBare(words: Words, start: number, end: number): boolean {
  for (let at = start; at < end; at = words.endOf(at))
    if (
      words.classAt(at) !== '.' &&
      words.classAt(at) !== '#' &&
      !BARE.has(words.wordAt(at)) &&
      !COMMON.has(words.wordAt(at))
    )
      return false
  return true
}

/** 民生项目, 交通工程: of what kind, and not which. */
const KIND_OF_WORKS =
  /^(?:民生|交通|工业|农业|产业|城建|市政|招商|招商引资|文旅|旅游|水利|环保|教育|卫生|基础设施|基础设施建设)(?:项目|工程)$/u

/** Whether a phrase says only what every article says (企业生产经营情况). */
export function isCommon(view: string): boolean {
  const bare = view.replace(/[“”\s了]/gu, '')
  if (KIND_OF_WORKS.test(bare)) return true
  return COMMON.has(bare) || COMMON.has(bare.replace(ASPECT, ''))
}
