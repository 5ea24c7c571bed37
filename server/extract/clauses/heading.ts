/** Whose party it is: the words after a name or before it that say so (率队, 任组长; 视察组组长, 带队的). */
import type { Piece } from '../flow.ts'
import { matchesOf } from '../lexicon/matches.ts'
import type { Group } from './groups.ts'

/** What one who heads a party is called. */
const CHIEF = '(?:总?领队|组长|团长|队长|召集人)'
/** After a name: this person heads the party. */
const AFTER = new RegExp(
  `^(?:，|的(?=带领|率领|带队|率队))?(?:等(?:人|领导|同志)?)?(?:亲自)?(?:分别|共同|先后|一起|一同)?(?:率队|率团|带队|带团|领队|率领|带领|率|带着|带|领着|领衔|牵头|(?:任|担任|出任|为)${CHIEF}|为首|一行)`,
  'u',
)
/** At the start of the words from the office to the name, or right before them. */
const BEFORE = new RegExp(
  `(?:(?:调研|视察|考察|检查|督导|督查|督办|走访|慰问|访问|参观|学习|课题|工作|代表|参访|巡视)[组团队]${CHIEF}|(?:率队|率团|带队|带团|领队|领衔|牵头)(?:调研|视察|考察|检查|督导|督查)?的|(?<=^|[，。；：、\\s])(?:带队领导|${CHIEF}))[、，]?`,
  'gu',
)
/** No words before the offices of a person that say that they head the party are further away. */
const REACH = 12
/** No word after a name that says so is longer. */
const LONGEST = 14

/** The word after a group that says that they head the party; empty where none does. */
export function headingAfter(text: string, { end }: Piece): string {
  return AFTER.exec(text.slice(end, end + LONGEST))?.[0] ?? ''
}

/** Whether words after a group, up to what they belong to, say that they head it. */
export function saysHeading(after: string): boolean {
  return AFTER.test(after)
}

/** Where the words begin that say before a name that this person heads the party: 视察组组长、副主席A, 带队的副主席A. */
export function headingBefore(text: string, { start, units }: Group): number | undefined {
  const [first] = units
  const name = first?.mention?.start
  if (first?.kind !== 'PERSON' || name === undefined) return undefined
  const from = Math.max(0, start - REACH)
  const found = matchesOf(BEFORE, text.slice(from, name)).find(
    ({ index, 0: { length } }) => from + index + length >= start,
  )
  return found === undefined ? undefined : from + found.index
}

/** The words that say of a group that they head the party, with the names; undefined where none do. */
export function headingOf(text: string, group: Group): Piece | undefined {
  const after = headingAfter(text, group).length
  const before = headingBefore(text, group)
  if (
    after === 0 &&
    before === undefined &&
    !group.units.some(({ party, kind }) => party && kind === 'PERSON')
  )
    return undefined
  return { start: Math.min(before ?? group.start, group.start), end: group.end + after }
}
