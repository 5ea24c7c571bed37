/**
 * The path in which 区政协, 我区, 省委 are to be read: the division that publishes, or whose bodies the title and the text name
 * most, at the level at which the text speaks of itself. Null rather than guessed.
 */
import type { Draft, Mention, Step } from '../draft.ts'
import { divisions } from '../lexicon/divisions.ts'
import type { Words } from '../lexicon/words.ts'
import { awayFrom, comes } from '../names/away.ts'
import { partyOf } from '../names/body-name.ts'
import { inOrder } from '../names/claims.ts'
import { pieceAt } from '../names/pieces.ts'
import { placeChain } from '../names/place-chain.ts'

const BODY =
  /^(?:\p{Script=Han}{1,6}?(?:镇|乡|街道))?(?:政协|人大|人大常委会|委(?!员)|委员会|政府|人民政府|人民政府网|纪委|委会|人民法院|人民检察院|工商联|总工会|妇联|团委|残联|文联|科协|侨联|红十字会|统战部|组织部|宣传部|\p{Script=Han}{2,8}(?:局|委|厅))/u
const LEVEL = /^(?:我|该|本|全)?([省市区县州旗盟])(?=政协|委|政府|人大|领导|长|人民)/u
/** 省交通运输厅, 市教育局: a department of a level. */
const DEPARTMENT = /^([省市区县州旗盟])(?=\p{Script=Han}{2,12}(?:局|厅|委|办|办公室)$)/u
/** What follows the short name of a division in the name of a publisher. */
const PUBLISHER =
  /^(?:日报|晚报|早报|时报|时讯|发布|新闻|政协|人大|纪|网|电视|融媒|广播|政府|政务|县委|市委|区委|报|微|观察|在线|宣传|传媒|党政|机关)/u
/** Where the line at the top says where it appeared: it tells the province only. */
const APPEARED = /发表于(\p{Script=Han}{2,4})/u
/** 汕尾日报讯（记者 …）: the article begins with its paper. */
const DATELINE = /^ *\p{Script=Han}{3,12}(?=讯)/u
const WEIGHTS = { title: 6, meta: 3, publisher: 20, place: 0.3 } as const

interface Counted {
  weight: number
  readonly first: number
  readonly path: readonly string[]
}

function levelOf(element: string): string {
  const known = divisions().byName.get(element)
  // 重庆市 is a province that calls itself 市.
  if (known?.level === 'PROVINCE' && !element.endsWith('市')) return '省'
  return element.at(-1) ?? ''
}

/** The division whose short name begins a name: 天津人大, 汕尾日报, 今日京山. */
function shortHead(name: string, rest: RegExp): string | undefined {
  const plain = name.replace(/^今日/u, '')
  for (const size of [4, 3, 2]) {
    // 中山路街道 is no street of 中山.
    if (/^[路街巷山河江湖桥镇乡村]/u.test(plain.slice(size))) continue
    const known = divisions().byShort.get(plain.slice(0, size))
    if (known !== undefined && (rest.test(plain.slice(size)) || (plain !== name && plain.length === size)))
      return known.name
  }
  return undefined
}

class Weights {
  readonly found = new Map<string, Counted>()

  add(path: readonly string[], weight: number, first: number): void {
    const last = path.at(-1)
    if (last === undefined) return
    const known = this.found.get(last)
    const longest = known !== undefined && known.path.length >= path.length ? known.path : path
    this.found.set(last, {
      weight: weight + (known?.weight ?? 0),
      first: known?.first ?? first,
      path: longest,
    })
  }
}

/** Divisions by the bodies of theirs that are named, with the longest path that the text gives. */
function addBodies(weights: Weights, mentions: readonly Mention[], weightAt: (at: number) => number): void {
  for (const { type, name, start, subtype } of mentions) {
    if (type !== 'Organization') continue
    const stripped = partyOf(name).bare.replace(/^中国人民/u, '')
    const full = /^政协(?:第\p{Script=Han}+?届)?(.+?)(?:第\p{Script=Han}+?届)?委员会$/u.exec(stripped)
    const { places, rest } = placeChain(full === null ? stripped : `${full[1]}政协`)
    const short = places.length === 0 ? shortHead(stripped, BODY) : undefined
    if (short === undefined && (places.length === 0 || !BODY.test(rest))) continue
    const strong = subtype === 'CPPCC' || subtype === 'CONGRESS' || subtype === 'PARTY' ? 2 : 1
    weights.add(short === undefined ? places : [short], weightAt(start) * strong, start)
  }
}

/** 成都市武侯区 is a path of two. */
function pathOf(name: string): readonly string[] {
  const { places, rest } = placeChain(name)
  return places.length > 1 && rest === '' ? places : [divisions().byShort.get(name)?.name ?? name]
}

