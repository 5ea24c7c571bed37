/** Layout off the main thread: a task in, its places out, with the number that it came with. */
import { layOut } from './fcose.ts'
import type { LayoutTask } from './room.ts'

self.onmessage = ({ data }: MessageEvent<{ readonly number: number; readonly task: LayoutTask }>) => {
  self.postMessage({ number: data.number, places: layOut(data.task) })
}
