import { describe, expect, it } from 'vitest'
import { NOTHING, pairedById, type ScoredFacts, scoredFacts } from './scored-facts.ts'

const facts = (id: string): ScoredFacts => ({ ...NOTHING, document: { id } })

describe('facts that are scored', () => {
  it('may be of one document or of several, with more fields or fewer than the loader asks for', () => {
    expect(scoredFacts({ surplus: 1, entities: null }, 'a.json')).toEqual([NOTHING])
    const [first, second] = scoredFacts(
      { documents: [{ document: { id: 'a' }, entities: [{ id: 'e', type: 'Person', name: '陶安' }] }, {}] },
      'a.json',
    )
    expect(first?.entities).toEqual([{ id: 'e', type: 'Person', name: '陶安', aliases: [] }])
    expect(second).toEqual(NOTHING)
  })

  it('are refused with all that is wrong in them', () => {
    const wrong = { entities: [{ id: 'e', type: 'Thing', name: 'x' }], activities: [{ kind: 'X' }] }
    expect(() => scoredFacts({ documents: [{}, wrong] }, 'a.json')).toThrow(
      expect.objectContaining({
        code: 'FACTS_REFUSED',
        values: expect.objectContaining({
          problems: [
            expect.objectContaining({ path: '$.documents[1].entities[0].type' }),
            expect.objectContaining({ path: '$.documents[1].activities[0].kind' }),
          ],
        }),
      }),
    )
  })

  it('belong to the reference of the same document; one that nobody scored found nothing', () => {
    const [a, b, c] = [facts('a'), facts('b'), facts('c')]
    expect(pairedById([a, b], [c, b])).toEqual([
      { id: 'a', reference: a, found: NOTHING },
      { id: 'b', reference: b, found: b },
    ])
    expect(pairedById([a], [c, b])).toEqual([{ id: 'a', reference: a, found: c }])
  })
})
