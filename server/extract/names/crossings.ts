/** Two roads and where they meet: 华盛路与三元街路口. */
import type { Piece } from '../flow.ts'
import type { Words } from '../lexicon/words.ts'
import type { Claims } from './claims.ts'
import { walkLeft } from './place-walk.ts'

const ROADS = '(?:路|街|大道|大街|巷|道|线|高速|公路)'
const BEFORE = new RegExp(
  `(?<a>\\p{Script=Han}{1,7}?${ROADS})(?<and>[与和、及—-]|至)(?<b>\\p{Script=Han}{1,6}?${ROADS})(?:十字)?$`,
  'u',
)
const MEETING = /^(?:交叉口|路口|交汇处|交会处|交叉处|交口|交会口|十字路口)/u

export interface Crossing extends Piece {
  readonly roads: readonly [Piece, Piece]
}

/** The crossing whose ending (交叉口, 路口) begins at `at`, if two roads stand before it. */
export function crossingAt(words: Words, claims: Claims, at: number, floor: number): Crossing | undefined {
  const { text } = words
  const meeting = MEETING.exec(text.slice(at, at + 4))?.[0]
  if (meeting === undefined) return undefined
  const from = Math.max(floor, at - 20)
  const groups = BEFORE.exec(text.slice(from, at))?.groups
  const [a, and, b] = [groups?.a ?? '', groups?.and ?? '', groups?.b ?? '']
  if (a === '' || b === '') return undefined
  const second = { start: at - b.length - (text.slice(from, at).endsWith('十字') ? 2 : 0), end: 0 }
  second.end = second.start + b.length
  const end = second.start - and.length
  const ending = words.startOf(end - 1)
  const { start } = walkLeft(words, claims, ending, {
    floor: Math.max(from, end - a.length),
    descriptive: false,
    item: at,
    letters: false,
  })
  if (start === ending) return undefined
  return { start, end: at + meeting.length, roads: [{ start, end }, second] }
}
