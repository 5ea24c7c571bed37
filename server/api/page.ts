/** One page of a list: checked arguments in, edges and whether there are more out (Relay connections, keyset paging). */
import { InputError } from '../errors.ts'
import { decodeCursor, encodeCursor, type Key, type KeyShape } from './cursor.ts'

/** Rows of a page when nobody says how many. */
export const DEFAULT_FIRST = 20
export const MAX_FIRST = 100
/** Lists of small rows. */
export const MAX_FIRST_SMALL = 200

/** A list that is paged: its name stands in cursors, `shape` says what its sort key consists of. */
export interface PagedList {
  readonly name: string
  readonly shape: KeyShape
  readonly max: number
}

export interface PageArgs {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

/** What a statement needs: one row more than asked tells whether there is a next page. */
export interface PageWindow {
  readonly first: number
  readonly limit: number
  readonly after: Key | null
}

export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}

/** A connection before anyone asked for its parts: each is read when asked for, and once. */
export interface Connection<T> {
  readonly page: () => Promise<Page<T>>
  readonly total: () => Promise<number>
}

/** Refuses a `first` out of range, never clamps it: FIRST_OUT_OF_RANGE. Null is as good as left out. */
export function checkFirst(asked: number | null | undefined, max: number): number {
  const first = asked ?? DEFAULT_FIRST
  if (first >= 0 && first <= max) return first
  throw new InputError('FIRST_OUT_OF_RANGE', `first is ${first}; here it may be 0 to ${max}.`, {
    remedy: `Ask for at most ${max} and page on with \`after\`.`,
  })
}

/** The window that the arguments ask for; FIRST_OUT_OF_RANGE, BAD_CURSOR. */
export function windowOf(list: PagedList, args: PageArgs): PageWindow {
  const first = checkFirst(args.first, list.max)
  const after = args.after == null ? null : decodeCursor(list.name, list.shape, args.after)
  return { first, limit: first + 1, after }
}

/** The page that `rows`, read with the window's limit, make. */
export function pageOf<R, T>(
  list: PagedList,
  window: PageWindow,
  rows: readonly R[],
  read: (row: R) => { readonly key: Key; readonly node: T },
): Page<T> {
  const edges = rows.slice(0, window.first).map((row) => {
    const { key, node } = read(row)
    return { cursor: encodeCursor(list.name, key), node }
  })
  return { edges, hasNextPage: rows.length > window.first, hasPreviousPage: window.after !== null }
}

/** `read`, at most once. */
export function once<T>(read: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined
  return () => {
    answer ??= read()
    return answer
  }
}
