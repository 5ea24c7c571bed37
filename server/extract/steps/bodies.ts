/** Public bodies, institutions, associations: read from their endings to the left, with the organs that follow them. */
import {
  BODY_ENDINGS,
  type BodySubtype,
  CENTRAL_ORGANS,
  STATE_BODIES,
} from '../../../data/gazetteer/institutions.ts'
import type { Mention, Step } from '../draft.ts'
import type { Piece } from '../flow.ts'
import { divisions } from '../lexicon/divisions.ts'
import { TAG } from '../lexicon/vocabulary.ts'
import type { Words } from '../lexicon/words.ts'
import { Claims } from '../names/claims.ts'
import { beginsDivision, leftEdge } from '../names/left-edge.ts'
import { officeBody } from '../names/office-body.ts'
import {
  alternatives,
  BARE_ORGAN,
  DEPARTMENT,
  LISTED,
  OFFICE_ITSELF,
  ORGAN,
  ORGAN_HEADS,
  stemsBefore,
} from '../names/organs.ts'
import { seatBefore } from '../names/seat.ts'

const SUBTYPE_OF: ReadonlyMap<string, BodySubtype> = new Map(
  (Object.entries(BODY_ENDINGS) as [BodySubtype, string][]).flatMap(([subtype, words]) =>
    words.split(' ').map((word) => [word, subtype] as const),
  ),
)
const NUMBER = '第[一二三四五六七八九十百\\d]+届'
const HAN = '\\p{Script=Han}'

/** The paper that a line at the top names: before its date, or after 来源. */
const PAPER =
  /(?:^ *|来源：? *)(?<name>(?:今日\p{Script=Han}{2,4}|\p{Script=Han}{1,10}(?:报|时讯|发布|网|新闻|在线|周刊|杂志|融媒|电视台|客户端|通讯)))(?=\p{Script=Han}{0,4} *(?:[12]\d{3}|$)|[ ，（])/u
/** 来源：云埠统一战线: whatever a line at the top names as its source, unless it says nothing of its own. */
const SOURCE =
  /来源：? *(?<name>(?!本[网站报刊]|原创|网络|互联网|转载|佚名|未知|其他|综合)\p{Script=Han}{4,14})(?=$|[ ，（|｜\d])/u
/** 政协X区委员会, 政协第五届X市委员会, 政协X县第十届委员会. */
const FULL = new RegExp(
  `(?:中国人民)?(?:政协|政治协商会议)(?:${NUMBER})?(?<place>全国|${HAN}{2,14}?[省市区县州旗盟])(?:${NUMBER})?委员会`,
  'gu',
)
/** 区人大X街道工委, 区政协X镇委员联络组: organs of a congress or a CPPCC in a town. */
const IN_TOWN = new RegExp(
  `(?<kind>人大|政协)${HAN}{2,7}?(?:街道|镇|乡)(?:工委|工作委员会|工作联络组|联络组|委员联络组|委员活动组|联络处)`,
  'gu',
)
/** 中共X区委, 民建X区委会, 九三学社X支社, 致公党X市总支, 团县委. */
const PARTY = new RegExp(
  `(?:中国共产党|中共|民革|民盟|民建|民进|农工党|农工(?=[省市区县州])|致公党|致公(?=[省市区县州])|九三学社|九三(?=[省市区县州])|台盟|共青团|团(?=[省市区县州旗盟]委|${HAN}{2,5}[市区县旗盟州]委))(?<place>${HAN}{1,10}?)(?:委员会|委会|工委|委(?!员|托|派|书记长|会)|总支部?|支部|支社|基层委)(?:${OFFICE_ITSELF})?`,
  'gu',
)
/** 社市委, 社长宁区委, 盟市委: of 九三学社 or 民盟, where the text is about them. */
const SOCIETY = new RegExp(
  `[社盟](?:[省市区]|${HAN}{2,4}[省市区])(?:委员会|委(?!员|托|派|会)|工委|支社)(?:${OFFICE_ITSELF})?`,
  'gu',
)
/** 民革中央调研部. */
const CENTRAL = new RegExp(
  `(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|共青团)中央(?:委员会)?(?:${alternatives(CENTRAL_ORGANS)})?`,
  'gu',
)
const STATE = new Set(STATE_BODIES.split(' '))
/** 区委, 市委, 县委 and what is inside them. */
const COMMITTEE = new RegExp(
  `(?:省|市|区|县|州|旗|盟|地|镇党|乡党|街道党工|镇|乡)委(?:办公室|办公厅|办(?!理|事|学)|组织部|宣传部|统战部|政法委|社会工作部|政研室|编办|网信办|巡察办|农工委|农办|改革办|党校|老干部局|${OFFICE_ITSELF})?(?!员|会|托|派|屈|以)`,
  'gu',
)
/** 柳东|地委: where the short name of a prefecture begins that ends at `end`; of any other 地委 the text does not say whose it is. */
function prefectureBefore(view: string, end: number): number | undefined {
  return [4, 3, 2]
    .map((size) => end - size)
    .find((start) => divisions().byShort.get(view.slice(start, end))?.name.endsWith('地区'))
}

