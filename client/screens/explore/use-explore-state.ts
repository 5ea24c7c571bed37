/** The state of the screen and the URL as one: every change goes into the URL, the back button brings it back. */
import { useCallback, useEffect, useState } from 'react'
import { speak } from '../../i18n/index.ts'
import { type Action, reduce } from '../../state/actions.ts'
import type { ExploreState } from '../../state/state.ts'
import { decodeState, encodeState } from '../../state/url.ts'

export type Dispatch = (action: Action) => void

interface Explore {
  readonly state: ExploreState
  readonly dispatch: Dispatch
  /** Words of the URL that mean nothing. */
  readonly unread: readonly string[]
  readonly dismissUnread: () => void
}

export function useExploreState(): Explore {
  const [{ state, unread }, set] = useState(() => decodeState(location.search))

  const dispatch = useCallback((action: Action) => {
    set((old) => ({ ...old, state: reduce(old.state, action) }))
  }, [])

  useEffect(() => {
    const query = encodeState(state)
    const here = encodeState(decodeState(location.search).state)
    if (query === here) return
    history.pushState(null, '', `${location.pathname}${query}`)
  }, [state])

  useEffect(() => speak(state.language), [state.language])

  useEffect(() => {
    const back = () => set(decodeState(location.search))
    addEventListener('popstate', back)
    return () => removeEventListener('popstate', back)
  }, [])

  const dismissUnread = useCallback(() => set((old) => ({ ...old, unread: [] })), [])
  return { state, dispatch, unread, dismissUnread }
}
