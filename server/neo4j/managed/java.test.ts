import { describe, expect, it } from 'vitest'
import { isBefore, javaProgram, javaVersion } from './java.ts'

describe('Java', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['openjdk version "25" 2025-09-16', 25],
    ['java version "1.8.0_402"', 8],
    ['openjdk version "21.0.1-ea" 2023', 21],
    ['command failed', undefined],
  ])('says its version in several ways: %s → %s', (said, expected) => {
    expect(javaVersion(said)).toBe(expected)
  })

  it('is the one of JAVA_HOME if that is set', () => {
    expect(javaProgram({ JAVA_HOME: '/opt/jdk' })).toBe('/opt/jdk/bin/java')
    expect(javaProgram({ JAVA_HOME: '' })).toBe('java')
    expect(javaProgram({})).toBe('java')
  })
})

describe('dotted versions are compared by number', () => {
  it.each([
    ['3.8.7', '3.6.3', false],
    ['3.6.3', '3.6.3', false],
    ['3.6.2', '3.6.3', true],
    ['3.10.0', '3.9', false],
    ['4', '3.6.3', false],
    ['3', '3.6.3', true],
  ])('%s before %s → %s', (version, needed, expected) => {
    expect(isBefore(version, needed)).toBe(expected)
  })
})
