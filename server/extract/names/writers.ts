/** Names in the lines of those who wrote, photographed, edited or checked: after their labels, before 摄, alone in brackets. */
import { WRITERS } from '../../../data/gazetteer/offices.ts'
import type { Block } from '../draft.ts'
import type { Piece } from '../flow.ts'
import { matchesOf } from '../lexicon/matches.ts'
import type { Words } from '../lexicon/words.ts'
import { isCommon, isSurname, mayEnd, nameAt } from './person-name.ts'

const LABELS = WRITERS.split(' ').sort((a, b) => b.length - a.length)
const LABEL_WORDS = new Set(LABELS)
const LABEL = `(?:${LABELS.join('|')})`
/** A label with its colon, stroke or space; another label may share the name (文/图). */
const LABELLED = new RegExp(
  `(?<!\\p{Script=Han})\\p{Script=Han}{0,4}?${LABEL}(?:\\s*[/、／]\\s*${LABEL})*[ ]*(?:[：:/／丨|｜]|[ ](?=\\p{Script=Han}))[ ]*`,
  'gu',
)
/** 记者李明 without a space, also inside the lead of an article. */
const REPORTED = /(?:记者|通讯员|实习生)[ ：]?(?=\p{Script=Han})/gu
/** How far into an article a reporter is named. */
const LEAD = 60
const NAMES = /^[\p{Script=Han}· 、]{2,60}/u
const NAME = '(?:[\\p{Script=Han}]{1,7}·[\\p{Script=Han}]{2,7}|\\p{Script=Han}{2,4}?)'
const TAKEN = new RegExp(
  `(?:(?<=由)|(?<![\\p{Script=Han}·]))(?<names>(?!由)${NAME}(?:[ 、]${NAME})*?)[ ]*[/／]?(?:拍摄|摄影|摄)(?=[）)]?\\s*(?:$|\\n|。|，|[①-⑳△▲●◆■◎【]))`,
  'gu',
)
/** A name alone in brackets ends a paragraph: （李明）, （山阳县纪委 李明）. */
const SIGNED =
  /（(?:\p{Script=Han}{3,14} )?(?<names>(?:\p{Script=Han}{2,4}|\p{Script=Han} {1,2}\p{Script=Han})(?:[ 、]\p{Script=Han}{2,4}){0,2})）\s*$/u
const DIRECTORY =
  /^(?:主 ?席|副 ?主 ?席|秘 ?书 ?长|主 ?任|副 ?主 ?任|书 ?记|副 ?书 ?记|区 ?长|县 ?长|市 ?长|委 ?员|常 ?委) +(?<names>.+)$/u
/** Lines at the top that hold a date or a page besides the names. */
const NAMES_LAST =
  /(?:版|日|□|作者|■)[ ]+(?<names>(?:\p{Script=Han}{2,7}|\p{Script=Han} \p{Script=Han}(?!\p{Script=Han}))(?: (?:\p{Script=Han}{2,7}|\p{Script=Han} \p{Script=Han}(?!\p{Script=Han}))){0,4})(?=$| 记者)/u
const BODY_END = /(?:委|会|局|办|部|室|中心|社|报|网|院|厅|台|协|府|处|组|站|科|团|部门|校办|党办|府办)$/u
/** Lines of a paragraph that is no credit are longer. */
const LINE = 80

/** Names in a line of those who wrote, photographed, edited or checked; anywhere in other blocks only after 记者. */
export function writerNames(words: Words, block: Block): Piece[] {
  const text = words.text.slice(block.start, block.end)
  const found: Piece[] = []
  const add = (names: string, from: number, surnamed = false) => {
    const all = namesIn(words, names, block.start + from)
    found.push(...all.filter(({ start }) => !surnamed || isSurname(words.text, start)))
  }
  const credit = block.kind === 'META' || block.kind === 'CREDIT'
  const line = credit || text.length < LINE
  if (line && /[：:/／丨|｜ ]/u.test(text)) {
    const labels = matchesOf(LABELLED, text)
    for (const [at, { index, 0: label }] of labels.entries()) {
      const from = index + label.length
      const region = text.slice(from, labels[at + 1]?.index ?? text.length)
      add(NAMES.exec(region)?.[0] ?? '', from)
    }
  }
  if (/记者|通讯员|实习生/u.test(text))
    for (const { index, 0: label } of matchesOf(REPORTED, text)) {
      if (!line && index > LEAD) break
      const from = index + label.length
      add(NAMES.exec(text.slice(from, from + 40))?.[0] ?? '', from, !line)
    }
  const groups = [
    ...(text.includes('摄') ? matchesOf(TAKEN, text) : []),
    ...(text.endsWith('）') ? [SIGNED.exec(text)] : []),
    ...(block.kind === 'META' || text.startsWith('□') ? [NAMES_LAST.exec(text)] : []),
  ]
  for (const match of groups) {
    const names = match?.groups?.names
    if (match === null || names === undefined) continue
    add(names, match.index + match[0].indexOf(names), true)
  }
  const directory = DIRECTORY.exec(text.trim())?.groups?.names
  if (directory !== undefined)
    add(
      directory.replace(/（[^）]*）/gu, (whole) => ' '.repeat(whole.length)),
      text.indexOf(directory),
    )
  if (block.kind === 'META' && /^[\p{Script=Han}· （）]{2,14}$/u.test(text))
    add(text.replace(/[（）]/gu, ' '), 0, true)
  return found
}

/** Names parted by spaces or 、; two single characters beside one another are one name (李　明). */
function namesIn(words: Words, names: string, start: number): Piece[] {
  const found: Piece[] = []
  const parts = [...names.matchAll(/[\p{Script=Han}·]+/gu)].map(({ 0: part, index }) => ({
    start: start + index,
    end: start + index + part.length,
    part,
  }))
  // 简 报: a line of single characters is no list of names.
  if (parts.length > 3 && parts.every(({ part }) => part.length === 1)) return found
  for (let at = 0; at < parts.length; at++) {
    const here = parts[at]
    if (here === undefined || LABEL_WORDS.has(here.part)) break
    const next = parts[at + 1]
    const { part } = here
    if (part.length === 1 && next?.part.length === 1) {
      found.push({ start: here.start, end: next.end })
      at++
      continue
    }
    if (part.length === 1 || (BODY_END.test(part) && (part.length > 2 || /办$/u.test(part)))) break
    // 记者离开时: what the reporter does.
    if (words.classAt(here.start) === 'v' && words.endOf(here.start) - here.start === 2 && part.length > 2)
      break
    const plain = part.length <= 4 && (isSurname(part) || !isCommon(words, here.start, here.end))
    const ends = isSurname(part) || part.length >= 3 || mayEnd(words, here.end)
    if (part.includes('·') || (plain && ends)) {
      found.push({ start: here.start, end: here.end })
      continue
    }
    // More than a name: a sentence goes on after it.
    const name = nameAt(words, here.start, 'WRITER')
    if (name !== undefined) found.push(name)
    break
  }
  return found
}
