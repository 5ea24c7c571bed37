/** What `luzhi status` and `luzhi reset` show of a graph. */
import type { graphStatus } from '../graph/status.ts'
import type { Connection } from '../neo4j/driver.ts'

type Status = Awaited<ReturnType<typeof graphStatus>>

/** One fact a line, name and value parted by a tab, for scripts. */
export function statusLines(connection: Connection, status: Status): string[] {
  return [
    `neo4j\t${connection.uri}`,
    `database\t${connection.database}`,
    ...Object.entries(status).map(
      ([name, value]) => `${name}\t${typeof value === 'string' ? value : JSON.stringify(value)}`,
    ),
  ]
}
