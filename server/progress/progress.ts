/** What a long task tells of itself; the terminal shows it as a bar, everything else as lines. */

/** A text in both languages of the interface. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

export interface Step {
  /** How far it is, in `unit`s; totals may be estimates. */
  at(done: number, total: number, unit?: string): void
  /** Ends the step; `detail` is what came of it. */
  done(detail?: string): void
  failed(): void
}

export interface Progress {
  begin(title: Bilingual): Step
  /** A line between steps. */
  say(text: Bilingual): void
}

/** For callers that show nothing. */
export const SILENT: Progress = {
  begin: () => ({ at: () => {}, done: () => {}, failed: () => {} }),
  say: () => {},
}

/** Runs `work` as one step, which fails when it throws. What `work` returns may tell a detail. */
export async function asStep<T>(
  progress: Progress,
  title: Bilingual,
  work: (step: Pick<Step, 'at'>) => Promise<T>,
  detail: (result: T) => string | undefined = () => undefined,
): Promise<T> {
  const step = progress.begin(title)
  try {
    const result = await work(step)
    step.done(detail(result))
    return result
  } catch (error) {
    step.failed()
    throw error
  }
}
