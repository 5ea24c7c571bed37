import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { passwordOf } from './password.ts'
import { managedFolders } from './state-folder.ts'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'luzhi-password-'))
})
afterEach(() => rmSync(home, { recursive: true }))

describe('the password of a managed Neo4j', () => {
  it('is made once a state folder, for its owner only', () => {
    const folders = managedFolders(home)
    expect(passwordOf(folders)).toBe(passwordOf(folders))
    expect(statSync(folders.password).mode & 0o777).toBe(0o600)
  })

  it('is never taken for an option: no character of it means anything to a command line', () => {
    const passwords = Array.from({ length: 300 }, (_, at) =>
      passwordOf(managedFolders(join(home, String(at)))),
    )
    expect(new Set(passwords).size).toBe(300)
    expect(passwords.filter((password) => !/^[0-9a-f]{48}$/u.test(password))).toEqual([])
  })
})
