/**
 * The path in which 区政协, 我区, 省委 are to be read: the division whose bodies the title and the text name most, at the level
 * at which the text speaks of itself. Null rather than guessed.
 */
import type { Mention, Step } from '../draft.ts'
import { pieceAt } from '../names/pieces.ts'
import { placeChain } from '../names/place-chain.ts'

const BODY =
  /^(?:政协|人大|人大常委会|委(?!员)|委员会|政府|人民政府|人民政府网|纪委|委会|人民法院|人民检察院|\p{Script=Han}{2,8}(?:局|委|厅))/u
const LEVEL = /^(?:我|该|本|全)?([省市区县州旗盟])(?=政协|委|政府|人大|领导|长|人民)/u
const TITLE_WEIGHT = 6
const META_WEIGHT = 3

interface Counted {
  weight: number
  readonly first: number
  readonly path: readonly string[]
}

function levelOf(element: string): string {
  return element.at(-1) ?? ''
}

/** Weights of the divisions whose bodies are named, by their own name, with the longest path that the text gives. */
function counted(mentions: readonly Mention[], weightAt: (at: number) => number): Map<string, Counted> {
  const found = new Map<string, Counted>()
  for (const { type, name, start, subtype } of mentions) {
    if (type !== 'Organization') continue
    const stripped = name.replace(
      /^(?:中共|中国共产党|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|中国人民)/u,
      '',
    )
    const full = /^政协(?:第\p{Script=Han}+?届)?(.+?)(?:第\p{Script=Han}+?届)?委员会$/u.exec(stripped)
    const { places, rest } = placeChain(full === null ? stripped : `${full[1]}政协`)
    const last = places.at(-1)
    if (last === undefined || !BODY.test(rest)) continue
    const strong = subtype === 'CPPCC' || subtype === 'CONGRESS' || subtype === 'PARTY' ? 2 : 1
    const known = found.get(last)
    const weight = weightAt(start) * strong + (known?.weight ?? 0)
    const path = known !== undefined && known.path.length >= places.length ? known.path : places
    found.set(last, { weight, first: known?.first ?? start, path })
  }
  return found
}

/** The level of the forms that only point (区政协, 县委), the most frequent one first. */
function pointedLevels(view: string, mentions: readonly Mention[]): string[] {
  const counts = new Map<string, number>()
  const add = (level: string | undefined) => {
    if (level !== undefined) counts.set(level, (counts.get(level) ?? 0) + 1)
  }
  for (const { type, name } of mentions) if (type === 'Organization') add(LEVEL.exec(name)?.[1])
  for (const match of view.matchAll(/我([省市区县州旗])|([省市区县州旗])(?:长|领导|委书记)(?!期|官)/gu))
    add(match[1] ?? match[2])
  return [...counts].sort((a, b) => b[1] - a[1]).map(([level]) => level)
}

/** A stem with which several names begin, where only the level is said (县委 beside 岚屏…有限公司, 岚屏高铁站). */
function stemOf(view: string, mentions: readonly Mention[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { type, name } of mentions) {
    if (type !== 'Enterprise' && type !== 'Place') continue
    for (const size of [2, 3]) {
      const stem = name.slice(0, size)
      if (name.length > size + 1) counts.set(stem, (counts.get(stem) ?? 0) + 1)
    }
  }
  const [best] = [...counts]
    .filter(([, count]) => count >= 2)
    .sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)
  return best !== undefined && view.split(best[0]).length > 2 ? best[0] : undefined
}

export const home: Step = {
  name: 'home',
  needs: ['document', 'flow', 'blocks', 'mentions'],
  gives: ['document'],
  run(draft) {
    const { mentions, flow, blocks } = draft
    const weightAt = (at: number) => {
      const kind = pieceAt(blocks, at)?.kind
      return kind === 'TITLE' || kind === 'SUBTITLE' ? TITLE_WEIGHT : kind === 'META' ? META_WEIGHT : 1
    }
    const weights = counted(mentions, weightAt)
    const levels = pointedLevels(flow.view, mentions)
    const ranked = [...weights.values()].sort((a, b) => b.weight - a.weight || a.first - b.first)
    const [level] = levels
    const best =
      ranked.find(({ path }) => level === undefined || levelOf(path.at(-1) ?? '') === level) ??
      (level === undefined || levels.length === 0 ? ranked[0] : undefined)
    let path: readonly string[] | null = best?.path ?? null
    if (path === null && level !== undefined) {
      const stem = stemOf(flow.view, mentions)
      path = stem === undefined ? (ranked[0]?.path ?? null) : [`${stem}${level}`]
    }
    if (path === null) return draft
    return {
      ...draft,
      document: { ...draft.document, home: [...path] },
    }
  },
}