/** Length of the level with which 区委, 街道党工委 begin. */
function levelOf(committee: string): number {
  return committee.startsWith('街道') ? 2 : 1
}

interface Found extends Piece {
  readonly subtype: BodySubtype
  readonly sure: number
  /** Where the place at the head ends; undefined where none stands. */
  readonly seatEnd?: number | undefined
  /** The place that the name has from the department before it in a list. */
  readonly place?: string
}

/** Endings of bodies that have their place or level right before them. */
const SEATED =
  /^(?:(?:人民)?政协.*|政治协商会议|人大.*|人民代表大会.*|(?:人民)?政府(?:办.*)?|纪委.*|监委|团委|工委|人民?检察院|人民?法院|公安局|信访局|乡村振兴局|医保局|数据局|大数据局|机关事务局|招商局|投资促进局|扶贫办|编办|网信办|台办|侨办|外办|河长办|河长制办公室)$/u
/** What stands between the place and the ending of a school or hospital: 市第十九中学. */
const ORDINAL = /第[一二三四五六七八九十百\d]+届?$/u
/** A part of a hospital is called after it. */
const WING =
  /^(?:\p{Script=Han}{1,4}(?:院区|分院)|\p{Script=Han}{1,5}校区|附属\p{Script=Han}{0,8}?(?:中学|小学|学校|幼儿园|医院))/u
/** 纪委监委派驻第九纪检监察组. */
const STATIONED = /^(?:派驻|驻)\p{Script=Han}{1,14}?(?:纪检监察组|纪检组)/u
/** Parts of a bureau of public security. */
const POLICE = /^(?:交警|特警|刑警|巡警|巡特警|交通警察|治安|经侦|禁毒|消防)(?:总队|支队|大队)/u
/** The organ of the party in a body: also where only its office names it (水利局党组书记). */
const PARTY_ORGAN = /^(?:党组|党委|党工委)(?!织|班|校)/u
const COMPANY_NEXT = /^(?:有限|股份|集团|责任公司|公司)/u

