import { complexityFromQuery } from '@pothos/plugin-complexity'
import { type DocumentNode, print } from 'graphql'
import { describe, expect, it } from 'vitest'
import * as questions from '../../client/api/questions.ts'
import { EXAMPLES } from './examples/index.ts'
import { COMPLEXITY } from './limits.ts'
import { schema } from './schema/index.ts'

/** The largest page that the client asks for, and an id for whatever wants one. */
const VARIABLES = { id: 'x', ids: ['x'], first: 200, officials: 6, text: 'x', filter: null, after: null }
const costOf = (query: string) => complexityFromQuery(query, { schema, variables: VARIABLES, ctx: {} })

const documents = Object.entries(questions).flatMap(([name, question]) =>
  typeof question === 'object' && 'definitions' in question
    ? [{ name, query: print(question as unknown as DocumentNode) }]
    : [],
)

describe('the limits of a request', () => {
  it.each([...documents, ...EXAMPLES])('leave room for $name', ({ query }) => {
    const { complexity, depth, breadth } = costOf(query)
    expect(complexity).toBeGreaterThan(0)
    expect(complexity).toBeLessThan(COMPLEXITY.complexity)
    expect(depth).toBeLessThanOrEqual(COMPLEXITY.depth)
    expect(breadth).toBeLessThan(COMPLEXITY.breadth)
  })

  it('weigh the values of variables: the same query with neighbours of neighbours is too much', () => {
    const around = (inner: string) => `neighbours(first: $first) { nodes { entity { ${inner} } } }`
    const query = `query ($id: ID!, $first: Int!) { entity(id: $id) { ${around(around(around('id')))} } }`
    expect(costOf(query).complexity).toBeGreaterThan(COMPLEXITY.complexity)
  })

  it('are made for the questions that the client has', () => {
    expect(documents.length).toBeGreaterThan(8)
  })
})
