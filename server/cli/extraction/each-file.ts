/** Files one after another: one that is refused does not stop the others, and is told at the end again. */
import { type Source, sourcesOf } from '../../documents/sources.ts'
import { InputError, type LuzhiError, type Problem } from '../../errors.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit-codes.ts'
import { errorText } from '../report-error.ts'
import { type Assistance, assisted } from './assistance.ts'
import { type Extracted, extraction, type Told } from './index.ts'

/** A file with its facts. */
export interface ExtractedFile extends Extracted {
  readonly path: string
  /** The file as it came. */
  readonly bytes: Uint8Array
}

/** How the files are to be read. */
export interface Asked {
  readonly told: Told
  readonly assistance?: Assistance | undefined
  readonly explained?: boolean
}

/**
 * Does `work` for each file of `paths` (folders and .zip too) that can be read. What `work` refuses counts as refused.
 * @throws InputError USAGE, FILES_REFUSED with exit code 1
 */
export async function eachFile(
  context: Context,
  paths: readonly string[],
  { told, assistance, explained = false }: Asked,
  work: (file: ExtractedFile) => Promise<void>,
): Promise<void> {
  const refused: Problem[] = []
  let count = 0
  const wanted = { ...told, explained, sentences: assistance?.limit ?? 0 }
  const extracting = extraction()
  try {
    for await (const source of told.id === undefined ? sourcesOf(paths) : sole(sourcesOf(paths))) {
      context.signal.throwIfAborted()
      count++
      try {
        const extracted = await extracting.extract(source, wanted, context.signal)
        const facts =
          assistance === undefined
            ? extracted.facts
            : await assisted(context, assistance, source.path, extracted)
        if ('bytes' in source) await work({ ...extracted, ...source, facts })
      } catch (error) {
        if (!(error instanceof InputError)) throw error
        context.note(errorText(error))
        refused.push({ file: source.path, path: `[${error.code}]`, reason: reasonOf(error) })
      }
    }
  } finally {
    await extracting.close()
  }
  if (refused.length > 0) throw someRefused(refused, count)
}

/** The only one; known before anything is done with it. */
async function* sole(sources: AsyncGenerator<Source>): AsyncGenerator<Source> {
  const first = await sources.next()
  if (first.done === true) return
  if (!(await sources.next()).done) throw oneId()
  yield first.value
}

function reasonOf(error: LuzhiError): string {
  const { reason } = error.values
  return typeof reason === 'string' ? reason : error.message
}

function someRefused(problems: readonly Problem[], count: number): InputError {
  return new InputError('FILES_REFUSED', `${problems.length} of ${count} files are refused.`, {
    exitCode: EXIT.failure,
    remedy: 'What to do about each stands above; the others are done.',
    values: { problems },
  })
}

function oneId(): InputError {
  return new InputError('USAGE', '--id names one document, and there are several files.', {
    remedy: 'Give them one by one, or without --id.',
  })
}