/** Divisions that the publisher's name or the way through the site begins with. */
function addPublisher(weights: Weights, { document, flow, blocks, input, lines }: Draft): void {
  const heads = blocks
    .filter(({ kind }) => kind === 'META')
    .map(({ start, end }) => flow.view.slice(start, end))
  const lead = blocks.find(({ kind }) => kind === 'BODY')
  const dateline =
    lead === undefined ? '' : (DATELINE.exec(flow.view.slice(lead.start, lead.start + 30))?.[0] ?? '')
  const furniture = input.text.slice(0, Math.min(lines[0]?.[0] ?? 0, 600))
  for (const text of [document.source?.publisher ?? '', ...heads, dateline, furniture])
    for (const word of text.split(/[\s：|｜/（）>【】\d]+/u)) {
      // 今日云岭县网讯: the name of a site, not of a place.
      const token = partyOf(word).bare.replace(/^(?:今日|(?:中国人民)?政协(?=.{2,}[省市区县州旗盟]))/u, '')
      if (token.length < 3 || token.length > 24) continue
      const { places, rest } = placeChain(token)
      const named = places.length > 0 && (rest === '' || BODY.test(rest) || PUBLISHER.test(rest))
      const short = named ? undefined : shortHead(token, PUBLISHER)
      if (named) weights.add(places, WEIGHTS.publisher, 0)
      else if (short !== undefined) weights.add([short], WEIGHTS.publisher, 0)
    }
}

/** The level of the forms that only point (区政协, 县委), the most frequent one first. */
function pointedLevels(view: string, mentions: readonly Mention[]): string[] {
  const counts = new Map<string, number>()
  const add = (level: string | undefined, weight = 1) => {
    if (level !== undefined) counts.set(level, (counts.get(level) ?? 0) + weight)
  }
  for (const { type, name } of mentions)
    if (type === 'Organization') {
      add(LEVEL.exec(name)?.[1])
      // Departments visit and are visited: they tell only where nothing else does.
      add(DEPARTMENT.exec(name)?.[1], 0.01)
    }
  for (const match of view.matchAll(/我([省市区县州旗])|([省市区县州旗])(?:长|领导|委书记)(?!期|官)/gu))
    add(match[1] ?? match[2])
  return [...counts].sort((a, b) => b[1] - a[1]).map(([level]) => level)
}

const OTHERS = '镇 乡 街道 村 社区 湖 河 江 山 溪 渠 岭 水库'.split(' ')

/** A stem with which several names begin, where only the level is said (县委 beside 岚屏…有限公司, 岚屏高铁站). */
function stemOf({ flow, mentions }: Draft, words: Words): string | undefined {
  const counts = new Map<string, number>()
  for (const { type, name, start } of mentions) {
    if (type !== 'Enterprise' && type !== 'Place') continue
    const stem = name.slice(0, 2)
    const strange = [start, start + 1].filter((at) => words.endOf(at) === at + 1 && words.classAt(at) === '?')
    if (name.length > 3 && strange.length > 0 && words.isStart(start + 2))
      counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  const [best] = [...counts].filter(([, count]) => count >= 2).sort((a, b) => b[1] - a[1])
  if (best === undefined || flow.view.split(best[0]).length <= 2) return undefined
  // 鹿塘镇, 鹿塘湖: the stem of something else.
  return OTHERS.some((kind) => flow.view.includes(`${best[0]}${kind}`)) ? undefined : best[0]
}

/** The path with what lies above it, as far as the text names that. */
function completed(path: readonly string[], { flow, mentions }: Draft): string[] {
  const named = new Set(mentions.filter(({ type }) => type === 'Place').map(({ name }) => name))
  const appeared = divisions().byShort.get(APPEARED.exec(flow.view.slice(0, 400))?.[1] ?? '')?.name
  const above = divisions().byName.get(path[0] ?? '')?.above ?? []
  const said = above.filter((name) => named.has(name) || name === appeared)
  if (above.length === 0 && appeared !== undefined && !path.includes(appeared)) return [appeared, ...path]
  return [...said, ...path]
}

export const home: Step = {
  name: 'home',
  needs: ['lines', 'document', 'flow', 'blocks', 'words', 'mentions'],
  gives: ['document'],
  run(draft) {
    const { flow, blocks } = draft
    const all = inOrder(draft.mentions).filter(({ type }) => type === 'Organization' || type === 'Place')
    const away = awayFrom(flow.view, all)
    const mentions = all.filter((one) => !away.has(one))
    const weightAt = (at: number) => {
      const kind = pieceAt(blocks, at)?.kind
      return kind === 'TITLE' || kind === 'SUBTITLE' ? WEIGHTS.title : kind === 'META' ? WEIGHTS.meta : 1
    }
    const visitors = new Weights()
    addBodies(
      visitors,
      all.filter((one) => away.has(one) && comes(flow.view, one)),
      weightAt,
    )
    const weights = new Weights()
    addBodies(weights, mentions, weightAt)
    for (const name of visitors.found.keys()) weights.found.delete(name)
    addPublisher(weights, draft)
    for (const { type, subtype, name, start } of mentions)
      if (type === 'Place' && /^(?:PROVINCE|CITY|DISTRICT)$/u.test(subtype ?? ''))
        weights.add(pathOf(name), WEIGHTS.place, start)
    const [level] = pointedLevels(flow.view, all)
    const ranked = [...weights.found.values()].sort((a, b) => b.weight - a.weight || a.first - b.first)
    let path = (
      level === undefined ? ranked[0] : ranked.find((one) => levelOf(one.path.at(-1) ?? '') === level)
    )?.path
    if (path === undefined && level !== undefined) {
      const stem = stemOf(draft, draft.words)
      path = stem === undefined ? ranked[0]?.path : [`${stem}${level}`]
    }
    if (path === undefined) return draft
    return { ...draft, document: { ...draft.document, home: completed(path, draft) } }
  },
}
