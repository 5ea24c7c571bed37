/** Questions and their answers in React: several of one kind at once, each loading, failed or ready; cancelled when unwanted. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { type AnyVariables, type TypedDocumentNode, useClient } from 'urql'
import { type Trouble, troubleOf } from './trouble.ts'

export type Answer<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly trouble: Trouble }
  | { readonly kind: 'ready'; readonly data: T }

export interface Asked<V> {
  readonly key: string
  readonly variables: V
}

export interface Answers<T> {
  readonly byKey: ReadonlyMap<string, Answer<T>>
  /** Stops what is still loading. */
  readonly cancel: () => void
  /** Asks again what failed. */
  readonly retry: () => void
}

const LOADING = { kind: 'loading' } as const

/** Answers to all that is asked; what is no longer asked is cancelled and forgotten. */
export function useAnswers<T, V extends AnyVariables>(
  question: TypedDocumentNode<T, V>,
  asked: readonly Asked<V>[],
): Answers<T> {
  const client = useClient()
  const [byKey, setByKey] = useState<ReadonlyMap<string, Answer<T>>>(new Map())
  const running = useRef(new Map<string, () => void>())
  const [attempt, setAttempt] = useState(0)
  const wanted = useRef(asked)
  wanted.current = asked

  const put = useCallback((key: string, answer: Answer<T> | undefined) => {
    setByKey((old) => {
      const next = new Map(old)
      if (answer === undefined) next.delete(key)
      else next.set(key, answer)
      return next
    })
  }, [])

  const keys = JSON.stringify(asked.map(({ key }) => key))
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys stand for what is asked; an attempt asks again
  useEffect(() => {
    const keysNow = new Set(wanted.current.map(({ key }) => key))
    for (const [key, stop] of running.current)
      if (!keysNow.has(key)) {
        stop()
        running.current.delete(key)
        put(key, undefined)
      }
    for (const { key, variables } of wanted.current) {
      if (running.current.has(key)) continue
      put(key, LOADING)
      const { unsubscribe } = client.query(question, variables).subscribe(({ data, error }) => {
        if (error !== undefined) put(key, { kind: 'failed', trouble: troubleOf(error) })
        else if (data !== undefined) put(key, { kind: 'ready', data })
      })
      running.current.set(key, unsubscribe)
    }
  }, [client, question, keys, attempt, put])

  useEffect(
    () => () => {
      for (const stop of running.current.values()) stop()
      running.current.clear()
    },
    [],
  )

  const cancel = useCallback(() => {
    setByKey((old) => {
      const next = new Map(old)
      for (const [key, answer] of old)
        if (answer.kind === 'loading') {
          running.current.get(key)?.()
          next.set(key, { kind: 'failed', trouble: { kind: 'cancelled' } })
        }
      return next
    })
  }, [])

  const retry = useCallback(() => {
    for (const [key, answer] of byKey)
      if (answer.kind === 'failed') {
        running.current.get(key)?.()
        running.current.delete(key)
      }
    setAttempt((number) => number + 1)
  }, [byKey])

  return { byKey, cancel, retry }
}

/** The answer to one question; null asks nothing. */
export function useAnswer<T, V extends AnyVariables>(
  question: TypedDocumentNode<T, V>,
  variables: V | null,
): { readonly answer: Answer<T>; readonly cancel: () => void; readonly retry: () => void } {
  const key = JSON.stringify(variables)
  const { byKey, cancel, retry } = useAnswers(question, variables === null ? [] : [{ key, variables }])
  return { answer: byKey.get(key) ?? LOADING, cancel, retry }
}
