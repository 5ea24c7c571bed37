/** What went wrong with a question, as the reader has to be told. */
import type { CombinedError } from 'urql'

export type Trouble =
  /** No answer came: the server is gone or the network is. */
  | { readonly kind: 'unreachable' }
  /** The server answered that it will not or cannot. */
  | {
      readonly kind: 'refused'
      readonly code: string
      readonly message: string
      readonly remedy: string | null
    }
  | { readonly kind: 'cancelled' }

export function troubleOf({
  graphQLErrors,
  response,
}: Pick<CombinedError, 'graphQLErrors' | 'response'>): Trouble {
  const [first] = graphQLErrors
  if (first === undefined) {
    const status = (response as Response | undefined)?.status
    if (status === undefined || status === 502 || status === 504) return { kind: 'unreachable' }
    return { kind: 'refused', code: `HTTP ${status}`, message: '', remedy: null }
  }
  const { code, remedy } = first.extensions
  return {
    kind: 'refused',
    code: typeof code === 'string' ? code : 'ERROR',
    message: first.message,
    remedy: typeof remedy === 'string' ? remedy : null,
  }
}
