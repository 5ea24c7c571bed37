/** The files that a person names: themselves, or all in a folder or .zip, each with its own result. */
import { lstat, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError, LuzhiError } from '../errors.ts'
import { withFile } from './read-file.ts'
import { MOST_BYTES } from './reading/reading.ts'
import { recognise } from './reading/recognise.ts'
import { Refusal } from './reading/refusals.ts'
import { zipEntries } from './reading/zip.ts'

/** A file, or why there is none. `path` is what a person calls it: files of a .zip stand behind its own path. */
export type Source =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly refusal: LuzhiError }

/** A .zip may hold many files of the size of one. */
const MOST_BYTES_OF_ZIP = 64 * 1024 * 1024
/** What systems leave beside a person's files. */
const LEFT_BEHIND = /(?:^|\/)(?:\.[^/]*|__MACOSX|Thumbs\.db|desktop\.ini)(?:\/|$)/iu

/** In the order in which they are named, files of a folder or .zip in the order of their paths. One at a time is in memory. */
export async function* sourcesOf(paths: readonly string[]): AsyncGenerator<Source> {
  yield* each(paths, stat)
}

type Look = (path: string) => Promise<{ isDirectory(): boolean }>

async function* each(paths: readonly string[], look: Look): AsyncGenerator<Source> {
  for (const path of paths) {
    try {
      yield* sourcesAt(path, look)
    } catch (error) {
      if (!(error instanceof LuzhiError)) throw error
      yield { path, refusal: error }
    }
  }
}

async function* sourcesAt(path: string, look: Look): AsyncGenerator<Source> {
  if (await isFolder(path, look)) {
    const names = (await readdir(path)).filter((name) => !LEFT_BEHIND.test(name)).sort()
    if (names.length === 0) throw new Refusal('FOLDER_EMPTY', path)
    // Inside, a link to a folder is not followed: it may lead round in a circle.
    const inside = names.map((name) => join(path, name))
    yield* each(inside, lstat)
    return
  }
  const bytes = await bytesOf(path)
  if (isZip(bytes, path)) yield* sourcesInZip(bytes, path)
  else yield { path, bytes }
}

async function isFolder(path: string, look: Look): Promise<boolean> {
  try {
    return (await look(path)).isDirectory()
  } catch {
    return false
  }
}

async function bytesOf(path: string): Promise<Uint8Array> {
  return await withFile(path, async (file) => {
    const found = await file.stat()
    if (!found.isFile())
      throw new InputError('FILE_UNREADABLE', `${path} is not a file.`, {
        remedy: 'Check that it is a file and that you may read it.',
        values: { file: path },
      })
    const first = Buffer.alloc(4)
    await file.read(first, 0, 4, 0)
    const most = first.toString('latin1') === 'PK\x03\x04' ? MOST_BYTES_OF_ZIP : MOST_BYTES
    if (found.size > most) throw new Refusal('FILE_TOO_LARGE', path)
    return await file.readFile()
  })
}

/** What is no .zip is read, or refused, as what it is. */
function isZip(bytes: Uint8Array, path: string): boolean {
  try {
    return recognise(bytes, path) === 'zip'
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

function* sourcesInZip(bytes: Uint8Array, path: string): Generator<Source> {
  const entries = zipEntries(bytes, path).filter((entry) => !LEFT_BEHIND.test(entry.path))
  if (entries.length === 0) throw new Refusal('FOLDER_EMPTY', path)
  for (const entry of entries.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const inside = `${path}/${entry.path}`
    try {
      yield { path: inside, bytes: entry.unpack(inside) }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      yield { path: inside, refusal: error }
    }
  }
}
