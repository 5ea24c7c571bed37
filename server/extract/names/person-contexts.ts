/** Where names of persons stand: after offices, in lists, in the lines of those who wrote and edited. */
import { WRITERS } from '../../../data/gazetteer/offices.ts'
import type { Block } from '../draft.ts'
import type { Piece } from '../flow.ts'
import { TAG } from '../lexicon/vocabulary.ts'
import { isHan, type Words } from '../lexicon/words.ts'
import { type Context, dottedName, isSurname, mayEnd, nameAt } from './person-name.ts'

const LABELS = WRITERS.split(' ').sort((a, b) => b.length - a.length)
const LABELLED = new RegExp(
  `(?<![\\p{Script=Han}])(?:\\p{Script=Han}{0,4}(?:${LABELS.join('|')}))(?:\\s*[/、／]\\s*(?:${LABELS.join('|')}))?[ ]*(?:[：:/／丨|｜]| (?=\\p{Script=Han}))[ ]*(?<names>[\\p{Script=Han}· 、]{2,40})`,
  'gu',
)
const REPORTED = /(?:记者|通讯员|特约通讯员|实习生)(?<names>[ ]?\p{Script=Han}[\p{Script=Han}· 、]{1,30})/gu
const PHOTO =
  /(?<names>\p{Script=Han}{2,4}(?:[ 、]\p{Script=Han}{2,4})*)[ ]*[/／]?(?:摄|摄影)(?=[）)]?\s*(?:$|\n|。))/gu
const TAKEN = /由(?<names>\p{Script=Han}{2,4})(?:拍摄|摄)/gu
const DIRECTORY =
  /^(?:主 ?席|副 ?主 ?席|秘 ?书 ?长|主 ?任|副 ?主 ?任|书 ?记|副 ?书 ?记|区 ?长|县 ?长|市 ?长|委 ?员|常 ?委) +(?<names>.+)$/u

/** A name that a list goes on from, with what follows it. */
function listFrom(words: Words, start: number, context: Context): Piece[] {
  const found: Piece[] = []
  let at = start
  for (;;) {
    const name = personAt(words, at, found.length > 0 ? 'TITLED' : context)
    if (name === undefined) break
    found.push(name)
    let after = name.end
    if (words.text[after] === '（') {
      const close = words.text.indexOf('）', after)
      if (close > 0 && close - after < 24) after = close + 1
    }
    if (words.text[after] === ' ' && words.text[after + 1] === '（') break
    const link = words.text[after] ?? ''
    if (!'、和及与，'.includes(link) || link === '') break
    // After a comma a list of names goes on only with an office, which is read from there.
    if (link === '，') break
    at = after + 1
  }
  return found
}

/** A name of either kind at `start`. */
export function personAt(words: Words, start: number, context: Context): Piece | undefined {
  const { text } = words
  for (let at = start + 1; at < start + 8 && at < text.length; at++) {
    const character = text[at] as string
    if (character === '·') {
      const dotted = dottedName(words, at)
      if (dotted !== undefined && dotted.start === start) return dotted
      break
    }
    if (!isHan(text.charCodeAt(at))) break
  }
  return nameAt(words, start, context)
}

/** Names after an office or a role: 主席李明, 副主席王芳、李明和张三. */
export function titledNames(words: Words, block: Piece): Piece[] {
  const found: Piece[] = []
  for (let at = block.start; at < block.end; at = words.endOf(at)) {
    const tags = words.tagsAt(at)
    if ((tags & (TAG.OFFICE | TAG.ROLE)) === 0) continue
    const end = words.endOf(at)
    const spaced = words.text[end] === ' ' ? end + 1 : end
    const start = words.text.startsWith('，也叫', end) ? end + 3 : spaced
    const strong = (tags & TAG.OFFICE) !== 0 || isSurname(words.text.slice(start, start + 2))
    if (!strong && words.text.slice(start, start + 8).indexOf('·') < 0) continue
    found.push(...listFrom(words, start, tags & TAG.OFFICE ? 'TITLED' : roleContext(words, start)))
  }
  return found
}

/** After 村民, 代表 and the like a verb is as likely as a name. */
function roleContext(words: Words, start: number): Context {
  return words.endOf(start) - start > 1 ? 'BARE' : 'TITLED'
}

