/** What an activity is about: the list after its verb or its preposition, part by part. */
import type { Mention } from '../draft.ts'
import type { Piece } from '../flow.ts'
import { TAG } from '../lexicon/vocabulary.ts'
import { DIVIDING } from '../names/place-kinds.ts'
import type { MentionIndex } from './mention-index.ts'
import { isListOfCompanies, siteIn } from './site.ts'
import {
  endsInDeed,
  endsInVerb,
  type Ground,
  isBare,
  projectSubtype,
  type Undertaking,
  undertakingIn,
} from './undertaking.ts'

/**
 * What words without a name may become: an undertaking of any kind (ALWAYS), works only (PROJECTS), nothing (NEVER); where
 * somebody goes or looks, a site besides: SEEN as ALWAYS, LOOKED_AT as PROJECTS, SITES as NEVER.
 */
export type Wording = 'ALWAYS' | 'PROJECTS' | 'NEVER' | 'SEEN' | 'LOOKED_AT' | 'SITES'

export interface Objects {
  readonly mentions: readonly Mention[]
  readonly undertakings: readonly Undertaking[]
  /** Places that only say where an object lies (南浦区的…, 凤栖街道杏林村). */
  readonly around: readonly Mention[]
}

export const NO_OBJECTS: Objects = { mentions: [], undertakings: [], around: [] }

/** What may follow a site without naming another thing. */
const SITE =
  /^”?(?:的)?(?:(?:项目|建设|施工|工程)*(?:现场|工地|一线)|厂区|车间|会议室|门口|附近|周边|沿线|沿岸|河?畔|边|岸|上|下|里|内|旁|前|处|等处|等地|等|等?[\d一二三四五六七八九十两多]+余?[家个名所户位]\p{Script=Han}{0,6}|段|等.{0,12}|（.*）|情况|工作|\d+处.{0,6}|的?加装点|有关情况)?$/u
const EMPTY_TAIL =
  /^(?:的)?(?:建设|运行|运营|推进|落实|实施|开展|办理|进展|执行|管理|发展|工程|项目)?(?:推进|运行|运营|进展|落实|实施|进度)?(?:情况|工作|进度|进展|等问题|问题)(?:的?(?:汇报|通报|介绍))?$/u

/** Cuts a list at 、 and at the conjunctions outside names, brackets and quotation marks. */
export function segmentsOf(view: string, { start, end }: Piece, index: MentionIndex): Piece[] {
  const found: Piece[] = []
  let depth = 0
  let from = start
  const add = (to: number, next: number) => {
    if (view.slice(from, to).trim() !== '') found.push({ start: from, end: to })
    from = next
  }
  for (let at = start; at < end; at++) {
    const mention = index.at(at)
    if (mention !== undefined && mention.start === at && mention.end <= end) {
      at = mention.end - 1
      // 《…》《…》: nothing stands between titles.
      if (view.startsWith('》《', mention.end)) add(mention.end + 1, mention.end + 1)
      continue
    }
    const character = view[at] as string
    // “某农场”“某中心”: nothing stands between names in quotation marks.
    if (character === '“' && view[at - 1] === '”' && at > from) add(at, at)
    if ('（“《'.includes(character)) depth++
    else if ('）”》'.includes(character)) depth--
    if (depth > 0) continue
    if (character === '、' || character === '，') add(at, at + 1)
    else if (view.startsWith('以及', at)) {
      add(at, at + 2)
      at++
    } else if ('和与及'.includes(character) && isJoint(view, from, at, end, index)) add(at, at + 1)
  }
  add(end, end)
  return found
}

const ENDING =
  /(?:推进|运行|开展|进展)?(?:情况|工作|问题|等|先进经验|经验做法|经验|做法)+(?:的?(?:汇报|通报|介绍))?$/u

