/** Cursors: the sort key of a row, so that a page begins where the last ended whatever was loaded in between. */
import { InputError } from '../errors.ts'

export type Key = readonly (string | number)[]
/** What each part of a key is; a cursor of another list does not fit. */
export type KeyShape = readonly ('string' | 'number')[]

/** The cursor of the row with sort key `key` in the list called `list`. */
export function encodeCursor(list: string, key: Key): string {
  return Buffer.from(JSON.stringify([list, ...key])).toString('base64url')
}

/** The sort key in a cursor of `list`; an InputError BAD_CURSOR when it is none. */
export function decodeCursor(list: string, shape: KeyShape, cursor: string): Key {
  const [name, ...key] = parsed(cursor)
  const fits =
    name === list && key.length === shape.length && key.every((part, at) => typeof part === shape[at])
  if (!fits)
    throw new InputError('BAD_CURSOR', `“${cursor.slice(0, 80)}” is no cursor of this list (${list}).`, {
      remedy:
        'Pass an endCursor or cursor that the same field gave, or leave `after` out to begin at the first page.',
    })
  return key as (string | number)[]
}

function parsed(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}
