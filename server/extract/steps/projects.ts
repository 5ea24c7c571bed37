/**
 * Works that name themselves: …工程 and …项目 anywhere, and what is done to a place that is named (某路拓宽, 某桥至某路连接线).
 * Read to the left; places and bodies inside keep their mentions.
 */
import {
  COMMON_PROJECTS,
  SELF_NAMING_ENDINGS,
  STATES,
  UNDER_WAY,
} from '../../../data/gazetteer/undertakings.ts'
import { isBare, projectSubtype, typeOf } from '../clauses/undertaking.ts'
import type { Mention, Step } from '../draft.ts'
import { matchesOf } from '../lexicon/matches.ts'
import type { Words } from '../lexicon/words.ts'
import { Claims, inOrder } from '../names/claims.ts'
import { isGroup } from '../names/company-start.ts'
import { byPlace, holderOf } from '../names/pieces.ts'
import { projectEdge } from '../names/project-edge.ts'

/** 9月底|某路贯通工程: when something was done is no part of its name. */
const WHEN = /^(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|上旬|中旬|下旬|份|初|底|末)?(?=.)/u
/** 全区（开发区）|老旧小区改造项目: where they all lie. */
const WHOLE = /^全[省市区县州旗镇](?:（[^（）]{2,8}）)?(?=.)/u
const oneOf = (words: string) =>
  words
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')
/** 项目负责人, 工程机械, 建设工程有限公司: the ending belongs to another word. */
const ENDING = new RegExp(
  `(?:工程|项目)(?!负责|经理|部(?!分)|资金|库|办|单位|名单|清单|方(?!面)|师|队|量|款|技术|化|类|机械|院|局|处|学|造价|基地|建设指挥部|指挥部|审批|有限|公司|集团|监理|咨询|设计|项目|法人|业主|工地上)(?:（?[一二三四五]期）?(?!工程|项目))?|(?:${oneOf(SELF_NAMING_ENDINGS)})(?![工项点源]|的?(?:工程|项目|提升|升级|建设|治理|整治|修复|处置))|(?:${oneOf(UNDER_WAY)})(?=(?:已经?|全部|全面|正式|顺利|如期|均|都|即将|将|正|基本|于|在|\\d+月|[上中下]旬|\\d+日|年?底)*(?:${oneOf(STATES)}))`,
  'gu',
)
const COMMON = new RegExp(`^(?:${oneOf(COMMON_PROJECTS)}|\\d+个|\\d+项|\\d+件)*(?:工程|项目)$`, 'u')
/** 一批新业态项目: some, and none by name. */
const SOME = /(?:一批|多个|若干|一系列|这些|更多|各类|哪些)/u
const MANY = /(?:重点|重大)(?:项目|工程)$/u
/** Areas with their level; a short name (柳河) may belong to that of the works. */
const AREA = /(?:县|区|旗|镇|乡|街道)$/u
const LONG_ENDING = /(?:工程|项目)/u

export const projects: Step = {
  name: 'projects',
  needs: ['flow', 'blocks', 'words', 'mentions'],
  gives: ['mentions'],
  run(draft) {
    const { words, flow } = draft
    const { view, text } = flow
    const taken = draft.mentions.filter(
      ({ type }) => type === 'Work' || type === 'Person' || type === 'Program',
    )
    const claims = new Claims(view.length, taken)
    const names = outermost(draft.mentions)
    const bodies = byPlace(
      draft.mentions.filter(({ type }) => type === 'Enterprise' || type === 'Organization'),
    )
    const begins = new Map([...names.values()].map((one) => [one.start, one]))
    const found: Mention[] = []
    for (const { start: floor, end, kind } of draft.blocks) {
      if (kind === 'META' || kind === 'CREDIT') continue
      for (const { index, 0: ending } of matchesOf(ENDING, view.slice(floor, end))) {
        const at = floor + index
        // 某某生物工程股份有限公司: the ending is a company's.
        if (holderOf(bodies, { start: at, end: at + ending.length }) !== undefined) continue
        const edge = projectEdge(words, names, at, floor)
        const from = edge.start + (WHEN.exec(view.slice(edge.start, at))?.[0].length ?? 0)
        const start = from + (WHOLE.exec(view.slice(from, at))?.[0].length ?? 0)
        const piece = quotedWhole(view, ownStart(words, begins, start, at), at + ending.length)
        // 柳河新区重点项目|建设: of many works no one is named, only that they are built.
        if (edge.named && MANY.test(view.slice(piece.start, piece.end)) && view.startsWith('建设', piece.end))
          piece.end += 2
        const bare = view.slice(piece.start, piece.end).replace(/[“”]/gu, '')
        const own = LONG_ENDING.test(ending)
        if (
          own
            ? bare.length < 5 || COMMON.test(bare) || isBare(words, piece.start, piece.end)
            : !edge.named || bare.length < 6
        )
          continue
        // 甲、乙、丙三个小区改造: what was listed before.
        if (/[两二三四五六七八九十\d]+[个条座](?:小区|社区|村|院|街)/u.test(bare)) continue
        if (!claims.isFree(piece) || SOME.test(view.slice(Math.max(0, piece.start - 3), piece.start + 3)))
          continue
        claims.take(piece)
        const quoted = view[piece.start - 1] === '“'
        const type = typeOf(bare, quoted, edge.named)
        found.push({
          ...piece,
          type: type.type === 'Program' ? 'Program' : 'Project',
          subtype:
            type.type === 'Program'
              ? null
              : (projectSubtype(bare.slice(0, -2), edge.named) ?? type.subtype ?? 'WORKS'),
          name: text.slice(piece.start, piece.end),
          form: 'NAME',
          inside: false,
          step: 'projects',
          sure: own || edge.named ? 0.9 : 0.7,
        })
      }
    }
    const works = byPlace(found)
    const mentions = draft.mentions.map((one) =>
      holderOf(works, one) === undefined ? one : { ...one, inside: true },
    )
    return { ...draft, mentions: [...mentions, ...found] }
  },
}

/** 柳河镇|鹊山村安居工程, 柳河区|岚晟温室项目: where works lie is no part of a name that begins with one of its own. */
function ownStart(words: Words, begins: ReadonlyMap<number, Mention>, from: number, ending: number): number {
  let start = from
  for (
    let area = begins.get(start);
    area?.type === 'Place' && AREA.test(area.name);
    area = begins.get(start)
  ) {
    const { end, form } = area
    const next = begins.get(end)
    const own =
      next === undefined ? words.classAt(end) === '?' || isGroup(words.wordAt(end)) : next.type === 'Place'
    if (form !== 'NAME' || end >= ending || !own) break
    start = end
  }
  return start
}

/** Of “一号工程” the quotation alone, whatever stands before it. */
function quotedWhole(view: string, start: number, end: number): { start: number; end: number } {
  if (view[end] !== '”') return { start, end }
  const open = view.lastIndexOf('“', end)
  return open >= start - 1 ? { start: open + 1, end } : { start, end }
}

/** Mentions in no other one, by where they end. */
function outermost(mentions: readonly Mention[]): ReadonlyMap<number, Mention> {
  const outer: Mention[] = []
  for (const mention of inOrder(mentions)) {
    const last = outer.at(-1)
    if (mention.form === 'OFFICE' || (last !== undefined && mention.end <= last.end)) continue
    outer.push(mention)
  }
  return new Map(outer.map((one) => [one.end, one]))
}
