/** Reading a file that came from outside: missing, too large and not UTF-8 are errors that say so. */
import { type FileHandle, open } from 'node:fs/promises'
import { InputError } from '../errors.ts'

/** Far above any article, far below what would fill the memory. */
const MOST_BYTES = 64 * 1024 * 1024

/**
 * The text of a UTF-8 file, byte for byte: a byte order mark stays, since offsets count it.
 * @throws InputError FILE_MISSING, FILE_UNREADABLE, FILE_TOO_LARGE, NOT_UTF8
 */
export async function readUtf8(path: string, most: number = MOST_BYTES): Promise<string> {
  const bytes = await readBytes(path, most)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new InputError('NOT_UTF8', `${path} is not UTF-8.`, {
      remedy: 'Save it as UTF-8.',
      values: { file: path },
      cause,
    })
  }
}

async function readBytes(path: string, most: number): Promise<Uint8Array> {
  return await withFile(path, async (file) => {
    const { size } = await file.stat()
    if (size > most)
      throw new InputError('FILE_TOO_LARGE', `${path} has ${size} bytes; at most ${most} are read.`, {
        remedy: 'Divide the document.',
        values: { file: path, size, most },
      })
    return await file.readFile()
  })
}

/**
 * Opens a file for `work` and closes it.
 * @throws InputError FILE_MISSING, FILE_UNREADABLE, and what `work` throws as an InputError
 */
export async function withFile<T>(path: string, work: (file: FileHandle) => Promise<T>): Promise<T> {
  try {
    const file = await open(path)
    try {
      return await work(file)
    } finally {
      await file.close()
    }
  } catch (error) {
    if (error instanceof InputError) throw error
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new InputError('FILE_MISSING', `There is no file ${path}.`, {
        remedy: 'Check the path.',
        values: { file: path },
        cause: error,
      })
    throw new InputError('FILE_UNREADABLE', `${path} cannot be read: ${(error as Error).message}`, {
      remedy: 'Check that it is a file and that you may read it.',
      values: { file: path },
      cause: error,
    })
  }
}
