/** Test process: marks and migrates on a line from outside; or kills itself after the first schema, before its record. */
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { openGraph } from '../neo4j/driver.ts'
import { ensureOurs } from '../neo4j/mark.ts'
import { migrate, statementsOf } from '../neo4j/migrate.ts'
import { MIGRATIONS } from '../neo4j/statements.ts'
import { connectionGiven } from './child.ts'

const graph = openGraph(connectionGiven())
const killed = process.argv[2] === 'kill-before-record'
if (killed) {
  const [first] = MIGRATIONS
  const last = first === undefined ? undefined : statementsOf(first).at(-1)?.name
  graph.observe(({ statement }) => {
    if (statement === last) process.kill(process.pid, 'SIGKILL')
  })
} else {
  console.log('ready')
  await once(createInterface({ input: process.stdin }), 'line')
}
await ensureOurs(graph)
await migrate(graph)
await graph.close()
process.exit()
