/** The API as a client asks it: JSON over fetch, against the handler that the product serves. */
import { createApi } from '../api/yoga.ts'
import { createLog } from '../log.ts'
import type { Graph } from '../neo4j/driver.ts'

/** An error of an answer, as it reaches a client. */
export interface Refusal {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions: { readonly code: string; readonly remedy?: string | null }
}

export interface Asking {
  /** The data of an answer; throws when the answer holds errors. */
  ask<T>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<T>
  /** The errors of an answer that is refused; throws when it is not. */
  refused(query: string, variables?: Readonly<Record<string, unknown>>): Promise<readonly Refusal[]>
}

export function askingOf(graph: Graph, log = createLog({ logLevel: 'silent' })): Asking {
  const api = createApi(graph, log)
  const post = async (query: string, variables = {}) => {
    const response = await api.fetch('http://luzhi.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    return (await response.json()) as { data?: unknown; errors?: readonly Refusal[] }
  }
  return {
    async ask<T>(query: string, variables?: Readonly<Record<string, unknown>>) {
      const { data, errors } = await post(query, variables)
      if (errors !== undefined) throw new Error(JSON.stringify(errors))
      return data as T
    },
    async refused(query, variables) {
      const { data, errors } = await post(query, variables)
      if (errors === undefined) throw new Error(`It was answered: ${JSON.stringify(data).slice(0, 500)}`)
      return errors
    },
  }
}
