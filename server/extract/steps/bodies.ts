/** Public bodies, institutions, associations: read from their endings to the left, with the organs that follow them. */
import {
  BODY_ENDINGS,
  type BodySubtype,
  COMMITTEES,
  DEPARTMENTS,
  OLD_COMMITTEES,
} from '../../../data/gazetteer/institutions.ts'
import type { Mention, Step } from '../draft.ts'
import type { Piece } from '../flow.ts'
import { TAG } from '../lexicon/vocabulary.ts'
import type { Words } from '../lexicon/words.ts'
import { Claims } from '../names/claims.ts'
import { beginsDivision, leftEdge } from '../names/left-edge.ts'
import { seatBefore } from '../names/seat.ts'

const SUBTYPE_OF: ReadonlyMap<string, BodySubtype> = new Map(
  (Object.entries(BODY_ENDINGS) as [BodySubtype, string][]).flatMap(([subtype, words]) =>
    words.split(' ').map((word) => [word, subtype] as const),
  ),
)
const alternatives = (list: string) =>
  list
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')
const STEM = `(?:${alternatives(`${COMMITTEES} ${DEPARTMENTS}`)})`
const NUMBER = '第[一二三四五六七八九十百\\d]+届'
const HAN = '\\p{Script=Han}'

/** First characters of the stems: elsewhere no department begins. */
const STEM_HEADS = new Set(
  `${COMMITTEES} ${DEPARTMENTS} ${OLD_COMMITTEES}`.split(' ').map((stem) => stem[0] ?? ''),
)

/** Organs that follow the name of a CPPCC or a congress and belong to it. */
const ORGAN = new RegExp(
  `^(?:党组理论学习中心组|党组成员|党组|机关党委|机关党支部|办公室|办公厅|研究室|常委会议|常委会|常务委员会|常务委员会会议|${STEM}(?:工作)?委员会|${STEM}(?:工作)?委(?!员|托|派)|委员${HAN}{1,6}小组|${HAN}{1,8}界别小组|民主监督小组|各专委会|理论学习中心组)`,
  'u',
)
/** Bare organs: of the CPPCC or congress that the text is about. */
const BARE = new RegExp(`^${STEM}(?:工作)?(?:委员会|委(?!员|托|派|会|以))`, 'u')
const DEPARTMENT = new RegExp(
  `^(?:${alternatives(OLD_COMMITTEES)})(?!员|托|派)|^${STEM}(?:局|委员会|委(?!员|托|派)|厅|办公室|办(?!理|事|公|学|法|结|件|好)|总站|分局|支队|大队|总队)`,
  'u',
)
/** 政协X区委员会, 政协第五届X市委员会, 政协X县第十届委员会. */
const FULL = new RegExp(
  `(?:中国人民)?(?:政协|政治协商会议)(?:${NUMBER})?(?<place>${HAN}{2,14}?[省市区县州旗盟])(?:${NUMBER})?委员会`,
  'gu',
)
/** 中共X区委, 民建X区委会, 九三学社X支社, 致公党X市总支. */
const PARTY = new RegExp(
  `(?:中国共产党|中共|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|共青团|团)(?<place>${HAN}{2,10}?)(?:委员会|委会|工委|委(?!员|托|派|书记长|会)|总支部?|支部|支社|基层委)`,
  'gu',
)
/** 区委, 市委, 县委 and what is inside them. */
const COMMITTEE =
  /(?:省|市|区|县|州|旗|盟|镇党|乡党|街道党工|镇|乡)委(?:办公室|办公厅|办(?!理|事|学)|组织部|宣传部|统战部|政法委|社会工作部|政研室|编办|网信办|巡察办|党校|老干部局|全会)?(?!员|会|托|派|屈|以)/gu
/** Length of the level with which 区委, 街道党工委 begin. */
function levelOf(committee: string): number {
  return committee.startsWith('街道') ? 2 : 1
}

type Found = Piece & { readonly subtype: BodySubtype; readonly sure: number }

/** Endings of bodies that have their place or level right before them. */
const SEATED =
  /^(?:(?:人民)?政协.*|政治协商会议|人大.*|人民代表大会.*|(?:人民)?政府(?:办.*)?|纪委.*|监委|团委|公安局|信访局|乡村振兴局|医保局|数据局|大数据局|机关事务局|招商局|投资促进局|扶贫办|编办|网信办|台办|侨办|外办|河长办|河长制办公室)$/u
/** What stands between the place and the ending of a school or hospital: 市第十九中学. */
const ORDINAL = /第[一二三四五六七八九十百\d]+$/u
/** A part of a hospital is called after it. */
const WING = /^\p{Script=Han}{1,4}院区/u
const COMPANY_NEXT = /^(?:有限|股份|集团|责任公司|公司)/u