/** The name that ends with the word at `at`, if that word ends names of bodies. */
function bodyAt(words: Words, claims: Claims, at: number, floor: number): Found | undefined {
  const { text } = words
  const tags = words.tagsAt(at)
  let end = words.endOf(at)
  let subtype: BodySubtype | undefined
  const rest = text.slice(at, at + 24)
  if (tags & TAG.BODY && STATE.has(text.slice(at, end)))
    return { start: at, end, subtype: text.startsWith('中央', at) ? 'PARTY' : 'GOVERNMENT', sure: 0.95 }
  const likely = ORGAN_HEADS.at(text, at)
  const department = likely ? DEPARTMENT.exec(rest)?.[0] : undefined
  if (department !== undefined) {
    end = at + department.length
    subtype = 'GOVERNMENT'
  } else if (tags & TAG.BODY) subtype = SUBTYPE_OF.get(text.slice(at, end))
  const bare = likely ? BARE_ORGAN.exec(rest)?.[0] : undefined
  if (subtype === undefined && bare === undefined) return undefined
  // 国家|大学科技园 is of the country, and no university.
  if (
    COMPANY_NEXT.test(text.slice(end, end + 4)) ||
    /^(?:大学|高校)?(?:科技园|科创园)/u.test(text.slice(at, at + 5))
  )
    return undefined
  const ending = text.slice(at, end)
  const edge =
    subtype === undefined ? undefined : edgeOf(words, claims, at, floor, ending, department !== undefined)
  if (subtype === undefined || edge === undefined) {
    const pointed = pointedAt(words, at, end, subtype)
    if (pointed !== undefined && subtype !== undefined) return { start: pointed, end, subtype, sure: 0.85 }
    if (bare === undefined || !/[委组]/u.test(bare)) return undefined
    const other = bare.endsWith('中心组') ? 'OTHER' : 'CPPCC'
    return { start: at, end: at + bare.length, subtype: other, sure: 0.85 }
  }
  if (subtype === 'HEALTH' || subtype === 'EDUCATION')
    end += WING.exec(text.slice(end, end + 8))?.[0].length ?? 0
  if (department !== undefined && ending.endsWith('局'))
    end += POLICE.exec(text.slice(end, end + 8))?.[0].length ?? 0
  if (ending.startsWith('纪委')) end += STATIONED.exec(text.slice(end, end + 24))?.[0].length ?? 0
  // 凤岚教育集团|董事长: whose head is one of a company.
  if (ending.endsWith('集团') && /^(?:董事长|总裁|总经理)/u.test(text.slice(end, end + 3))) return undefined
  if (subtype === 'EDUCATION' && ending.endsWith('大学')) end += facultyAfter(words, end)
  const organ = (subtype === 'CPPCC' || subtype === 'CONGRESS' ? ORGAN : PARTY_ORGAN).exec(
    text.slice(end, end + 24),
  )?.[0]
  if (organ !== undefined) {
    end += organ === '党组成员' ? 2 : organ.length
    if (/委(?:员会)?$/u.test(organ)) end += /^办公室/u.exec(text.slice(end, end + 3))?.[0].length ?? 0
    if (organ.startsWith('党')) subtype = organ.includes('中心组') ? 'OTHER' : 'PARTY'
  }
  const sure = beginsDivision(words, edge.start) ? 0.97 : 0.9
  return { ...edge, end, subtype, sure }
}

/** Length of the faculty after a university (法学院), which its name goes on with. */
function facultyAfter(words: Words, at: number): number {
  const faculty = /^\p{Script=Han}{1,8}?学院/u.exec(words.text.slice(at, at + 10))?.[0] ?? ''
  for (let word = at; word < at + faculty.length; word = words.endOf(word))
    if (
      words.tagsAt(word) & (TAG.TRIGGER | TAG.MOVE | TAG.LIGHT | TAG.SPEECH) ||
      'vpc'.includes(words.classAt(word))
    )
      return 0
  return faculty.length
}

/** Organs of a village, a community or a school that only its kind points to, before an office: 村党总支书记, 校党委书记. */
const POINTED = /(?:村|社区|校)$/u

/** Where a form begins that only points to a village, a community or a school. */
function pointedAt(
  words: Words,
  at: number,
  end: number,
  subtype: BodySubtype | undefined,
): number | undefined {
  if ((subtype !== 'PARTY' && subtype !== 'COMMUNITY') || (words.tagsAt(end) & TAG.OFFICE) === 0)
    return undefined
  const { text } = words
  if (/^(?:村|社区)/u.test(text.slice(at, end))) return at
  const sign = POINTED.exec(text.slice(Math.max(0, at - 2), at))?.[0]
  return sign !== undefined && words.isStart(at - sign.length) ? at - sign.length : undefined
}

interface Edge {
  readonly start: number
  readonly seatEnd: number | undefined
}

