/** The Cypher files as named handles; the only place that reads `cypher/`. A file that is not listed here fails a test. */
import { readFileSync } from 'node:fs'

export interface Statement {
  /** Path in `cypher/` without the ending: `queries/trace`. */
  readonly name: string
  readonly text: string
}

const CYPHER = new URL('../../cypher/', import.meta.url)

function statement(name: string): Statement {
  return { name, text: readFileSync(new URL(`${name}.cypher`, CYPHER), 'utf8') }
}

/** One entry a file, named `<folder><Name>`. */
export const STATEMENTS = {
  adminPing: statement('admin/ping'),
  testingEmpty: statement('testing/empty'),
} as const satisfies Record<string, Statement>
