/** The Cypher files as named handles; the only place that reads `cypher/`. A file that is not listed here fails a test. */
import { readFileSync } from 'node:fs'

export interface Statement {
  /** Path in `cypher/` without the ending: `queries/trace`. */
  readonly name: string
  readonly text: string
}

const CYPHER = new URL('../../cypher/', import.meta.url)

/** Files that are no statements of their own but stand inside others: a rule that several answers share is written once. */
export const PARTS = new Set<string>()

/** A line `// Include: name` stands for the text of that file, comments aside. */
function withParts(text: string): string {
  return text.replaceAll(/^[ \t]*\/\/ Include: (\S+)$/gmu, (_line, part: string) => {
    PARTS.add(part)
    return withParts(source(part)).replaceAll(/^\/\/.*\n/gmu, '')
  })
}

function source(name: string): string {
  return readFileSync(new URL(`${name}.cypher`, CYPHER), 'utf8')
}

function statement(name: string): Statement {
  return { name, text: withParts(source(name)) }
}

/** One entry a file, named `<folder><Name>`. */
export const STATEMENTS = {
  adminPing: statement('admin/ping'),
  adminServerVersion: statement('admin/server-version'),
  testingEmpty: statement('testing/empty'),
} as const satisfies Record<string, Statement>
