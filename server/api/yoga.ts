/** GraphQL over HTTP: the schema with what guards it, in the order in which it acts. */
import { EnvelopArmor } from '@escape.tech/graphql-armor'
import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention'
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
  return new EnvelopArmor({
    maxDepth: { n: ARMOR.depth },
    maxTokens: { n: ARMOR.tokens },
    maxAliases: { n: ARMOR.aliases },
    maxDirectives: { n: ARMOR.directives },
    // It sees no variables; Pothos complexity does.
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  }).protect().plugins as unknown as Plugin[]
}
