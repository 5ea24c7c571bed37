import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import en from './en.json'
import zh from './zh-CN.json'

const CLIENT = fileURLToPath(new URL('..', import.meta.url))
const keysOf = (words: object, before = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${before}${key}`] : keysOf(value as object, `${before}${key}.`),
  )
const wordAt = (words: object, key: string) =>
  key.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], words) as string
const holes = (word: string) => [...word.matchAll(/\{\{(\w+)\}\}/gu)].map(([hole]) => hole).sort()
const code = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/u.test(file) && !/\.test\.|generated|journeys/u.test(file))
  .map((file) => readFileSync(`${CLIENT}/${file}`, 'utf8'))
  .join('\n')

describe('the words of the interface', () => {
  it('are the same in both languages', () => {
    expect(keysOf(en)).toEqual(keysOf(zh))
  })

  it.each(keysOf(zh))('%s has the same holes in both languages and is used', (key) => {
    expect(holes(wordAt(en, key))).toEqual(holes(wordAt(zh, key)))
    const section = key.slice(0, key.lastIndexOf('.'))
    expect(code.includes(`'${key}'`) || code.includes(`\`${section}.\${`)).toBe(true)
  })

  it('that the code asks for exist', () => {
    const asked = [...code.matchAll(/\bt\('([\w.]+)'/gu)].map(([, key]) => key as string)
    expect(asked.length).toBeGreaterThan(40)
    expect(asked.filter((key) => !keysOf(zh).includes(key))).toEqual([])
  })
})