/** Whether 和, 与, 及 at `at` parts two objects: each side is a name, or long enough to be a phrase of its own. */
function isJoint(view: string, from: number, at: number, end: number, index: MentionIndex): boolean {
  const left = index.at(at - 1)
  const right = index.at(at + 1)
  if (left !== undefined && left.end === at) return true
  if (right !== undefined && right.start === at + 1 && right.type !== 'Place') return true
  const after = view.slice(at + 1, end).split(/[、和与及，]/u)[0] ?? ''
  const before = view.slice(from, at)
  const content = after.replace(
    /(?:推进|运行|发展|开展|进展|落实)?(?:情况|工作|问题|等|先进经验|经验做法|经验|做法)+(?:的?(?:汇报|通报|介绍))?$/u,
    '',
  )
  if (before.length < 4 || content.length < 4 || /国民经济$/u.test(before)) return false
  // A、B和C: where the list has begun, it goes on.
  if (view[from - 1] === '、') return true
  // 完善文物保护与旅游协调机制: what the verb governs is one thing.
  if (/^(?:完善|健全|建立|构建)/u.test(before) && /(?:机制|体系|制度)/u.test(after)) return false
  const whole = endsInVerb(before)
  // 农村饮水安全和村道安防工程: works beside what is no works.
  if (/(?:安全|质量|环境|服务)$/u.test(before) && projectSubtype(content) !== undefined) return true
  if (/(?:精神|情况|报告|通报|汇报)$/u.test(before)) return true
  // 海上能源和深远海养殖产业发展: what is done at the end may be done to both.
  if (content.length >= 7) return whole || !/(?:发展|建设|保护|管理)$/u.test(after.replace(ENDING, ''))
  return (
    (endsInDeed(before) && content.length >= 5 && endsInDeed(after.replace(ENDING, ''))) ||
    (projectSubtype(before) !== undefined && projectSubtype(content) !== undefined)
  )
}

/** Parts that cannot be told apart are one: 沃柑品种、管理、销售等问题; 沙溪河、跃进河水环境综合整治. */
function joined(view: string, segments: readonly Piece[], index: MentionIndex): Piece[] {
  const [first, last] = [segments[0], segments.at(-1)]
  if (first === undefined || last === undefined || segments.length < 2) return [...segments]
  const whole = { start: first.start, end: last.end }
  const length = ({ start, end }: Piece) => end - start
  const bare = segments.every((one) => index.in(one).length === 0)
  if (bare && segments.slice(1, -1).some((one) => length(one) <= 2)) return [whole]
  if (
    bare &&
    segments.slice(1).every((one) => length(one) <= 6) &&
    length(last) <= 6 &&
    segments.slice(1, -1).length > 0 &&
    /等/u.test(view.slice(last.start, last.end))
  )
    return [whole]
  const inner = index.in(last)
  const head = inner[0]
  const project = projectSubtype(view.slice(last.start, last.end).replace(/(?:推进)?(?:情况|工作)$/u, ''))
  const shared =
    head !== undefined &&
    head.type === 'Place' &&
    head.start === last.start &&
    head.end < last.end - 2 &&
    project !== undefined &&
    segments.slice(0, -1).every((one) => {
      const [only, more] = index.in(one)
      return (
        only !== undefined &&
        more === undefined &&
        only.subtype === head.subtype &&
        length(one) === only.end - only.start
      )
    })
  if (shared && head.subtype === 'RIVER') return [whole]
  // A、B等…链主企业: the class at the end gathers what stands before it.
  if (
    bare &&
    /等.{4,}$/u.test(view.slice(last.start, last.end)) &&
    !/等(?:一批|多个|重点|重大|在建|民生)*(?:项目|工程)|等(?:\d|课题|工作|问题|方面|情况)/u.test(
      view.slice(last.start, last.end),
    )
  )
    return [whole]
  return [...segments]
}

const LIST_END =
  /等(?:方面|热点|难点|重点|突出|相关|有关)*(?:的)?(?:问题|工作|情况|事宜|事项|课题|议题|内容|主题)/u

/** 《…的提案》（某支部提出）: what a bracket adds is no object. */
function withoutRemark(view: string, { start, end }: Piece, index: MentionIndex): Piece {
  const open = start + view.slice(start, end).indexOf('（')
  return open > start && index.at(open) === undefined ? { start, end: open } : { start, end }
}

/** 某活动的制度建设、经费保障情况: what is said of one thing in a list names that thing. */
function subjectOf(view: string, piece: Piece, index: MentionIndex): Piece {
  const of = piece.start + view.slice(piece.start, piece.end).indexOf('的')
  if (of < piece.start + 4 || index.at(of) !== undefined) return piece
  const parts = segmentsOf(view, { start: of + 1, end: piece.end }, index)
  const short = parts.every(({ start, end }) => end - start <= 8 && index.in({ start, end }).length === 0)
  return parts.length >= 3 && short && !/[、，]/u.test(view.slice(piece.start, of))
    ? {
        start: piece.start,
        end: of - (/(?:过程中|方面|领域|中)$/u.exec(view.slice(piece.start, of))?.[0].length ?? 0),
      }
    : piece
}

/** Where 等问题 ends a list: what follows (…与教委负责人) is none of it. */
function endOfList(view: string, { start, end }: Piece): number {
  const match = LIST_END.exec(view.slice(start, end))
  return match === null ? end : start + match.index + match[0].length
}

