/** Test process: loads the conflicting documents whose numbers it is given, one after the other. */
import { loadDocument } from '../graph/load.ts'
import { openGraph } from '../neo4j/driver.ts'
import { connectionGiven } from './child.ts'
import { conflicting } from './conflicting.ts'

const graph = openGraph(connectionGiven())
for (const number of process.argv.slice(2))
  await loadDocument(graph, { ...conflicting(Number(number)), status: 'PUBLISHED' })
await graph.close()
