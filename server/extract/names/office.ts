/** Offices before names: 区政协党组书记、主席李明; 县委副书记、县长; 原副主席. */
import { OFFICE_PREFIXES, OFFICE_STATUS, OFFICES, ROLES } from '../../../data/gazetteer/offices.ts'
import type { Position } from '../draft.ts'

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|')
const OFFICE = `(?:(?:${longestFirst(OFFICE_PREFIXES.split(' '))})*)(?:${longestFirst(OFFICES.split(' '))})`
const STATUS = `(?:${longestFirst(Object.keys(OFFICE_STATUS))})`
const ENDS = new RegExp(`(?<status>${STATUS})?(?<office>${OFFICE})(?:兼|、)?$`, 'u')
const WHOLE = new RegExp(`^(?<status>${STATUS})?(?<office>${OFFICE})$`, 'u')
const STARTS = new RegExp(`^${STATUS}?${OFFICE}(?!办公室|会议|们|会|小组)`, 'u')
const LEADING = new RegExp(`^(?<status>${STATUS})(?=\\p{Script=Han})`, 'u')

export type Status = Position['status']

export interface Office {
  readonly title: string
  readonly status: Status | undefined
  /** Characters of the office and the word of time before it. */
  readonly length: number
}

/** Last characters of what `ENDS` finds, and how long that may be: looked at first, since most words are no office. */
const LAST = new Set([...OFFICES.split(' ').map((office) => office.at(-1)), '兼', '、'])
const MOST = 24

/** The office with which `text` ends; undefined for none. */
export function officeAtEnd(text: string): Office | undefined {
  const groups = LAST.has(text.at(-1)) ? ENDS.exec(text.slice(-MOST))?.groups : undefined
  if (groups?.office === undefined) return undefined
  const status = groups.status === undefined ? undefined : OFFICE_STATUS[groups.status]
  return { title: groups.office, status, length: groups.office.length + (groups.status?.length ?? 0) }
}

/** Characters of the office with which `text` begins, the word of time before it counted; 0 for none. */
export function officeLength(text: string): number {
  return STARTS.exec(text)?.[0].length ?? 0
}

/** The office that `text` is, whole. */
export function officeOf(text: string): Office | undefined {
  const groups = WHOLE.exec(text)?.groups
  if (groups?.office === undefined) return undefined
  const status = groups.status === undefined ? undefined : OFFICE_STATUS[groups.status]
  return { title: groups.office, status, length: text.length }
}

/** The status that the words before a body give (时任市政协副主席), with their length. */
export function leadingStatus(
  text: string,
): { readonly status: Status; readonly length: number } | undefined {
  const word = LEADING.exec(text)?.groups?.status
  const status = word === undefined ? undefined : OFFICE_STATUS[word]
  return word === undefined || status === undefined ? undefined : { status, length: word.length }
}

const OF_GOVERNMENT = /(?<level>[省市州盟区县旗镇乡])长(?:助理)?$/u

/** 县长 belongs to the government of the county: its level as a character; undefined for other offices. */
export function governedLevel(title: string): string | undefined {
  return OF_GOVERNMENT.exec(title)?.groups?.level
}

const ROLE_WORDS = new Set([...ROLES.split(' '), '第一书记', '界别', '召集人', '提案者'])
const LONGEST_ROLE = Math.max(...[...ROLE_WORDS].map((word) => word.length))

/** Whether `text` ends with what somebody is without an office in a body (茶农, 总经理). */
export function isRole(text: string): boolean {
  for (let size = Math.min(text.length, LONGEST_ROLE); size >= 2; size--)
    if (ROLE_WORDS.has(text.slice(-size))) return true
  return false
}
