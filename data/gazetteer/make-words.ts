/**
 * Makes words.ts from the dictionary of the npm package @node-rs/jieba (MIT): common words with their class and frequency.
 *
 *   npm install --prefix /some/empty/folder @node-rs/jieba@2.0.3
 *   npx tsx data/gazetteer/make-words.ts /some/empty/folder/node_modules/@node-rs/jieba/dict.txt
 *
 * Left out: names of persons, places and bodies (the extractor is to find names, not to know some of them), words over four
 * characters, rare words. Classes are few: what matters is whether a word may stand inside a name.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const path = process.argv[2]
if (path === undefined) throw new Error('usage: node make-words.ts <dict.txt>')

/** Tags of the dictionary that are names, or say nothing. */
const NAMES = new Set(['nr', 'nrt', 'nrfg', 'ns', 'nt', 'x', 'zg', 'eng'])
const CLASSES = {
  v: ['v', 'vq', 'vi', 'vd', 'vg', 'ul', 'uz', 'uv', 'ug', 'ud'],
  w: ['vn'],
  d: ['d', 'ad', 'df', 'dg', 'y', 'e', 'o'],
  p: ['p'],
  c: ['c'],
  r: ['r', 'rr', 'rz', 'rg', 'u', 'uj', 'k', 'h'],
  q: ['q'],
  m: ['m', 'mq', 'mg'],
  t: ['t', 'tg'],
  f: ['f', 's'],
  a: ['a', 'an', 'ag', 'z', 'b'],
  n: ['n', 'ng', 'nz', 'j', 'l', 'i', 'g'],
}
const classOf: ReadonlyMap<string, string> = new Map(
  Object.entries(CLASSES).flatMap(([letter, tags]) => tags.map((tag) => [tag, letter] as const)),
)
/** Below so many occurrences a word of so many characters is rare. */
const RARE: Readonly<Record<number, number>> = { 1: 1, 2: 60, 3: 60, 4: 120 }

const byClass = new Map(Object.keys(CLASSES).map((letter) => [letter, new Map<number, string[]>()]))
for (const line of readFileSync(path, 'utf8').split('\n')) {
  const [word = '', count, tag = ''] = line.split(' ')
  const letter = NAMES.has(tag) ? undefined : classOf.get(tag)
  if (letter === undefined || !/^\p{Script=Han}{1,4}$/u.test(word)) continue
  const frequency = Number(count)
  if (frequency < (RARE[[...word].length] ?? 0)) continue
  const level = Math.min(9, Math.max(1, Math.round(Math.log(frequency))))
  const levels = byClass.get(letter)
  levels?.set(level, [...(levels?.get(level) ?? []), word])
}
const lines = [...byClass].flatMap(([letter, levels]) =>
  [...levels].sort(([a], [b]) => b - a).map(([level, words]) => `${letter}${level} ${words.join(' ')}`),
)
writeFileSync(
  new URL('./words.ts', import.meta.url),
  `/**
 * Common words: a line a class and level of frequency (natural logarithm of the count, 1 to 9). Classes: v verb, w verb that is
 * a noun too, d adverb, p preposition, c conjunction, r pronoun or particle, q measure word, m number, t time, f position,
 * a adjective, n noun. Names of persons, places and bodies are left out.
 * Source: dictionary of npm @node-rs/jieba 2.0.3 (MIT); made by make-words.ts.
 */
export const WORDS = \`
${lines.join('\n')}
\`
`,
)
console.log(lines.map((line) => `${line.slice(0, 2)} ${line.split(' ').length - 1}`).join(' · '))
