/**
 * Made-up articles for measuring: those of data/reference with other names, other numbers and their paragraphs in another
 * order. Seeded, so that two runs measure the same text.
 */
import { COMPOUND_SURNAMES, SURNAMES } from '../../data/gazetteer/surnames.ts'
import type { Facts } from '../facts/schema.ts'
import { readSet, SETS, type SetName } from '../score/sets.ts'

/** What articles are made of. */
interface Material {
  readonly head: readonly string[]
  readonly paragraphs: readonly string[]
  /** Whole names of persons, and the stems with which other names begin. */
  readonly persons: readonly string[]
  readonly stems: readonly string[]
}

export type Random = () => number

/** Title, source and the like keep their place at the top. */
const HEAD_LINES = 3
const GIVEN = '安柏辰川丹帆谷海涵嘉景澜黎鸣宁沛清荣森泰望溪晓宜源远昭知竹子'
const STEMS_OF =
  '云 岭 青 沙 石 白 龙 松 兰 金 银 桃 柳 梅 鹤 鹿 燕 鸿 枫 榆 槐 梧 荷 菱 苇 泉 潭 湾 湖 峰 峡 岚 屏 坪 冲'.split(
    ' ',
  )

/** The same numbers for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

function pick<T>(random: Random, list: ArrayLike<T>): T {
  return list[Math.floor(random() * list.length)] as T
}

function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const copy = [...list]
  for (let at = copy.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[copy[at], copy[other]] = [copy[other] as T, copy[at] as T]
  }
  return copy
}

function materialOf(text: string, { entities }: Facts): Material {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== '')
  const stemmed = entities.filter(({ type, name }) => /^(?:Place|Enterprise)$/u.test(type) && name.length > 3)
  return {
    head: lines.slice(0, HEAD_LINES),
    paragraphs: lines.slice(HEAD_LINES),
    persons: entities.filter(({ type }) => type === 'Person').map(({ name }) => name),
    stems: [...new Set(stemmed.map(({ name }) => name.slice(0, 2)))],
  }
}

let read: readonly Material[] | undefined

function materials(): readonly Material[] {
  read ??= (Object.keys(SETS) as SetName[]).flatMap(readSet).map(({ text, facts }) => materialOf(text, facts))
  return read
}

function personName(random: Random): string {
  const surname = random() < 0.05 ? pick(random, COMPOUND_SURNAMES.split(' ')) : pick(random, SURNAMES)
  return surname + pick(random, GIVEN) + (random() < 0.6 ? pick(random, GIVEN) : '')
}

/** A copy of an article: one other name for each name in it, other digits in its numbers, another order of paragraphs. */
function copyOf({ head, paragraphs, persons, stems }: Material, random: Random): string[] {
  const names = new Map<string, string>()
  for (const name of persons) names.set(name, personName(random))
  for (const stem of stems)
    if (!names.has(stem)) names.set(stem, pick(random, STEMS_OF) + pick(random, STEMS_OF))
  const longest = [...names.keys()].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(longest.map(escaped).join('|') || '(?!)', 'gu')
  const other = (line: string) =>
    line
      .replace(pattern, (name) => names.get(name) ?? name)
      .replace(/(?<![\d.-])\d+(?![\d年月日.-])/gu, (digits) =>
        digits.replace(/\d/gu, () => String(1 + Math.floor(random() * 9))),
      )
  return [...head, ...shuffled(random, paragraphs)].map(other)
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
}

/** An article of about `bytes` bytes of UTF-8, made of as many copies as it takes. */
export function articleOf(bytes: number, random: Random): string {
  const lines: string[] = []
  let size = 0
  while (size < bytes)
    for (const line of copyOf(pick(random, materials()), random)) {
      if (size >= bytes) break
      lines.push(line)
      size += Buffer.byteLength(line) + 1
    }
  return lines.join('\n')
}

/** `count` articles of 2 to 20 kB, short ones as often as long ones are by their logarithm. */
export function* articles(count: number, seed: number): Generator<string> {
  const random = randomFrom(seed)
  for (let at = 0; at < count; at++) yield articleOf(2_000 * 10 ** random(), random)
}
