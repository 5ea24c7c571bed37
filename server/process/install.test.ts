import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Extent, isInstalled, npmFailure } from './install.mjs'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'luzhi-install-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const LOCK = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0', integrity: 'x' },
  'node_modules/mac': { version: '1.0.0', integrity: 'm', optional: true },
  'node_modules/dev': { version: '1.0.0', integrity: 'd', dev: true },
}
const { 'node_modules/mac': _mac, ...here } = LOCK
const { 'node_modules/dev': _dev, ...running } = here

function given(present: object | string | undefined) {
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: LOCK }))
  mkdirSync(join(root, 'node_modules'))
  const text = typeof present === 'string' ? present : JSON.stringify({ packages: present })
  if (present !== undefined) writeFileSync(join(root, 'node_modules', '.package-lock.json'), text)
}

describe('the dependencies are installed', () => {
  it.each<[string, object | string | undefined, Extent, boolean]>([
    ['all that the lockfile asks is there', here, 'everything', true],
    ['only what runs is there, and no more is needed', running, 'what runs', true],
    ['only what runs is there, and more is needed', running, 'everything', false],
    [
      'a version differs',
      { ...here, 'node_modules/a': { version: '0.9.0', integrity: 'x' } },
      'what runs',
      false,
    ],
    [
      'the same version is other content',
      { ...here, 'node_modules/a': { version: '1.0.0', integrity: 'y' } },
      'what runs',
      false,
    ],
    ['an installation was broken off', undefined, 'what runs', false],
    ['npm’s record is damaged', '{"packages": ', 'what runs', false],
  ])('%s', (_case, present, extent, expected) => {
    given(present)
    expect(isInstalled(root, extent)).toBe(expected)
  })
})

describe('a failed npm ci is one sentence that says what to do', () => {
  it.each([
    ['npm error code ENOTFOUND\nnpm error network request to https://registry…', 'registry'],
    ['npm error code ECONNREFUSED', 'registry'],
    ['npm error code ENOSPC\nnpm error nospc', 'disk is full'],
    ['npm error code EACCES', 'cannot be written'],
    ['npm error code EINTEGRITY', 'lockfile'],
    ['npm error code EUSAGE\nnpm error The lockfile is out of sync', 'The lockfile is out of sync'],
    ['', 'no reason given'],
  ])('%j → %s', (output, words) => {
    expect(npmFailure(output)).toContain(words)
  })
})
