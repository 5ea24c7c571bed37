/**
 * Work on what strangers made, in a process of its own: a file may be made so that a library never ends or fills the memory. A
 * process can be stopped in the middle of a function, and gives all of its memory back (threads kept it: measured, 1.3 GiB after
 * forty hostile files).
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export interface Limits {
  readonly milliseconds: number
  /** Heap of the process. */
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

/** What the process answers. */
type Answer<Output> = { readonly output: Output } | { readonly thrown: string }

const CHILD = fileURLToPath(new URL('./child.mjs', import.meta.url))
/** Of what the process says when it dies, enough to find out why. */
const LAST_WORDS = 4_000

/**
 * The function `perform` of `module`, confined. The process begins with the first input, and again after one that was stopped;
 * the time of an input runs from when the process is ready for it.
 */
export function confine<Input, Output>(module: URL, limits: Limits): Confined<Input, Output> {
  let running: Promise<ChildProcess> | undefined
  const end = async () => {
    const ending = running
    running = undefined
    const child = await ending?.catch(() => undefined)
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    const exited = once(child, 'exit')
    child.kill('SIGKILL')
    await exited
  }
  return {
    async run(input, signal) {
      signal.throwIfAborted()
      running ??= startProcess(module, limits)
      // Only what the input needs counts: on a busy machine the process alone takes seconds to begin.
      let time: AbortSignal | undefined
      try {
        const child = await running
        signal.throwIfAborted()
        time = AbortSignal.timeout(limits.milliseconds)
        const answer = await answerOf<Output>(child, input, AbortSignal.any([signal, time]))
        if ('thrown' in answer) throw new Error(answer.thrown)
        return answer.output
      } catch (error) {
        await end()
        signal.throwIfAborted()
        throw time?.aborted === true ? new Overrun('milliseconds') : error
      }
    },
    close: end,
  }
}

async function startProcess(module: URL, { mebibytes }: Limits): Promise<ChildProcess> {
  const child = fork(CHILD, [module.href], {
    execArgv: [`--max-old-space-size=${mebibytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  await nextMessage(child, undefined)
  return child
}

async function answerOf<Output>(
  child: ChildProcess,
  input: unknown,
  signal: AbortSignal,
): Promise<Answer<Output>> {
  const answer = nextMessage(child, signal)
  child.send(input as object, (error) => {
    // It is gone, which the answer tells with the reason.
    if (error !== null) child.emit('error', error)
  })
  return (await answer) as Answer<Output>
}

/** @throws Overrun when the heap was full; an Error with its last words when it ended otherwise */
function nextMessage(child: ChildProcess, signal: AbortSignal | undefined): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let words = ''
    const listen = (chunk: Buffer) => {
      words = `${words}${chunk}`.slice(-LAST_WORDS)
    }
    const done = (settle: () => void) => {
      child.stderr?.off('data', listen)
      child.off('message', told).off('close', closed)
      signal?.removeEventListener('abort', aborted)
      settle()
    }
    const told = (message: unknown) => done(() => resolve(message))
    const closed = (_code: number | null, by: NodeJS.Signals | null) =>
      done(() => reject(by === 'SIGABRT' ? new Overrun('mebibytes') : new Error(words.trim())))
    const aborted = () => done(() => reject(signal?.reason))
    child.stderr?.on('data', listen)
    child.on('message', told).on('close', closed)
    signal?.addEventListener('abort', aborted, { once: true })
  })
}