/** 了解各项目的规划背景、建设进度: what each of them has, and none by name. */
const OF_EACH =
  /^了?(?:各个?|每个|有关|相关)(?:项目|企业|园区|景区|单位|点位|基地|学校|村|地|处|部门|镇|乡镇)的/u

/** A公司、B公司两家企业的制造中心、技术中心: whose they are has a name. */
function endOfOwners(view: string, index: MentionIndex, { start, end }: Piece): number {
  const owned = /(?:等)?(?:\d+|[两三四五六七八九十])家\p{Script=Han}{0,6}(?:企业|公司|单位|学校)的/u.exec(
    view.slice(start, end),
  )
  return owned !== null && index.at(start + owned.index - 1) !== undefined ? start + owned.index : end
}

/** The objects in a piece of a clause. */
export function objectsIn(ground: Ground, piece: Piece, wording: Wording): Objects {
  const { index } = ground
  const { view } = ground.flow
  if (OF_EACH.test(view.slice(piece.start, piece.end))) return NO_OBJECTS
  const mentions: Mention[] = []
  const undertakings: Undertaking[] = []
  const around: Mention[] = []
  const whole = {
    start: piece.start,
    end: endOfOwners(view, index, { start: piece.start, end: endOfList(view, piece) }),
  }
  const works = /等(?:一批|多个)?(?:重点|重大|在建|民生|建设)*(?:项目|工程)/u.test(
    view.slice(piece.start, piece.end),
  )
  const segments = joined(view, segmentsOf(view, subjectOf(view, whole, index), index), index)
  const listed = listedAs(view, segments, index)
  const seen = wording === 'SEEN' || wording === 'LOOKED_AT' || wording === 'SITES'
  const shared = sharedHead(view, segments, index)
  for (const piece of segments) {
    const segment = withoutRemark(view, piece, index)
    if (shared !== undefined && piece !== segments.at(-1)) {
      around.push(...index.in(segment).filter(({ type }) => type === 'Place'))
      continue
    }
    const inside = index.in(segment)
    const last = inside.at(-1)
    // 走访区政协委员、某公司董事长: the body says who somebody is.
    if (last !== undefined && ground.words.tagsAt(last.end) & TAG.OFFICE && last.end < segment.end) continue
    const tail = last === undefined ? '' : view.slice(last.end, segment.end)
    const lead = inside[0] === undefined ? '' : view.slice(segment.start, inside[0].start)
    // 青石镇的12家企业: what was visited has no name, the town says where.
    // A公司、某村等30余家企业和村居: the last of a list is what it counts.
    const counted = segments.length > 1 && tail.startsWith('等')
    if (last?.type === 'Place' && DIVIDING.has(last.subtype) && SOME.test(tail) && !counted) {
      around.push(...inside.filter(({ type }) => type === 'Place'))
      continue
    }
    const named = undertakingAtStart(view, segment, inside)
    if (named !== undefined) {
      mentions.push(named)
      continue
    }
    const covered =
      last !== undefined &&
      (SITE.test(tail) ||
        (last.type !== 'Place' && EMPTY_TAIL.test(tail)) ||
        (!tail.includes('建设') && isBare(ground.words, last.end, segment.end)) ||
        tail === '”')
    if (covered && last !== undefined) {
      const run = runBefore(view, inside)
      if (isNamedHere(lead, run)) {
        mentions.push((seen && run.length === 0 && wholeOf(ground, segment, last, listed)) || last)
        around.push(...run)
        if (tail.includes('等')) break
        continue
      }
    }
    // 察看某公司的仓储设施: what one looks at has no name, whose it is has one.
    const owner =
      last?.type === 'Enterprise' || (last?.type === 'Organization' && last.subtype !== 'GOVERNMENT')
    if (wording === 'LOOKED_AT' && last !== undefined && owner && /^的\p{Script=Han}{2,10}$/u.test(tail)) {
      mentions.push(last)
      continue
    }
    if (last?.type === 'Work') {
      mentions.push(last)
      continue
    }
    if (wording === 'NEVER') continue
    const words = wording === 'SITES' ? undefined : undertakingIn(ground, segment, works)
    const only = wording === 'PROJECTS' || wording === 'LOOKED_AT'
    const chosen = only && words?.type !== 'Project' ? undefined : words
    const open = chosen === undefined || (chosen.type === 'Topic' && listed !== undefined)
    const site = seen && open ? siteIn(ground, segment, listed) : undefined
    if (site !== undefined) mentions.push(site)
    else if (chosen !== undefined) undertakings.push(chosen)
  }
  return { mentions, undertakings, around }
}

