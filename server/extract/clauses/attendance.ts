/** Who was beside the one who did it: 参加, 陪同, 出席, as a list before the verb or as 在…陪同下. */
import type { Mention } from '../draft.ts'
import type { Piece } from '../flow.ts'
import type { Group } from './groups.ts'

const WHO =
  '(?:等|等人|等领导|有关负责同志|相关负责同志|主要负责同志|负责同志|有关负责人|相关负责人|主要负责人|负责人|以及有关部门负责同志)?'
const HOW = '(?:分别|应邀|一同|一道|一起|共同|也|还|全程|随后|现场)*'
const DOES =
  '(?:陪同|参加|出席|列席|随行|随同|同行|参与(?!了?(?:调研|视察))|到会|与会|在座|在场|作陪|(?:的)?陪同下)'
const BESIDE = new RegExp(`^${WHO}${HOW}${DOES}`, 'u')
/** Longest of what BESIDE takes. */
const REACH = 28

export interface Attendance {
  readonly mentions: readonly Mention[]
  /** The list with its verb. */
  readonly evidence: Piece
}

/** The lists of a sentence that say who was beside, with the end of the verb that says so. */
export function besideOf(text: string, groups: readonly Group[]): ReadonlyMap<Group, number> {
  const found = new Map<Group, number>()
  for (let at = groups.length - 1; at >= 0; at--) {
    const group = groups[at] as Group
    const next = groups[at + 1]
    const word = BESIDE.exec(text.slice(group.end, group.end + REACH))?.[0]
    if (word !== undefined) {
      if (group.governor === 'SUBJECT' || word.endsWith('陪同下')) found.set(group, group.end + word.length)
      continue
    }
    // 区委常委A，区政府办、区教育局参加: lists in a row share the verb.
    const end = next === undefined ? undefined : found.get(next)
    if (
      end !== undefined &&
      next !== undefined &&
      /^(?:，|，以及|、|以及|和)$/u.test(text.slice(group.end, next.start))
    )
      found.set(group, end)
  }
  return found
}

/** Those who can take part by name. */
export function attendancesOf(beside: ReadonlyMap<Group, number>): Attendance[] {
  return [...beside]
    .map(([group, end]) => ({
      mentions: group.units
        .filter(({ kind }) => kind === 'PERSON' || kind === 'BODY' || kind === 'COMPANY')
        .flatMap(({ mention }) => mention ?? []),
      evidence: { start: group.start, end },
    }))
    .filter(({ mentions }) => mentions.length > 0)
    .sort((a, b) => a.evidence.start - b.evidence.start)
}
