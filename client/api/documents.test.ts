import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generate } from '@graphql-codegen/cli'
import { describe, expect, it } from 'vitest'
import config from '../codegen.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const GENERATED = join(ROOT, 'client/api/generated')

describe('the typed documents', () => {
  it('are those of the schema and of the questions; `npx graphql-codegen --config client/codegen.ts` makes them anew', async () => {
    const made = (await generate({ ...config, cwd: ROOT, silent: true }, false)) as {
      filename: string
      content: string
    }[]
    const fresh = Object.fromEntries(made.map(({ filename, content }) => [basename(filename), content]))
    const committed = Object.fromEntries(
      readdirSync(GENERATED).map((name) => [name, readFileSync(join(GENERATED, name), 'utf8')]),
    )
    expect(committed).toEqual(fresh)
  })
})
