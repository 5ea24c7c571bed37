/** Where the name of works begins that is read from its ending to the left: 启动|某镇污水处理厂提标改造工程. */
import { BARE_WORDS, COMMON_PROJECTS, VERBS_BEFORE_PROJECTS } from '../../../data/gazetteer/undertakings.ts'
import type { Mention } from '../draft.ts'
import { TAG } from '../lexicon/vocabulary.ts'
import type { Words } from '../lexicon/words.ts'

const VERBS = new Set(VERBS_BEFORE_PROJECTS.split(' '))
/** Verbs before works that are nouns as often. */
const NOUN_LIKE = new Set(['服务', '保障', '利用', '安置', '检验', '投资'])
const COMMON = new Set(COMMON_PROJECTS.split(' '))
const BARE = new Set(BARE_WORDS.split(' '))
const FUNCTION = new Set(
  '的了着过在到赴对向与和及或从往把将被给让请是等有无没不未也又还都就才再只很更最该此这那每各我你他她它所已曾并但而则若即以于为由因看听问说要须应、'.split(
    '',
  ),
)
const SENTENCE =
  TAG.TRIGGER |
  TAG.MOVE |
  TAG.SPEECH |
  TAG.PARTY |
  TAG.ATTENDING |
  TAG.LIGHT |
  TAG.HEADING |
  TAG.REPORTING |
  TAG.ROLE
/** 嘉兴市的…工程: only where it lies. */
const DIVISIONS: ReadonlySet<string | null> = new Set(['PROVINCE', 'CITY', 'DISTRICT'])
/** Works that lie between two places: 某隧道至某大道连接线. */
const MOST = 36

/** Nouns before the first place (the short name of a company): part of the name, unless each article says them. */
function isStem(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at = words.endOf(at))
    if (!'n?x'.includes(words.classAt(at)) || words.tagsAt(at) & (TAG.COMMON | TAG.OFFICE)) return false
  return to > from && !BARE.has(words.text.slice(from, to))
}

/** The first character of the name whose ending begins at `ending`, and whether a place, company or body begins it. */
export function projectEdge(
  words: Words,
  /** Outermost mentions, by where they end. */
  names: ReadonlyMap<number, Mention>,
  ending: number,
  floor: number,
): { readonly start: number; readonly named: boolean } {
  const { text } = words
  const lowest = Math.max(floor, ending - MOST)
  let start = ending
  let first: number | undefined
  while (start > lowest) {
    const name = names.get(start)
    if (name !== undefined && name.start >= lowest) {
      // 我市…行动, 某公司的工程: what points is no part of the name.
      if (
        name.type === 'Person' ||
        name.type === 'Work' ||
        (name.form === 'RELATIVE' && !'该此'.includes(text[name.start] as string))
      )
        break
      start = name.start
      first = start
      const joint = text[start - 1] ?? ''
      const before = names.get(start - 1)
      const joins =
        before?.type === 'Place' &&
        (joint === '至' || (joint === '、' && name.subtype === 'RIVER' && before.subtype === 'RIVER'))
      if (joins) start--
      continue
    }
    if (text[start - 1] === '”') {
      const open = text.lastIndexOf('“', start - 1)
      if (open < lowest || start - open > 16) break
      start = open
      continue
    }
    if (text[start - 1] === '）') {
      const open = text.lastIndexOf('（', start - 1)
      if (open < lowest || start - open > 12) break
      start = open
      continue
    }
    // 某村的雨污分流工程, 某泵站及箱涵改造工程: the place names it.
    const joint = names.get(start - 1)
    // 某民宿及运动基地项目: what has no legal form is no company beside the works.
    if (
      first === undefined &&
      start < ending &&
      joint?.type === 'Enterprise' &&
      text[start - 1] === '及' &&
      !/(?:公司|集团|厂|社|场)$/u.test(joint.name)
    ) {
      start--
      continue
    }
    if (
      first === undefined &&
      start < ending &&
      joint?.type === 'Place' &&
      !DIVISIONS.has(joint.subtype) &&
      '的及'.includes(text[start - 1] as string)
    ) {
      start--
      continue
    }
    // 红色教育与实训区项目: too short for a name of its own.
    if (
      first === undefined &&
      ending > start &&
      ending - start <= 3 &&
      !COMMON.has(text.slice(start, ending)) &&
      '和与及'.includes(text[start - 1] as string)
    ) {
      start--
      continue
    }
    const before = words.startOf(start - 1)
    const word = words.wordAt(before)
    if (before < lowest || (words.classAt(before) === '.' && word !== '·')) break
    // 街道嵌入式|服务|综合体: in the middle of a phrase it says of what kind.
    const inner =
      NOUN_LIKE.has(word) && before > lowest && 'na?'.includes(words.classAt(words.startOf(before - 1)))
    if (FUNCTION.has(word) || (VERBS.has(word) && !inner) || words.tagsAt(before) & SENTENCE) break
    if (word.length > 1 && 'pcr'.includes(words.classAt(before))) break
    start = before
  }
  if (text[start - 1] === '“' && start < ending) return { start, named: first !== undefined }
  if (first !== undefined) {
    const own = first - start <= 4 && isStem(words, start, first)
    return { start: own ? start : first, named: true }
  }
  while (start < ending && 'dr'.includes(words.classAt(start))) start = words.endOf(start)
  // 3个灌区改造项目: the number counts.
  const count = /^(?:\d+|[一二三四五六七八九十两几多]+)(?:余|多)?[个项条处座]/u.exec(
    text.slice(start, ending),
  )
  return { start: start + (count?.[0].length ?? 0), named: false }
}
