/** A test process: the command line in the given words, and at the end how long it took and how much memory it had at most. */
import { runCommand } from '../cli/index.ts'

const code = await runCommand(process.argv.slice(2), new AbortController().signal)
const { maxRSS } = process.resourceUsage()
process.stderr.write(
  `measured ${JSON.stringify({ ms: Math.round(performance.now()), mebibytes: Math.round(maxRSS / 1024) })}\n`,
)
process.exit(code)
