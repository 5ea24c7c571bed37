/** The worker behind a promise. */
import type { LayoutTask, Places } from './room.ts'

export interface Layouter {
  layOut(task: LayoutTask): Promise<Places>
  end(): void
}

export function startLayouter(): Layouter {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, { done: (places: Places) => void; failed: (error: Error) => void }>()
  let last = 0
  worker.onmessage = ({ data }: MessageEvent<{ readonly number: number; readonly places: Places }>) => {
    waiting.get(data.number)?.done(data.places)
    waiting.delete(data.number)
  }
  worker.onerror = ({ message }) => {
    for (const { failed } of waiting.values()) failed(new Error(message))
    waiting.clear()
  }
  return {
    layOut: (task) =>
      new Promise((done, failed) => {
        last += 1
        waiting.set(last, { done, failed })
        worker.postMessage({ number: last, task })
      }),
    end: () => worker.terminate(),
  }
}
