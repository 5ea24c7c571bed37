/** Lists of those who are named in a sentence, and what word governs each list: subject, 由, 与, 向, 为, 请. */
import type { Piece } from '../flow.ts'
import type { Words } from '../lexicon/words.ts'
import { officeOf } from '../names/office.ts'
import { type Governor, governorAt, isGoverning } from './governor.ts'
import type { MentionIndex } from './mention-index.ts'
import type { Unit } from './units.ts'

/** A list of units with the word that governs it. */
export interface Group extends Piece {
  readonly units: readonly Unit[]
  readonly governor: Governor
}

/** Lists of units; between two of one list nothing stands but 、 和 及, a comma between persons, or an office. */
export function groupsOf(
  words: Words,
  index: MentionIndex,
  units: readonly Unit[],
  clauses: readonly Piece[],
): Group[] {
  const found: Group[] = []
  let list: Unit[] = []
  let apart = false
  const close = (next: boolean) => {
    const [first, last] = [list[0], list.at(-1)]
    if (first !== undefined && last !== undefined) {
      const clause = clauses.find(({ start, end }) => first.start >= start && first.start <= end)
      const floor = clause?.start ?? first.start
      const governor =
        first.kind === 'PARTY' && isHeaded(words.text.slice(Math.max(floor, first.start - 28), first.start))
          ? 'SUBJECT'
          : apart
            ? 'WITH'
            : isLeading(words.text, first.start, last.end)
              ? 'BY'
              : governorAt(words, index, first.start, floor)
      // 听取A关于…的汇报，以及B关于…的汇报: the second reports as the first does.
      const reports =
        governor === 'SUBJECT' &&
        found.at(-1)?.governor === 'REPORTER' &&
        /^(?:以及|和)/u.test(words.text.slice(floor, first.start + 1))
      // 替旗政协授牌: for the body that does it.
      const isFor = governor === 'FOR' && first.kind === 'BODY' && words.text[first.start - 1] === '替'
      found.push({
        start: first.start,
        end: last.end,
        units: list,
        governor: isFor ? 'FOR_WHOM' : reports ? 'REPORTER' : governor,
      })
    }
    list = []
    apart = next
  }
  for (const unit of units) {
    const last = list.at(-1)
    const between = last === undefined ? undefined : words.text.slice(last.end, unit.start)
    if (last !== undefined && (between === undefined || !isJoined(words, between, last, unit)))
      // 与 makes the second the other side: whether they act together is for the verb to say.
      close(/^[与同跟]$/u.test(between ?? '') && last.kind !== 'PARTY')
    list.push(unit)
  }
  close(false)
  return found
}

/** 在副主席A的带领下，委员们…: A does it with them. */
function isLeading(text: string, start: number, end: number): boolean {
  return (
    /^(?:的)?(?:亲自)?(?:带领|率领|带队|率队|牵头)下/u.test(text.slice(end, end + 6)) &&
    /在[^，。；：]{0,30}$/u.test(text.slice(Math.max(0, start - 31), start))
  )
}

/** 以副主席A为团长的第一视察分团, 由主任B率领的督导组: what stands before says whose the party is. */
function isHeaded(before: string): boolean {
  return /(?:(?:为|任|担任)副?(?:团长|组长|领队|队长|召集人)|为首|率领|带领|带队|领衔|组成)的\p{Script=Han}{0,20}$/u.test(
    before,
  )
}

const JOINT = /^(?:[、和及]|，?以及|、和)(?:施工单位|承建单位|承办单位|建设单位|运营方|园区运营方)?$/u

function isJoined(words: Words, between: string, last: Unit, unit: Unit): boolean {
  if (unit.kind === 'PARTY' || unit.kind === 'MEETING' || last.kind === 'MEETING') return false
  if (JOINT.test(between)) return true
  if (between === '，') return last.kind === 'PERSON' && unit.kind === 'PERSON'
  // 副主席陶望舒、秘书长季长庚: the office before the name may not have been read.
  const office = /^(?:[、，和及]|以及)(?<office>\p{Script=Han}{2,12})$/u.exec(between)?.groups?.office
  if (unit.kind !== 'PERSON' || last.kind !== 'PERSON') return false
  return (
    (office !== undefined && officeOf(office) !== undefined) || isUnreadOffice(words, last.end, unit.start)
  )
}

/** No body with an office before a name is longer. */
const LONGEST_OFFICE = 24

/** A，省沿海办副主任B: between two names of a list the body of the second may not have been read, but nothing is done there. */
function isUnreadOffice(words: Words, from: number, to: number): boolean {
  if (to - from > LONGEST_OFFICE || !/[、，]/u.test(words.text[from] ?? '')) return false
  for (let at = from + 1; at < to; at = words.endOf(at)) {
    const word = words.wordAt(at)
    if (!/^[\p{Script=Han}、“”（）]+$/u.test(word) || isGoverning(words, at, word)) return false
  }
  return true
}
