/** Programmes, brands, campaigns: short names in quotation marks that somebody runs; figures of speech are none. */
import { FIGURES, PROGRAM_FOLLOWERS, PROGRAM_LEADERS } from '../../../data/gazetteer/undertakings.ts'
import { endsInVerb } from '../clauses/undertaking.ts'
import type { Mention, Step } from '../draft.ts'
import type { Piece } from '../flow.ts'
import { matchesOf } from '../lexicon/matches.ts'
import { occurrencesOf } from '../lexicon/occurrences.ts'
import { vocabulary } from '../lexicon/vocabulary.ts'
import { Claims } from '../names/claims.ts'
import { byPlace, holderOf, pieceAt } from '../names/pieces.ts'
import { projectEdge } from '../names/project-edge.ts'

const longestFirst = (words: string) =>
  words
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')
const FOLLOWED = new RegExp(`^(?:${longestFirst(PROGRAM_FOLLOWERS)})`, 'u')
const LED = new RegExp(`(?:${longestFirst(PROGRAM_LEADERS)})$`, 'u')
const FIGURE = new Set(FIGURES.split(' '))
const QUOTED = /“([^“”，。；：！？\n《》]{2,14})”/gu
const COMPANIES = /^等[\d一二三四五六七八九十两多几余]*[家个户]?\p{Script=Han}{0,4}(?:企业|公司)/u
/** What only a programme is followed by. */
const RUN = /^(?:品牌|平台|活动|行动|计划|工程|战略|工作室|示范点|书屋|论坛|讲堂|机制|模式|主题教育)/u
/** Campaigns and plans that name themselves without quotation marks. */
const ENDING =
  /(?:行动(?!起来|自觉|上|力|者|组|委员会|方案|能力|轨迹|不便|中|指南)(?:计划)?|专项斗争|主题教育|经济圈建设|新通道(?:建设)?)/gu
/** 专项行动, 实际行动: of what kind, and not which. */
const KIND =
  /^(?:专项|集中|系列|统一|联合|实际|具体|相关|有关|重点|攻坚|整治|提升|行动|执法|志愿|救援|公益|党|主题|三年|五年|本次|此次|一次|多次|各项|\d+[项个次]|第.批)*(?:行动(?:计划)?|专项斗争|主题教育)$/u

/** 三年行动计划（2020—2022年）. */
const YEARS = /^（\d{4}年?—\d{4}年?）/u
const SURE = 0.8

/** Whether a name is long enough, and no word of the language, to be known without its quotation marks. */
function isOwn(name: string): boolean {
  return name.length >= 4 && vocabulary().trie.get(name) === 0
}

export const programs: Step = {
  name: 'programs',
  needs: ['flow', 'blocks', 'words', 'mentions'],
  gives: ['mentions'],
  run(draft) {
    const { words } = draft
    const { text, view } = draft.flow
    const claims = new Claims(
      view.length,
      draft.mentions.filter(({ type }) => type === 'Work' || type === 'Enterprise' || type === 'Person'),
    )
    const counts = new Map<string, number>()
    for (const { 1: name = '' } of view.matchAll(QUOTED)) counts.set(name, (counts.get(name) ?? 0) + 1)
    const names = new Map<string, number>()
    for (const { 1: name = '', index } of view.matchAll(QUOTED)) {
      const end = index + name.length + 2
      const kind = pieceAt(draft.blocks, index)?.kind
      if (FIGURE.has(name) || kind === 'META' || /^\d+$/u.test(name) || /(?:之乡|之都|之城)$/u.test(name))
        continue
      // 城市“四好”建设: a figure inside the name of something else.
      if (name.length === 2 && view.startsWith('建设', end) && /\p{Script=Han}/u.test(view[index - 1] ?? ''))
        continue
      const after = view.slice(end, end + 12)
      // 围绕“高标准农田建设”开展协商, “…保护和利用”专题视察: a subject in quotation marks.
      const first = words.endOf(index + 1) - index - 1
      const verbal = first > 1 && first + 3 <= name.length && 'vw'.includes(words.classAt(index + 1))
      const subject = (endsInVerb(name) || verbal) && !RUN.test(after)
      if (subject) continue
      // “某某恒通”等25个重点企业: what a list calls companies.
      if (COMPANIES.test(after)) continue
      const followed = FOLLOWED.test(after)
      const led = LED.test(view.slice(Math.max(0, index - 6), index))
      const strong = followed && led ? 0.95 : followed || led ? 0.8 : (counts.get(name) ?? 0) > 1 ? 0.6 : 0
      if (strong > 0) names.set(name, Math.max(strong, names.get(name) ?? 0))
    }
    const found: Mention[] = []
    const add = (start: number, end: number, sure: number) => {
      const piece = { start, end }
      if (!claims.isFree(piece)) return
      claims.take(piece)
      const name = text.slice(start, end)
      found.push({
        ...piece,
        type: 'Program',
        subtype: null,
        name,
        form: 'NAME',
        inside: false,
        step: 'programs',
        sure,
      })
    }
    for (const { 1: name = '', index } of view.matchAll(QUOTED)) {
      const sure = names.get(name)
      if (sure !== undefined) add(index + 1, index + 1 + name.length, sure)
    }
    // 明日之星企业: what quotation marks name once is called so without them too.
    const again = new Map([...names].filter(([name, sure]) => sure >= SURE && isOwn(name)))
    for (const { start, end, value } of occurrencesOf(view, again, (one) => claims.isFree(one)))
      if (pieceAt(draft.blocks, start)?.kind !== 'META') add(start, end, value)
    const ends = new Map(draft.mentions.map((one) => [one.end, one]))
    const whole: Mention[] = []
    const shorts: Piece[] = []
    for (const { start: floor, end, kind } of draft.blocks) {
      if (kind === 'META' || kind === 'CREDIT') continue
      for (const { index, 0: ending } of matchesOf(ENDING, view.slice(floor, end))) {
        const at = floor + index
        const edge = projectEdge(words, ends, at, floor).start
        const start = ending === '主题教育' && view.slice(edge - 4, edge) === '学习贯彻' ? edge - 4 : edge
        const years = YEARS.exec(view.slice(at + ending.length, at + ending.length + 14))?.[0] ?? ''
        const piece = { start, end: at + ending.length + years.length }
        const name = view.slice(start, piece.end)
        if (name === ending && ending === '主题教育') shorts.push(piece)
        if (name.length < 6 || KIND.test(name)) continue
        const before = found.length
        add(piece.start, piece.end, 0.7)
        if (found.length > before) whole.push(found.at(-1) as Mention)
      }
    }
    // 主题教育 alone is the one whose whole name the text gives.
    const education = whole.find(({ name }) => name.endsWith('主题教育'))
    for (const piece of education === undefined ? [] : shorts)
      if (claims.isFree(piece)) {
        claims.take(piece)
        found.push({ ...(education as Mention), ...piece, form: 'SHORT', sure: 0.8 })
      }
    const outer = byPlace(found)
    const mentions = draft.mentions
      .filter((one) => !overlapped(one, outer))
      .map((one) => (holderOf(outer, one) === undefined ? one : { ...one, inside: true }))
    return { ...draft, mentions: [...mentions, ...found] }
  },
}

/** A place or body read inside a programme's name is no mention of its own, unless it is a zone whose plan that is (国际鹿鸣城|三年行动计划). */
function overlapped(mention: Mention, outer: readonly Mention[]): boolean {
  if (mention.type !== 'Place' && mention.type !== 'Organization') return false
  const holder = holderOf(outer, mention)
  return holder !== undefined && !(mention.subtype === 'ZONE' && mention.start === holder.start)
}
