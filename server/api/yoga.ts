/** GraphQL over HTTP: the schema with what guards it, in the order in which it acts. */
import { EnvelopArmor } from '@escape.tech/graphql-armor'
import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention'
import type { GraphQLError } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import type { Log } from '../log.ts'
import type { Graph } from '../neo4j/driver.ts'
import { type ApiContext, createContext } from './context.ts'
import { ARMOR, BODY_BYTES } from './limits.ts'
import { maskErrors, useErrorCodes } from './plugins/errors.ts'
import { useTransaction } from './plugins/transaction.ts'
import { schema } from './schema/index.ts'

export const ENDPOINT = '/graphql'

/** A request handler for Node's http server and, with `fetch`, for tests. */
export function createApi(graph: Graph, log: Log) {
  return createYoga<Record<string, unknown>, ApiContext>({
    schema,
    graphqlEndpoint: ENDPOINT,
    context: () => createContext(graph),
    plugins: [useCSRFPrevention(), ...armor(), useErrorCodes(), useTransaction()] as Plugin<ApiContext>[],
    // GraphiQL comes from our own files (graphiql.ts), the landing page would load foreign ones.
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    cors: false,
    maxRequestBodySize: BODY_BYTES,
    // Never the message or stack of an unknown error, whatever NODE_ENV says.
    maskedErrors: { isDev: false, maskError: maskErrors(log) },
    logging: {
      debug() {},
      info() {},
      warn: (...said) => log.warn(said),
      // Every error once more, a reader's slips among them; `maskErrors` logs what deserves it.
      error() {},
    },
  })
}

/** Limits on the text of a query; values of variables are weighed by the complexity plugin of the schema. */
function armor(): Plugin[] {
  const onReject = [(_context: unknown, error: GraphQLError) => sayTooLarge(error)]
  return new EnvelopArmor({
    maxDepth: { n: ARMOR.depth, onReject },
    maxTokens: { n: ARMOR.tokens, onReject },
    maxAliases: { n: ARMOR.aliases, onReject },
    maxDirectives: { n: ARMOR.directives, onReject },
    // It sees no variables; Pothos complexity does.
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  }).protect().plugins as unknown as Plugin[]
}

/** As the schema's own limit says it; Armor calls it an error of syntax. */
function sayTooLarge(error: GraphQLError): void {
  error.message = error.message.replace('Syntax Error: ', '')
  Object.assign(error.extensions, { code: 'QUERY_TOO_LARGE', remedy: 'Ask in several smaller queries.' })
}
