/** Test process: on a line that names an edition, loads the large document and tells how far it is. To be killed. */
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { loadDocument } from '../graph/load.ts'
import { openGraph } from '../neo4j/driver.ts'
import { STATEMENTS } from '../neo4j/statements.ts'
import { connectionGiven } from './child.ts'
import { large } from './conflicting.ts'

const graph = openGraph(connectionGiven())
console.log('ready')
const [line] = await once(createInterface({ input: process.stdin }), 'line')
const [statements, edition] = String(line).split(' ').map(Number)
const input = large(statements ?? 0, edition ?? 0)
// The first that writes: of a document that replaces another, the clearing; of a new one, its node.
const writes: readonly string[] = [STATEMENTS.loadClearRelations.name, STATEMENTS.loadDocument.name]
const stop = graph.observe(({ statement }) => {
  if (!writes.includes(statement)) return
  console.log('writing')
  stop()
})
console.log('begun')
await loadDocument(graph, { ...input, status: 'PUBLISHED' })
console.log('committed')
await graph.close()
process.exit()
