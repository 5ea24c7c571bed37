import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { EnvironmentError, InputError } from '../errors.ts'
import { inChinese } from './errors-in-chinese.ts'
import { EXIT, exitCodeOf } from './exit-codes.ts'
import { errorText } from './report-error.ts'

describe('an error at the terminal', () => {
  it('says in both languages what is wrong, and what to do', () => {
    const error = new EnvironmentError('PORT_BUSY', 'Port 1 is in use.', { remedy: 'Stop that one.' })
    expect(errorText(error).split('\n')).toEqual([
      expect.stringContaining('端口'),
      '✗ Port 1 is in use.',
      '→ Stop that one.',
      '  [PORT_BUSY]',
    ])
    expect(exitCodeOf(error)).toBe(EXIT.environment)
  })

  it('lists every problem with file, path and reason', () => {
    const problems = [
      { file: 'a.json', path: '$.x', reason: 'is missing' },
      { file: 'b.json', path: '$.y', reason: 'is surplus' },
    ]
    const text = errorText(new InputError('FACTS_REFUSED', 'Refused.', { values: { problems } }))
    expect(text).toContain('  a.json $.x: is missing\n  b.json $.y: is surplus')
  })

  it('that nobody raised on purpose is a bug, shown with its stack', () => {
    expect(errorText(new TypeError('x is not a function'))).toMatch(
      /report it\nTypeError: x is not a function\n/u,
    )
    expect(exitCodeOf(new TypeError('x'))).toBe(EXIT.failure)
  })

  it('has a Chinese text for each code that a command can raise', () => {
    const server = fileURLToPath(new URL('..', import.meta.url))
    const files = readdirSync(server, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /^((cli|documents|graph|neo4j|facts)\/|[^/]+$)/u.test(file) && /(?<!\.test)\.ts$/u.test(file),
    )
    const codes = files.flatMap((file) =>
      [...readFileSync(join(server, file), 'utf8').matchAll(/new \w+Error\(\s*'([A-Z0-9_]+)'/gu)].map(
        ([, code]) => code,
      ),
    )
    expect(codes.length).toBeGreaterThan(20)
    expect(codes.filter((code) => inChinese(String(code)) === undefined)).toEqual([])
  })
})
