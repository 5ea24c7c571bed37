/** The thread of `index.ts`: answers each message with what `perform` of the given module makes of it. */
import { parentPort, workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const { perform } = await import(workerData)
const port = parentPort
port?.on('message', async (input) => {
  try {
    port.postMessage({ output: await perform(input) })
  } catch (error) {
    port.postMessage({ thrown: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
port?.postMessage('ready')
