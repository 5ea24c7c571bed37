/** What a client is told of an error: those we raise on purpose whole, anything else as one sentence; the log has the rest. */
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { LuzhiError } from '../../errors.ts'
import type { Log } from '../../log.ts'

/** For Yoga's `maskedErrors.maskError`. */
export function maskErrors(log: Log): (error: unknown) => Error {
  return (error) => {
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error
    if (cause instanceof LuzhiError) {
      if (cause.status >= 500) log.error({ err: cause }, cause.message)
      return told(cause, error instanceof GraphQLError ? error : undefined)
    }
    if (cause instanceof GraphQLError) return cause
    log.error({ err: cause }, 'a request failed')
    return new GraphQLError('The server failed to answer; its log says why.', {
      ...placeOf(error),
      extensions: { code: 'INTERNAL', remedy: 'Try again; if it happens again, report it with the query.' },
    })
  }
}

function told({ message, code, remedy, status }: LuzhiError, at: GraphQLError | undefined): GraphQLError {
  // HTTP 200 with `errors` is what GraphQL clients expect of a refused argument; only a dead database is a failure of HTTP.
  const http = status >= 500 ? { http: { status } } : {}
  return new GraphQLError(message, { ...placeOf(at), extensions: { code, remedy: remedy ?? null, ...http } })
}

function placeOf(error: unknown) {
  if (!(error instanceof GraphQLError)) return {}
  const { nodes, source, positions, path } = error
  return { nodes: nodes ?? null, source: source ?? null, positions: positions ?? null, path: path ?? null }
}

/** Gives every refusal of the GraphQL layer itself a code in words. */
export function useErrorCodes(): Plugin {
  return {
    onResultProcess({ result }) {
      if (Symbol.asyncIterator in Object(result) || Array.isArray(result)) return
      for (const error of (result as { errors?: readonly GraphQLError[] }).errors ?? [])
        error.extensions.code ??= error.path === undefined ? 'QUERY_REFUSED' : 'ERROR'
    },
  }
}
