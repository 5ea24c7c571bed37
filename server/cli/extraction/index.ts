/** Files to facts, each within the time and memory that an article may take. */
import { confine, type Limits, Overrun } from '../../documents/confined/index.ts'
import { Refusal } from '../../documents/reading/refusals.ts'
import type { Source } from '../../documents/sources.ts'
import { LuzhiError } from '../../errors.ts'
import type { Extracted, Job, JobAnswer } from './job.ts'

export type { Extracted, Told } from './job.ts'

/** 10 seconds and 1 GiB for the whole command (issue 4), less what starting takes. */
const LIMITS: Limits = { milliseconds: 5_000, mebibytes: 448 }

/** What is wanted of a file besides its facts, and what is told of it. */
export type Wanted = Omit<Job, 'path' | 'bytes'>

export interface Extraction {
  /** @throws LuzhiError: the refusal of the file */
  extract(source: Source, wanted: Wanted, signal: AbortSignal): Promise<Extracted>
  close(): Promise<void>
}

/** Begins nothing before the first file. */
export function extraction(limits: Limits = LIMITS): Extraction {
  const confined = confine<Job, JobAnswer>(new URL('./job.ts', import.meta.url), limits)
  return {
    async extract(source, wanted, signal) {
      if ('refusal' in source) throw source.refusal
      try {
        const answer = await confined.run({ ...source, ...wanted }, signal)
        if (!('refused' in answer)) return answer
        const { code, file, what } = answer.refused
        throw new Refusal(code, file, what)
      } catch (error) {
        if (error instanceof LuzhiError || signal.aborted) throw error
        throw refusalOf(error, source.path, limits)
      }
    },
    close: confined.close,
  }
}

function refusalOf(error: unknown, path: string, { milliseconds, mebibytes }: Limits): Refusal {
  if (error instanceof Overrun) {
    const seconds = Math.round(milliseconds / 1000)
    const what =
      error.limit === 'milliseconds'
        ? { en: `more than ${seconds} s`, zh: `超过 ${seconds} 秒` }
        : { en: `more than ${mebibytes} MiB`, zh: `超过 ${mebibytes} MiB` }
    return new Refusal('FILE_TOO_DEMANDING', path, what, error)
  }
  const line = String((error as Error).message).split('\n')[0] ?? ''
  return new Refusal('EXTRACTION_FAILED', path, { en: line, zh: line }, error)
}