/** Where the name begins whose ending begins at `at`; undefined when that is no name. */
function edgeOf(
  words: Words,
  claims: Claims,
  at: number,
  floor: number,
  ending: string,
  department: boolean,
): Edge | undefined {
  const { text } = words
  const ordinal = ORDINAL.exec(text.slice(Math.max(floor, at - 6), at))?.[0] ?? ''
  const seated = department || SEATED.test(ending)
  // 组织|部分委员; 区局: no body.
  if (ending.endsWith('组织部') && text[at + ending.length] === '分') return undefined
  const street = ending.startsWith('街道') ? 2 : 0
  const seat = seatBefore(words, claims, at + street - ordinal.length, floor)
  // 学校、街道办事处、社区: of no one street.
  if (street > 0 && seat?.relative && (words.tagsAt(at + ending.length) & TAG.OFFICE) === 0) return undefined
  // 城区|学校: of a kind; 县医院 is the one of the county.
  if (
    seat?.relative &&
    ordinal === '' &&
    /^(?:[局厅]|学校|中学|小学|幼儿园|大学|学院|高中|初中)$/u.test(ending)
  )
    return undefined
  if (seat !== undefined) return { start: seat.start, seatEnd: at }
  if (department || /[局厅办委]$/u.test(ending)) {
    const stems = stemsBefore(text, at, floor)
    const before = stems === at ? undefined : seatBefore(words, claims, stems, floor)
    if (before !== undefined) return { start: before.start, seatEnd: stems }
  }
  if (seated) return undefined
  const start = leftEdge(words, claims, at, { floor, most: 22, letters: false })
  if (
    start === at ||
    /^第.+届$/u.test(text.slice(start, at)) ||
    !isNamed(words, start, at, text.slice(at, words.endOf(at)))
  )
    return undefined
  return { start, seatEnd: undefined }
}

/** Departments of the same place that follow `first` in a list without it. */
function listedAfter(text: string, first: Found): Found[] {
  const found: Found[] = []
  if (first.subtype !== 'GOVERNMENT' || first.seatEnd === undefined || first.seatEnd <= first.start)
    return found
  const place = text.slice(first.start, first.seatEnd)
  for (let at = first.end; '、和及与'.includes(text[at] ?? '。'); ) {
    const name = LISTED.exec(text.slice(at + 1, at + 20))?.[0]
    if (name === undefined) break
    found.push({ start: at + 1, end: at + 1 + name.length, subtype: 'GOVERNMENT', sure: 0.85, place })
    at += 1 + name.length
  }
  return found
}

const COMMON_STEM =
  /^(?:两地|各地|各级|人民|全体|基层|地方|公立|私立|民办|定点|中小|大中|有关|相关|行业|企业|群众|社会|政府|党政|职能|主管|机关|乡镇|村级|镇街|所在|专业|上级|下级|本级|同级|驻|双方|联合|志愿者?|友好|城乡|农村|在校|名校|高等|普通|重点|综合|社区|业主|村民|居民|小区|国家级?|省级|市级|区级|县级|成立|当选|服务|文化|管理|业务|工作|活动|指挥|就医|三甲|民营|智慧|互联网|数字|中心|附近|县内|市内|区内)+$/u

/** Whether what stands before the ending names: a level, a division, a character that is no word, 全国. */
function isNamed(words: Words, start: number, ending: number, name: string): boolean {
  const stem = words.text.slice(start, ending)
  if (stem === '全国' || stem === '中国') return true
  if (COMMON_STEM.test(stem) || /[到在把被]/u.test(stem)) return false
  if (beginsDivision(words, start))
    return stem.length > 1 || !/^(?:中学|小学|学校|医院|大学|协会|学会)$/u.test(name)
  let known = 0
  for (let at = start; at < ending; at = words.endOf(at)) {
    if (
      words.classAt(at) === '?' ||
      words.tagsAt(at) & (TAG.DIVISION | TAG.ATLAS) ||
      beginsDivision(words, at)
    )
      return true
    known++
  }
  // 工作开好|局: two common words before an ending of one character are no name.
  return (known > 1 && name.length > 1) || /^城[东南西北中]$/u.test(stem) || stem.startsWith('第')
}

/** Whether 团 or 社 is the end of what stands before it (考察团|市委). */
function isCutOff(words: Words, at: number): boolean {
  const sign = words.text[at]
  return (
    (sign === '团' || sign === '社' || sign === '盟') &&
    at > 0 &&
    /[察问表集习流程阅访旅区会行报民联]/u.test(words.text[at - 1] as string)
  )
}

