import { describe, expect, it } from 'vitest'
import { isRecentEnough } from './version.ts'

describe('Neo4j is recent enough', () => {
  it.each([
    ['5.26.0', true],
    ['5.26.28', true],
    ['5.27-aura', true],
    ['5.26-aura', true],
    ['2025.08.0', true],
    ['2026.01.1', true],
    ['6.0.0', true],
    ['5.25.1', false],
    ['5.3.0', false],
    ['5.9', false],
    ['4.4.42', false],
    ['4.27.0', false],
    ['', false],
    ['undefined', false],
  ])('from 5.26 on, as the server writes it: %s → %s', (version, expected) => {
    expect(isRecentEnough(version)).toBe(expected)
  })
})
