/** What a client is told of an error: those we raise on purpose whole, anything else as one sentence; the log has the rest. */
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { LuzhiError } from '../../errors.ts'
import type { Log } from '../../log.ts'

/** For Yoga's `maskedErrors.maskError`. */
export function maskErrors(log: Log): (error: unknown) => Error {
  return (error) => {
    const cause = causeOf(error)
    if (cause instanceof LuzhiError) {
      if (cause.status >= 500) log.error({ err: cause }, cause.message)
      return told(cause, error)
    }
    if (cause instanceof GraphQLError) return error as GraphQLError
    log.error({ err: cause }, 'a request failed')
    return new GraphQLError('The server failed to answer; its log says why.', {
      ...placeOf(error),
      extensions: { code: 'INTERNAL', remedy: 'Try again; if it happens again, report it with the query.' },
    })
  }
}

/** What was thrown: GraphQL wraps it once at the field, and an argument or variable once more. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError != null ? causeOf(error.originalError) : error
}

function told({ message, code, remedy, status }: LuzhiError, error: unknown): GraphQLError {
  // HTTP 200 with `errors` is what GraphQL clients expect of a refused argument; only a dead database is a failure of HTTP.
  const http = status >= 500 ? { http: { status } } : {}
  return new GraphQLError(message, {
    ...placeOf(error),
    extensions: { code, remedy: remedy ?? null, ...http },
  })
}

function placeOf(error: unknown) {
  if (!(error instanceof GraphQLError)) return {}
  const { nodes, source, positions, path } = error
  return { nodes: nodes ?? null, source: source ?? null, positions: positions ?? null, path: path ?? null }
}

/** Gives every refusal of the GraphQL layer itself a code in words, ours where we refused a value that stands in the query. */
export function useErrorCodes(): Plugin {
  return {
    onResultProcess({ result }) {
      if (Symbol.asyncIterator in Object(result) || Array.isArray(result)) return
      for (const error of (result as { errors?: readonly GraphQLError[] }).errors ?? []) {
        const cause = causeOf(error)
        if (cause instanceof LuzhiError)
          Object.assign(error.extensions, { code: cause.code, remedy: cause.remedy ?? null })
        error.extensions.code ??= 'QUERY_REFUSED'
        const http = error.extensions.http as
          | { status?: number; headers?: Record<string, string> }
          | undefined
        // The rest of the body stays unread, so the connection ends; whoever keeps it would lose their next request.
        if (http?.status === 413) http.headers = { ...http.headers, connection: 'close' }
      }
    },
  }
}
