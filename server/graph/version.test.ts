import { describe, expect, it } from 'vitest'
import { conflicting } from '../testing/conflicting.ts'
import { contentHash, dataVersion } from './version.ts'

describe('versions', () => {
  const { facts, text } = conflicting(1)

  it('of a document follow from what it says, not from how the file is written', () => {
    const reordered = Object.fromEntries(Object.entries(facts).reverse()) as typeof facts
    expect(contentHash(text, reordered)).toBe(contentHash(text, facts))
    expect(contentHash(`${text} `, facts)).not.toBe(contentHash(text, facts))
    const renamed = { ...facts, document: { ...facts.document, title: '新' } }
    expect(contentHash(text, renamed)).not.toBe(contentHash(text, facts))
  })

  it('of the data follow from the documents in any order', () => {
    const [a, b] = [
      { id: 'a', contentHash: '1' },
      { id: 'b', contentHash: '2' },
    ]
    expect(dataVersion([a, b])).toBe(dataVersion([b, a]))
    expect(new Set([dataVersion([]), dataVersion([a]), dataVersion([b]), dataVersion([a, b])]).size).toBe(4)
  })
})
