/** What is studied or consulted on, as the clause says it: its name without the empty ending, and of which type it is. */
import {
  COMMON_UNDERTAKINGS,
  EMPTY_ENDINGS,
  PROGRAM_ENDINGS,
  PROJECT_ENDINGS,
} from '../../../data/gazetteer/undertakings.ts'
import type { EntityType } from '../../../data/ontology/index.ts'
import type { Piece } from '../flow.ts'

const longestFirst = (words: string) => words.split(' ').sort((a, b) => b.length - a.length)
const EMPTY = longestFirst(EMPTY_ENDINGS)
const COMMON = new Set(COMMON_UNDERTAKINGS.split(' '))
const PROJECTS = Object.entries(PROJECT_ENDINGS)
  .flatMap(([subtype, words]) => words.split(' ').map((word) => ({ word, subtype })))
  .sort((a, b) => b.word.length - a.word.length)
const PROGRAMS = longestFirst(PROGRAM_ENDINGS)
/** What is built, where 建设 is building and no figure of speech. */
const BUILT =
  /(?:带|网点|平台|医院|园|园区|区|中心|基地|桥|路|站|馆|设施|网络|管网|厂|库|码头|港|城|线|通道|枢纽|工程|项目|学校|校区|小区|社区|公园|广场|走廊|农田|示范点|示范带|经济区)建设$/u
const HEAD_TRIM =
  /^(?:了|过|着|全面|进一步|扎实|有序|深入|重点|当前|部分|一批|一些|多个|各类|有关|相关|新修订的|新修订|本地|当地|的)+/u
const TAIL_TRIM =
  /(?:等(?:\d+|[一二三四五六七八九十两多几]+)?(?:余|多)?(?:[个项件条家处类种](?:重点)?(?:工作|项目|议题|课题|事项|问题|企业|内容|提案)?)?|等?(?:重点)?(?:课题|议题|主题|事项))$/u

export interface Undertaking extends Piece {
  readonly name: string
  readonly type: Extract<EntityType, 'Project' | 'Program' | 'Topic'>
  readonly subtype: string | null
}

/** Whether an ending says a concrete undertaking: works, remediation, reform, service. */
export function projectSubtype(name: string): string | undefined {
  if (BUILT.test(name)) return 'WORKS'
  return PROJECTS.find(({ word }) => name.endsWith(word))?.subtype
}

/** The undertaking that a piece of a clause names; undefined when it says nothing of its own. */
export function undertakingIn(text: string, view: string, piece: Piece): Undertaking | undefined {
  let { start, end } = piece
  const trim = () => {
    while (start < end && /[\s、，]/u.test(view[start] as string)) start++
    while (start < end && /[\s、，的]/u.test(view[end - 1] as string)) end--
  }
  trim()
  const head = HEAD_TRIM.exec(view.slice(start, end))
  if (head !== null) start += head[0].length
  for (;;) {
    trim()
    const here = view.slice(start, end)
    const tail = TAIL_TRIM.exec(here)
    const empty = tail?.[0] ?? EMPTY.find((ending) => here.endsWith(ending) && here.length > ending.length)
    if (empty === undefined || empty === '') break
    const rest = here.slice(0, here.length - empty.length)
    if (/^(?:问题|等问题)$/u.test(empty)) break
    if (rest.replace(/[“”]/gu, '').length < 2) break
    end -= empty.length
  }
  let name = text.slice(start, end)
  const bare = view.slice(start, end).replace(/[“”\s]/gu, '')
  if (bare.length < 4 || bare.length > 40 || COMMON.has(bare) || /[。；：！？《》]/u.test(bare))
    return undefined
  if (/\d/u.test(bare) && !/(?:项目|工程|建设|改造|线)/u.test(bare)) return undefined
  const quoted = /^“([^“”]+)”$/u.exec(view.slice(start, end))
  if (quoted !== null) {
    start++
    end--
    name = text.slice(start, end)
  }
  const subtype = projectSubtype(bare)
  if (subtype !== undefined) return { start, end, name, type: 'Project', subtype }
  if (quoted !== null && bare.length <= 10) return { start, end, name, type: 'Program', subtype: null }
  const program =
    PROGRAMS.some((ending) => bare.endsWith(ending) && bare.length > ending.length + 1) &&
    !/(?:机制|制)$/u.test(bare)
  return { start, end, name, type: program ? 'Program' : 'Topic', subtype: null }
}

/** Whether a phrase says only what every article says (企业生产经营情况). */
export function isCommon(view: string): boolean {
  return COMMON.has(view.replace(/[“”\s了]/gu, ''))
}