/** Names with a dot anywhere outside quotation marks. */
export function dottedNames(words: Words, block: Piece): Piece[] {
  const found: Piece[] = []
  const { text } = words
  let dot = block.start - 1
  for (const part of text.slice(block.start, block.end).split('·').slice(0, -1)) {
    dot += part.length + 1
    if (dot < (found.at(-1)?.end ?? 0)) continue
    const name = dottedName(words, dot)
    if (name === undefined) continue
    const before = text[name.start - 1] ?? ''
    const near = text.slice(Math.max(block.start, dot - 13), dot)
    const quoted = near.lastIndexOf('“') > near.lastIndexOf('”')
    if (quoted || before === '《' || /[A-Za-z]/u.test(before)) continue
    found.push(name)
  }
  return found
}

/** Names at the head of a clause, before a verb of saying or of heading: 李明强调, 由李明主持, 选举李明为主席. */
export function actingNames(words: Words, block: Piece): Piece[] {
  const found: Piece[] = []
  const { text } = words
  for (let at = block.start; at < block.end; at = words.endOf(at)) {
    if (!isSurname(text.slice(at, at + 2))) continue
    if (
      at !== block.start &&
      !/[。，；：、”\s由]/u.test(text[at - 1] ?? '') &&
      !/(?:选举|任命|推选|补选|随后|当天|其间|会上)$/u.test(text.slice(Math.max(0, at - 2), at))
    )
      continue
    for (const { start, end } of listFrom(words, at, 'BARE').slice(-1)) {
      if (isActing(words, end)) found.push(...listFrom(words, at, 'BARE'))
      else if (
        /^为(?:\p{Script=Han}{0,12})?(?:主席|副主席|秘书长|主任|常委|委员)/u.test(text.slice(end, end + 16))
      )
        found.push(...listFrom(words, at, 'BARE'))
      void start
    }
  }
  return found
}

function isActing(words: Words, offset: number): boolean {
  const tags = words.tagsAt(offset)
  const word = words.wordAt(offset)
  if (/^(?:主持|主持召开|一行|带队|率队|带领|率领|率|指出|强调|要求|表示|认为|说|代表|出席)$/u.test(word))
    return true
  return (tags & (TAG.HEADING | TAG.SPEECH)) !== 0 && word.length > 1
}

/** Names in a line of those who wrote, photographed, edited or checked; anywhere in other blocks only after 记者. */
export function writerNames(words: Words, block: Block): Piece[] {
  const text = words.text.slice(block.start, block.end)
  const found: Piece[] = []
  const add = (names: string, from: number) => {
    found.push(...namesIn(words, names, block.start + from))
  }
  const line = block.kind === 'META' || block.kind === 'CREDIT' || text.length < 80
  const patterns = [
    ...(line && /[：:/／丨|｜ ]/u.test(text) ? [LABELLED] : []),
    ...(text.includes('摄') ? [PHOTO, TAKEN] : []),
    ...(/记者|通讯员|实习生/u.test(text) ? [REPORTED] : []),
  ]
  for (const pattern of patterns)
    for (const match of text.matchAll(pattern)) {
      const names = match.groups?.names ?? ''
      if (pattern === REPORTED && !line && match.index > 40) continue
      add(names, match.index + match[0].indexOf(names, pattern === PHOTO || pattern === TAKEN ? 0 : 2))
    }
  const directory = DIRECTORY.exec(text.trim())
  if (directory?.groups?.names !== undefined) {
    const names = directory.groups.names
    add(
      names.replace(/（[^）]*）/gu, (whole) => ' '.repeat(whole.length)),
      text.indexOf(names),
    )
  }
  if (block.kind === 'META' && /^[\p{Script=Han}· （）]{2,14}$/u.test(text))
    add(text.replace(/[（）]/gu, ' '), 0)
  return found
}

/** Names parted by spaces; two single characters beside one another are one name (李　明). */
function namesIn(words: Words, names: string, start: number): Piece[] {
  const found: Piece[] = []
  const parts = [...names.matchAll(/[\p{Script=Han}·]+/gu)].map(({ 0: part, index }) => ({
    start: start + index,
    end: start + index + part.length,
    part,
  }))
  for (let at = 0; at < parts.length; at++) {
    const here = parts[at]
    if (here === undefined) break
    const next = parts[at + 1]
    if (LABELS.includes(here.part)) break
    if (here.part.length === 1 && next?.part.length === 1 && isSurname(here.part)) {
      found.push({ start: here.start, end: next.end })
      at++
      continue
    }
    if (here.part.length === 1) break
    if (here.part.includes('·')) {
      found.push({ start: here.start, end: here.end })
      continue
    }
    if (
      /(?:委|会|局|办|部|室|中心|社|报|网|院|厅|台|协|府|处|组|站)$/u.test(here.part) &&
      here.part.length > 3
    )
      break
    if (here.part.length <= 4 && (isSurname(here.part) || here.part.length >= 3 || mayEnd(words, here.end))) {
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