/** Some of those that a place has, without a name. */
const SOME =
  /^(?:的|境内的?|辖区的?|辖区内的?|内的?)?(?:部分|一些|多|数|等?[\d一二三四五六七八九十两多几]+余?)(?:家|户|名|个|处|所|座)?(?:重点|规模以上|规上|龙头|民营|困难|在建|相关)*(?:企业|公司|项目|学校|商户|点位|养殖场|合作社|工地|单位|门店)/u

/** 某县、某县、某区重点项目: the places of a list share what stands after the last of them. */
function sharedHead(view: string, segments: readonly Piece[], index: MentionIndex): Mention | undefined {
  const last = segments.at(-1)
  if (last === undefined || segments.length < 2) return undefined
  const divides = (one: Mention | undefined) => one?.type === 'Place' && DIVIDING.has(one.subtype)
  const only = segments.slice(0, -1).every((one) => {
    const [first, more] = index.in(one)
    return (
      divides(first) &&
      more === undefined &&
      /^[了过]?$/u.test(view.slice(one.start, first?.start)) &&
      first?.end === one.end
    )
  })
  const head = index.at(last.start)
  if (!only || head === undefined || head.start !== last.start) return undefined
  if (head.type === 'Project') return head
  if (!divides(head) && head.subtype !== 'ZONE') return undefined
  const rest = view.slice(head.end, last.end)
  return SOME.test(rest) || OF_PLACES.test(rest) ? head : undefined
}

/** What places have in common that somebody goes to see. */
const OF_PLACES =
  /^(?:的)?(?!等)(?!.*[镇乡村]).*(?:项目|工程|企业|茶园|果园|基地|园区|情况|工作|建设|发展|治理|产业)(?:情况|工作|现场)?$/u

/** 某坡某示范园: in a list of sites the name begins where its item does, however much of it a step has found. */
function wholeOf(
  ground: Ground,
  segment: Piece,
  last: Mention,
  listed: 'COMPANIES' | 'SITES' | undefined,
): Mention | undefined {
  if (listed === undefined || (last.type !== 'Place' && last.type !== 'Enterprise')) return undefined
  const lead = ground.flow.view.slice(segment.start, last.start)
  if (last.form !== 'NAME' || lead === '' || /[和与及]|[村镇乡区县市旗局院委会站所]$/u.test(lead))
    return undefined
  const site = siteIn(ground, segment, listed)
  if (site === undefined || site.end !== last.end || site.start >= last.start) return undefined
  return { ...last, start: site.start, name: site.name, step: 'events' }
}

/** What a list of more than one item is made of, by the names in it. */
function listedAs(
  view: string,
  segments: readonly Piece[],
  index: MentionIndex,
): 'COMPANIES' | 'SITES' | undefined {
  const last = segments.at(-1)
  if (last === undefined || segments.length < 2) return undefined
  if (isListOfCompanies(view.slice(last.start, last.end))) return 'COMPANIES'
  const named = segments.some((one) => {
    const mention = index.at(one.end - 1)
    return (
      mention !== undefined &&
      mention.end === one.end &&
      (mention.type === 'Enterprise' ||
        mention.type === 'Organization' ||
        (mention.type === 'Place' && !/^(?:PROVINCE|CITY|DISTRICT)$/u.test(mention.subtype ?? '')))
    )
  })
  return named ? 'SITES' : undefined
}

/** A project or programme with an aspect of it (某桥至某路连接线选线) is the object itself. */
function undertakingAtStart(view: string, segment: Piece, inside: readonly Mention[]): Mention | undefined {
  const first = inside.find(({ type }) => type === 'Project' || type === 'Program')
  if (first === undefined || segment.end - first.end > 12) return undefined
  const tail = view.slice(first.end, segment.end)
  const aspect =
    first.type === 'Project'
      ? /^[^的“]*$/u
      : /^”?(?:企业|项目|工程|活动|工作|品牌|平台|行动|计划|试点|专项|专题|主题)*/u
  const rest = tail.replace(aspect, '')
  return /^(?:的)?(?:.{0,6}(?:情况|工作|进度|进展))?(?:外|等)?$/u.test(rest) ? first : undefined
}

/** Mentions before the last one that lie right before it or are tied to it by 的. */
function runBefore(view: string, inside: readonly Mention[]): Mention[] {
  const run: Mention[] = []
  for (let at = inside.length - 2; at >= 0; at--) {
    const [here, next] = [inside[at], inside[at + 1]]
    if (here === undefined || next === undefined) break
    if (!/^(?:的|里的|境内的|辖区的|内的)?$/u.test(view.slice(here.end, next.start)) || here.type !== 'Place')
      break
    run.unshift(here)
  }
  return run
}

function isNamedHere(lead: string, run: readonly Mention[]): boolean {
  return run.length > 0 || lead.length <= 24
}
