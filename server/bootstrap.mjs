#!/usr/bin/env node
/**
 * The first lines that run: checks Node, installs the dependencies, then hands over to TypeScript in the same process.
 * Only what Node itself has may be imported before that: on a fresh clone nothing else is there.
 *
 * Usage: `node server/bootstrap.mjs COMMAND…` (the command line), `node server/bootstrap.mjs --check` (all tests).
 */
import { fileURLToPath } from 'node:url'
import { ensureInstalled, InstallError } from './process/install.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const NEEDED_NODE = [20, 19]
const EXIT = { failure: 1, environment: 5, interrupted: 130 }

const arguments_ = process.argv.slice(2)
const interruption = new AbortController()

// One signal asks for a clean end. Under npm, Ctrl-C arrives twice: further ones mean nothing more.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => interruption.abort(new Error(`Stopped by ${signal}.`)))
// npx ends by SIGTERM without passing it on (npm does pass it on, since our script is `exec node`). Nobody tells a child.
const parent = process.ppid
if (process.env.npm_command !== undefined)
  setInterval(() => {
    if (process.ppid !== parent) interruption.abort(new Error('Stopped with the npm that started it.'))
  }, 250).unref()
// A reader that is gone (`| head`, a closed terminal) must not end us in the middle.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

/** Set by what nobody caught: the command is then ended cleanly, and fails. */
let broken = false
process.on('uncaughtException', (error) => {
  console.error(error)
  broken = true
  interruption.abort(error)
})

const code = await main()
process.exit(broken ? EXIT.failure : code)

/** @returns {Promise<number>} the exit code */
async function main() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [neededMajor = 0, neededMinor = 0] = NEEDED_NODE
  if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
    console.error(
      `需要 Node ${NEEDED_NODE.join('.')} 或更高版本，现在是 ${process.versions.node}。\n` +
        `Luzhi needs Node ${NEEDED_NODE.join('.')} or later, and this is ${process.versions.node}. Install a later one and start again.`,
    )
    return EXIT.environment
  }
  const checking = arguments_[0] === '--check'
  try {
    await ensureInstalled(ROOT, checking ? 'everything' : 'what runs', interruption.signal, console.error)
    const { register } = await import('tsx/esm/api')
    register()
    if (checking) {
      const { check } = await import('./testing/check.ts')
      return await check(arguments_.slice(1), interruption.signal)
    }
    const { runCommand } = await import('./cli/index.ts')
    return await runCommand(arguments_, interruption.signal)
  } catch (error) {
    if (interruption.signal.aborted && !broken) return EXIT.interrupted
    console.error(error instanceof InstallError ? `✗ ${error.message}` : error)
    return error instanceof InstallError ? EXIT.environment : EXIT.failure
  }
}
