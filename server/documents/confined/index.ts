/**
 * Work on what strangers made, in a thread of its own: a file may be made so that a library never ends or fills the memory, and
 * only a thread can be stopped in the middle of a function.
 */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

export interface Limits {
  readonly milliseconds: number
  /** Heap of the thread. */
  readonly mebibytes: number
}

/** It needed more than it may. */
export class Overrun extends Error {
  readonly limit: keyof Limits

  constructor(limit: keyof Limits) {
    super(`More than the allowed ${limit}.`)
    this.name = 'Overrun'
    this.limit = limit
  }
}

export interface Confined<Input, Output> {
  /** One input at a time. @throws Overrun; what the function threw, as an Error with its stack */
  run(input: Input, signal: AbortSignal): Promise<Output>
  close(): Promise<void>
}

/** What the thread answers. */
export type Answer<Output> = { readonly output: Output } | { readonly thrown: string }

/**
 * The function `perform` of `module`, confined. The thread begins with the first input, and again after one that was stopped;
 * the time of an input runs from when the thread is ready for it.
 */
export function confine<Input, Output>(module: URL, limits: Limits): Confined<Input, Output> {
  let thread: Promise<Worker> | undefined
  const end = async () => {
    const ending = thread
    thread = undefined
    await (await ending?.catch(() => undefined))?.terminate()
  }
  return {
    async run(input, signal) {
      signal.throwIfAborted()
      thread ??= startThread(module, limits)
      // Only what the input needs counts: on a busy machine the thread alone takes seconds to begin.
      let time: AbortSignal | undefined
      try {
        const worker = await thread
        time = AbortSignal.timeout(limits.milliseconds)
        worker.postMessage(input)
        const [answer] = (await once(worker, 'message', { signal: AbortSignal.any([signal, time]) })) as [
          Answer<Output>,
        ]
        if ('thrown' in answer) throw new Error(answer.thrown)
        return answer.output
      } catch (error) {
        await end()
        signal.throwIfAborted()
        if (time?.aborted === true) throw new Overrun('milliseconds')
        if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY')
          throw new Overrun('mebibytes')
        throw error
      }
    },
    close: end,
  }
}

async function startThread(module: URL, { mebibytes }: Limits): Promise<Worker> {
  const worker = new Worker(new URL('./thread.mjs', import.meta.url), {
    workerData: module.href,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: mebibytes },
  })
  await once(worker, 'message')
  return worker
}
