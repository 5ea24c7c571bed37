/** Works and projects that name themselves (…工程, …项目): read to the left; places and bodies inside keep their mentions. */

import { projectSubtype } from '../clauses/undertaking.ts'
import type { Mention, Step } from '../draft.ts'
import type { Piece } from '../flow.ts'
import type { Words } from '../lexicon/words.ts'
import { Claims } from '../names/claims.ts'
import { byPlace, holderOf } from '../names/pieces.ts'
import { stops } from '../names/stops.ts'

const ENDING =
  /(?:工程|项目)(?!建设|负责|经理|部|进|资金|库|单位|推进|落地|现场会|名单|清单|方|师|队|量|款|技术|化|类|机械|院|局|处|学|造价|质量|进度)/gu
const COMMON =
  /^(?:重点|重大|在建|续建|新建|民生|省级|市级|县级|区级|国家级?|产业|建设|工业|农业|招商|投资|惠民|亿元|有关|相关|各类|一批|多个|试点|示范|科研|课题|文化|旅游|体育|服务|帮扶|扶贫|合作|签约|意向|引进|入库|储备|前期|整个|该|本|此|这个|那个|民生实事|实事|希望|系统|基础|施工|主体|土建|水利|交通|市政|公路|配套|专项|改造|整治|建筑|安居|民心|德政|形象|面子|政绩|续建配套|年度|\d+个|\d+项|十大)*(?:工程|项目)$/u

/** Start of the name whose ending begins at `ending`: over the names that were found (`outer`, by their ends), as far as words of the sentence. */
function startOf(words: Words, outer: ReadonlyMap<number, Piece>, ending: number, floor: number): number {
  let start = ending
  while (start > floor && ending - start < 30) {
    const name = outer.get(start)
    if (name !== undefined && name.start >= floor) {
      start = name.start
      continue
    }
    const before = words.startOf(start - 1)
    const character = words.text[before] as string
    if (character === '”') {
      const open = words.text.lastIndexOf('“', before)
      if (open < floor || before - open > 14) break
      start = open
      continue
    }
    if (/[A-Za-z0-9]/u.test(character) || /^[和与及]$/u.test(words.wordAt(before))) {
      if (/^[和与及]$/u.test(words.wordAt(before))) break
      start = before
      continue
    }
    const wordClass = words.classAt(before)
    const verbal = 'vw'.includes(wordClass) && words.endOf(before) - before > 1
    if (stops(words, before) && !(verbal && start > before && isInner(words, before, ending))) break
    start = before
  }
  return start
}

/** Verbs that stand inside names of works: 改造, 提升, 扩建, 贯通, 绕行. */
function isInner(words: Words, at: number, ending: number): boolean {
  return (
    words.endOf(at) === ending || projectSubtype(words.wordAt(at)) !== undefined || words.classAt(at) === 'w'
  )
}

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
    const outer = new Map(
      draft.mentions
        .filter(({ type }) => type === 'Place' || type === 'Organization' || type === 'Enterprise')
        .reverse()
        .map((one) => [one.end, one]),
    )
    const found: Mention[] = []
    for (const { start: floor, end, kind } of draft.blocks) {
      if (kind === 'META' || kind === 'CREDIT') continue
      for (const { index, 0: ending } of view.slice(floor, end).matchAll(ENDING)) {
        const at = floor + index
        const start = startOf(words, outer, at, floor)
        const piece = { start, end: at + ending.length }
        const name = view.slice(start, piece.end)
        if (name.length < 5 || COMMON.test(name) || !claims.isFree(piece)) continue
        claims.take(piece)
        found.push({
          ...piece,
          type: 'Project',
          subtype: projectSubtype(name.slice(0, -2)) ?? 'WORKS',
          name: text.slice(start, piece.end),
          form: 'NAME',
          inside: false,
          step: 'projects',
          sure: 0.9,
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
