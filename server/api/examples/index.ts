/** The example queries of GraphiQL, one file each; a test runs every one. */
import { readFileSync } from 'node:fs'

const NAMES = ['trace', 'neighbours', 'search', 'documents'] as const

export interface Example {
  readonly name: string
  readonly query: string
}

export const EXAMPLES: readonly Example[] = NAMES.map((name) => ({
  name,
  query: readFileSync(new URL(`${name}.graphql`, import.meta.url), 'utf8'),
}))
