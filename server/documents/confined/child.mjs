/** The process of `index.ts`: answers each message with what `perform` of the given module makes of it. */
import { register } from 'tsx/esm/api'

register()
const { perform } = await import(process.argv[2] ?? '')
process.on('message', async (input) => {
  try {
    process.send?.({ output: await perform(input) })
  } catch (error) {
    process.send?.({ thrown: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
process.send?.('ready')
