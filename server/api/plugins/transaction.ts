/** Ends the read transaction of a request when its answer is made, or when the reader went away. */
import type { ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { ApiContext } from '../context.ts'

export function useTransaction(): Plugin<ApiContext> {
  return {
    onExecute({ args }) {
      const context = args.contextValue as ApiContext & { readonly request: Request }
      const leave = () => void context.end().catch(() => {})
      context.request.signal?.addEventListener('abort', leave, { once: true })
      return {
        async onExecuteDone({ result, setResult }) {
          context.request.signal?.removeEventListener('abort', leave)
          // An error may end a request before all its fields are there; those are refused now, which nobody should be told.
          const { errors } = result as ExecutionResult
          if (errors !== undefined) setResult({ ...result, errors: [...errors] })
          await context.end()
        },
      }
    },
  }
}
