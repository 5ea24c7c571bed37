/** The schema builder: plugins, scalars, context. Every field is non-null unless it says otherwise. */
import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import { GraphQLError } from 'graphql'
import { InputError } from '../errors.ts'
import { isOnCalendar } from '../facts/calendar.ts'
import type { ApiContext } from './context.ts'
import { COMPLEXITY } from './limits.ts'

export const builder = new SchemaBuilder<{
  Context: ApiContext
  DefaultFieldNullability: false
  Scalars: {
    Date: { Input: string; Output: string }
    ID: { Input: string; Output: string }
  }
}>({
  plugins: [ComplexityPlugin],
  defaultFieldNullability: false,
  complexity: {
    limit: COMPLEXITY,
    // Lists without an argument of their own (participants, citations …) are short; a page counts as long as it may be.
    defaultListMultiplier: 3,
    complexityError: (kind, { complexity, depth, breadth }) =>
      new GraphQLError(
        `The query is too large: ${kind.toLowerCase()} ${{ Complexity: complexity, Depth: depth, Breadth: breadth }[kind]}` +
          ` is more than ${{ Complexity: COMPLEXITY.complexity, Depth: COMPLEXITY.depth, Breadth: COMPLEXITY.breadth }[kind]}.`,
        {
          extensions: {
            code: 'QUERY_TOO_LARGE',
            remedy: 'Ask for fewer rows (`first`) or fewer nested lists at a time.',
          },
        },
      ),
  },
})

const DATE = /^\d{4}(-\d\d(-\d\d)?)?$/u

builder.scalarType('Date', {
  description: 'ISO 8601 date in the precision that the text gives: 2023, 2023-07 or 2023-07-04.',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === 'string' && DATE.test(value) && isOnCalendar(value)) return value
    throw new InputError('BAD_DATE', `${JSON.stringify(value)} is no date.`, {
      remedy: 'Write a year, a month or a day: "2023", "2023-07", "2023-07-04".',
    })
  },
})

builder.queryType({ description: 'What can be asked. Every answer carries the words that it rests on.' })
