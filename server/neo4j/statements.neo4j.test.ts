import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepare } from '../testing/fixtures.ts'
import { emptyGraph } from '../testing/graph.ts'
import type { Graph } from './driver.ts'
import { statementsOf } from './migrate.ts'
import { MIGRATIONS, PARTS, STATEMENTS, type Statement } from './statements.ts'

const ROOT = fileURLToPath(new URL('../../cypher/', import.meta.url))
const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.cypher'))
  .map((name) => name.slice(0, -'.cypher'.length))
  .sort()

let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
  // Full-text indexes are looked up when a query is planned.
  await prepare(graph)
})
afterAll(() => graph.close())

const listed: readonly Statement[] = [...Object.values(STATEMENTS), ...MIGRATIONS]
const planned = [...Object.values(STATEMENTS), ...MIGRATIONS.flatMap(statementsOf)]

describe('cypher/', () => {
  it('has no file that nobody lists, and every listed one once', () => {
    expect([...listed.map(({ name }) => name), ...PARTS].sort()).toEqual(files)
  })

  it.each(files.filter((name) => !PARTS.has(name)))('%s says what it answers, takes and returns', (name) => {
    expect(readFileSync(`${ROOT}${name}.cypher`, 'utf8')).toMatch(
      /^\/\/ Answers: .+\n(\/\/ .+\n)*\/\/ Params: .+\n(\/\/ .+\n)*\/\/ Returns: .+\n/u,
    )
  })

  it.each(planned.map((one) => [one.name, one] as const))(
    '%s is understood by the server',
    async (_name, { name, text }) => {
      const params = Object.fromEntries(
        [...text.matchAll(/\$([a-zA-Z]\w*)/gu)].map(([, param]) => [param, null]),
      )
      await graph.alone({ name, text: `EXPLAIN ${text}` }, params)
    },
  )
})
