/** Files made to break a reader: each ends in facts or a refusal, in time and without filling the memory. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { HOSTILE_FILES } from '../../testing/hostile-files.ts'
import { runProgram } from '../../testing/program.ts'

const SECONDS = 10
const MEBIBYTES = 1024

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'luzhi-hostile-'))
  for (const [name, bytes] of Object.entries(HOSTILE_FILES)) writeFileSync(join(folder, name), bytes())
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it(`every file ends in facts or a clear refusal within ${SECONDS} s and 1 GiB`, async () => {
  const program = runProgram(
    [process.execPath, '--import', 'tsx', 'server/testing/measured.ts', 'extract', folder, '--ndjson'],
    {},
  )
  // Files are read in turn, and each is answered at once: by a line of facts or by its refusal.
  let [last, longest] = [performance.now(), 0]
  for (const stream of [program.child.stdout, program.child.stderr])
    stream?.on('data', () => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    })
  const { code, stdout, output } = await program.ended
  expect(code).toBe(1)
  const refused = [...output.matchAll(/^ {2}\S+\/(\S+) \[([A-Z_]+)\]: .+$/gmu)].map(([, name]) => name)
  const facts = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  for (const { schema } of facts) expect(schema).toBe('facts/1')
  expect(new Set(refused).size + facts.length).toBe(Object.keys(HOSTILE_FILES).length)
  expect(output).not.toContain('EXTRACTION_FAILED')
  const { mebibytes } = JSON.parse(/^measured (.+)$/mu.exec(output)?.[1] ?? '{}')
  console.log(
    `hostile files: ${refused.length} refused, ${facts.length} read, longest ${Math.round(longest)} ms, ${mebibytes} MiB`,
  )
  expect(longest).toBeLessThan(SECONDS * 1000)
  expect(mebibytes).toBeLessThan(MEBIBYTES)
}, 600_000)