/** Kinds of bodies that have parts: 县公安局|交管大队, 临渊大学|环境学院. */
const WITH_PARTS = new Set<BodySubtype>(['GOVERNMENT', 'EDUCATION', 'HEALTH'])

/** What bureaus and parties have in a place: 市教育局|某区分局, 民建市委会|某区总支. */
const BRANCH =
  /^(?:\p{Script=Han}{1,6}[区县市镇乡])?\p{Script=Han}{0,4}(?:分局|分院|分会|分社|总支|支部|支社|基层委员会|支队|大队)$/u

/** A body and, right after it, a part of it without a place of its own, or a branch of it, are one. */
function joined(view: string, found: readonly Found[]): Found[] {
  const all: Found[] = []
  for (const one of [...found].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1)
    if (
      last?.end === one.start &&
      (BRANCH.test(view.slice(one.start, one.end)) ||
        (one.seatEnd === undefined && WITH_PARTS.has(last.subtype) && WITH_PARTS.has(one.subtype)))
    )
      all[all.length - 1] = { ...last, end: one.end }
    else all.push(one)
  }
  return all
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
    for (const { 0: whole, index, groups } of view.matchAll(IN_TOWN))
      take({
        start: seatBefore(words, claims, index, 0)?.start ?? index,
        end: index + whole.length,
        subtype: groups?.kind === '人大' ? 'CONGRESS' : 'CPPCC',
        sure: 0.9,
      })
    for (const { 0: whole, index } of view.matchAll(CENTRAL))
      take({ start: index, end: index + whole.length, subtype: 'PARTY', sure: 0.95 })
    const parties = [...view.matchAll(PARTY), ...(/九三学社|民盟/u.test(view) ? view.matchAll(SOCIETY) : [])]
    for (const { 0: whole, index } of parties)
      if (words.isStart(index) && !isCutOff(words, index))
        take({ start: index, end: index + whole.length, subtype: 'PARTY', sure: 0.95 })
    for (const { start: floor, end } of blocks)
      for (let at = floor; at < end; at = words.endOf(at)) {
        const body = bodyAt(words, claims, at, floor)
        if (body === undefined) continue
        take(body)
        for (const listed of listedAfter(view, body)) take(listed)
      }
    for (const { 0: whole, index } of view.matchAll(COMMITTEE)) {
      const start = whole.startsWith('地')
        ? prefectureBefore(view, index)
        : (seatBefore(words, claims, index + levelOf(whole), 0)?.start ?? index)
      if (start !== undefined) take({ start, end: index + whole.length, subtype: 'PARTY', sure: 0.95 })
    }
    const ends = new Map(found.map(({ end }, at) => [end, at]))
    for (const { start: floor, end } of blocks)
      for (let at = floor; at < end; at = words.endOf(at)) {
        if ((words.tagsAt(at) & TAG.OFFICE) === 0) continue
        const named = officeBody(words, claims, at, floor, (end) => ends.has(end))
        if (named === undefined) continue
        const holder = ends.get(named.start)
        const before = holder === undefined ? undefined : found[holder]
        claims.take(named)
        if (before !== undefined && holder !== undefined) found[holder] = { ...before, end: named.end }
        else found.push({ ...named, sure: 0.85 })
      }
    for (const { start, end, kind } of blocks)
      if (kind === 'META') {
        const paper = PAPER.exec(view.slice(start, end)) ?? SOURCE.exec(view.slice(start, end))
        if (paper === null || paper.groups?.name === undefined) continue
        const from = start + paper.index + paper[0].indexOf(paper.groups.name)
        take({ start: from, end: from + paper.groups.name.length, subtype: 'MEDIA', sure: 0.85 })
      }
    const mentions = joined(view, found).map(
      ({ start, end, subtype, sure, place }): Mention => ({
        start,
        end,
        type: 'Organization',
        subtype,
        name: `${place ?? ''}${flow.text.slice(start, end)}`,
        form: 'NAME',
        inside: false,
        step: 'bodies',
        sure,
      }),
    )
    return { ...draft, mentions: [...draft.mentions, ...mentions] }
  },
}