/** The name that ends with the word at `at`, if that word ends names of bodies. */
function bodyAt(words: Words, claims: Claims, at: number, floor: number): Found | undefined {
  const { text } = words
  const tags = words.tagsAt(at)
  let end = words.endOf(at)
  let subtype: BodySubtype | undefined
  const rest = text.slice(at, at + 24)
  const likely = STEM_HEADS.has(text[at] ?? '')
  const department = likely ? DEPARTMENT.exec(rest)?.[0] : undefined
  if (department !== undefined) {
    end = at + department.length
    subtype = 'GOVERNMENT'
  } else if (tags & TAG.BODY) subtype = SUBTYPE_OF.get(text.slice(at, end))
  const bare = likely ? BARE.exec(rest)?.[0] : undefined
  if (subtype === undefined || COMPANY_NEXT.test(text.slice(end, end + 4))) return undefined
  const start = startOf(
    words,
    claims,
    at,
    floor,
    department !== undefined || SEATED.test(text.slice(at, end)),
  )
  if (start === undefined) {
    if (bare === undefined || !/委/u.test(bare)) return undefined
    return { start: at, end: at + bare.length, subtype: 'CPPCC', sure: 0.85 }
  }
  if (subtype === 'HEALTH') end += WING.exec(text.slice(end, end + 8))?.[0].length ?? 0
  const organ =
    subtype === 'CPPCC' || subtype === 'CONGRESS'
      ? ORGAN.exec(text.slice(end, end + 24))?.[0]
      : /^党组(?!织|书记|副书记)/u.test(text.slice(end, end + 5))
        ? '党组'
        : undefined
  if (organ !== undefined) {
    end += organ === '党组成员' ? 2 : organ.length
    if (organ.startsWith('党组')) subtype = organ.includes('中心组') ? 'OTHER' : 'PARTY'
  }
  return { start, end, subtype, sure: beginsDivision(words, start) ? 0.97 : 0.9 }
}

/** Where the name begins whose ending begins at `at`; undefined when that is no name. */
function startOf(
  words: Words,
  claims: Claims,
  at: number,
  floor: number,
  seated: boolean,
): number | undefined {
  const { text } = words
  const ordinal = ORDINAL.exec(text.slice(Math.max(floor, at - 6), at))?.[0] ?? ''
  const seat = seatBefore(words, claims, at - ordinal.length, floor)
  if (seat !== undefined) return seat.start
  if (seated) return undefined
  const start = leftEdge(words, claims, at, { floor, most: 22, letters: false })
  if (start === at || !isNamed(words, start, at, text.slice(at, words.endOf(at)))) return undefined
  return start
}

const COMMON_STEM =
  /^(?:两地|各地|各级|人民|全体|基层|地方|公立|私立|民办|定点|中小|大中|有关|相关|行业|企业|群众|社会|政府|党政|职能|主管|机关|乡镇|村级|镇街|所在|专业|上级|下级|本级|同级|驻|双方|联合|志愿者?|城乡|农村|在校|名校|高等|普通|重点|综合|社区|业主|村民|居民|小区|国家级?|省级|市级|区级|县级|成立|当选|服务|文化|管理|业务|工作|活动|指挥|就医|三甲|民营|智慧|互联网|数字|中心|附近|县内|市内|区内)+$/u

/** Whether what stands before the ending names: a level, a division, a character that is no word, 全国. */
function isNamed(words: Words, start: number, ending: number, name: string): boolean {
  const stem = words.text.slice(start, ending)
  if (stem === '全国' || stem === '中国') return true
  if (COMMON_STEM.test(stem)) return false
  if (beginsDivision(words, start))
    return stem.length > 1 || !/^(?:中学|小学|学校|医院|大学|协会|学会)$/u.test(name)
  let known = 0
  for (let at = start; at < ending; at = words.endOf(at)) {
    if (words.classAt(at) === '?' || words.tagsAt(at) & TAG.DIVISION || beginsDivision(words, at)) return true
    known++
  }
  return known > 1 || /^城[东南西北中]$/u.test(stem) || stem.startsWith('第')
}

export const bodies: Step = {
  name: 'bodies',
  needs: ['flow', 'blocks', 'words', 'mentions'],
  gives: ['mentions'],
  run(draft) {
    const { words, flow, blocks } = draft
    const { view } = flow
    const claims = new Claims(view.length, draft.mentions)
    const found: Found[] = []
    const take = (piece: Found) => {
      if (!claims.isFree(piece)) return
      claims.take(piece)
      found.push(piece)
    }
    for (const { 0: whole, index, groups } of view.matchAll(FULL))
      if (groups?.place !== undefined)
        take({ start: index, end: index + whole.length, subtype: 'CPPCC', sure: 0.97 })
    for (const { 0: whole, index } of view.matchAll(PARTY))
      if (words.isStart(index))
        take({ start: index, end: index + whole.length, subtype: 'PARTY', sure: 0.95 })
    for (const { start: floor, end } of blocks)
      for (let at = floor; at < end; at = words.endOf(at)) {
        const body = bodyAt(words, claims, at, floor)
        if (body !== undefined) take(body)
      }
    for (const { 0: whole, index } of view.matchAll(COMMITTEE)) {
      const start = seatBefore(words, claims, index + levelOf(whole), 0)?.start ?? index
      take({ start, end: index + whole.length, subtype: 'PARTY', sure: 0.95 })
    }
    const mentions = found.map(
      ({ start, end, subtype, sure }): Mention => ({
        start,
        end,
        type: 'Organization',
        subtype,
        name: flow.text.slice(start, end),
        form: 'NAME',
        inside: false,
        step: 'bodies',
        sure,
      }),
    )
    return { ...draft, mentions: [...draft.mentions, ...mentions] }
  },
}
