import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { everySpan } from '../facts/every-span.ts'
import type { Span } from '../facts/schema.ts'
import { partsOf } from '../facts/spans.ts'
import { shippedDocuments } from './shipped.ts'

const DATA = fileURLToPath(new URL('../../data/', import.meta.url))
const documents = (await shippedDocuments()).map(
  (document) => [document.facts.document.id, document] as const,
)

describe('the shipped documents', () => {
  it('are two articles, each text with its facts and nothing else', () => {
    expect(documents.map(([id]) => id)).toEqual(['banan-2023', 'bishan-2023'])
    expect(readdirSync(`${DATA}documents`).sort()).toEqual(['banan-2023.txt', 'bishan-2023.txt'])
  })

  it.each(documents)('%s is the file whose sha256 its source names', (id, { facts }) => {
    const bytes = readFileSync(`${DATA}documents/${id}.txt`)
    expect(facts.document.source).toMatchObject({
      fileSha256: createHash('sha256').update(bytes).digest('hex'),
    })
  })

  // Written against the definition, apart from `check-text.ts`: offset by offset.
  it.each(documents)('%s is covered once by its ranges', (_id, { facts, text }) => {
    const covered = Array.from({ length: text.length }, () => 0)
    for (const [start, end] of [...facts.document.readingOrder, ...facts.document.dropped])
      for (let at = start; at < end; at++) covered[at] = (covered[at] ?? 0) + 1
    expect(covered.every((times) => times === 1)).toBe(true)
  })

  it.each(documents)('%s has every span in its text, contiguous as it is read', (_id, { facts, text }) => {
    const order = facts.document.readingOrder.flatMap(([start, end]) =>
      Array.from({ length: end - start }, (_, at) => start + at),
    )
    const place = new Map(order.map((offset, at) => [offset, at]))
    const contiguous = (span: Span) => {
      const places = partsOf(span).flatMap(([start, end]) =>
        Array.from({ length: end - start }, (_, at) => place.get(start + at) ?? Number.NaN),
      )
      return places.every((one, at) => {
        const before = places[at - 1]
        if (before === undefined) return !Number.isNaN(one)
        const between = order.slice(before + 1, one).map((offset) => text[offset])
        return one > before && between.join('').trim() === ''
      })
    }
    const spans = everySpan(facts)
    expect(spans.length).toBeGreaterThan(100)
    expect(spans.filter(({ span }) => !contiguous(span)).map(({ path }) => path)).toEqual([])
  })
})
