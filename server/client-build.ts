/** The built client: made anew only when its sources changed. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { EnvironmentError } from './errors.ts'
import { run } from './process/child.mjs'
import { takeLock } from './process/lock.mjs'
import { asStep, type Progress } from './progress/progress.ts'
import { ROOT } from './settings.ts'

const SOURCES = ['client', 'data/ontology', 'vite.config.ts', 'package-lock.json']
const BUILDS = join(ROOT, 'dist', 'client')
/** The one before the latest stays: a server that still runs may be serving from it. */
const KEPT = 2

/** Resolves to the folder to serve; its name is the hash of the sources, and it appears complete or not at all. */
export async function buildClient(progress: Progress, signal: AbortSignal): Promise<string> {
  const folder = join(BUILDS, hashOfSources())
  if (existsSync(folder)) return folder
  const lock = await takeLock(join(ROOT, 'dist', 'client.lock'), signal)
  try {
    if (!existsSync(folder))
      await asStep(progress, { zh: '构建网页', en: 'Building the client' }, () => build(folder, signal))
    removeOldBuilds()
    return folder
  } finally {
    lock.release()
  }
}

async function build(folder: string, signal: AbortSignal): Promise<void> {
  const unfinished = `${folder}.unfinished`
  mkdirSync(BUILDS, { recursive: true })
  // A process of its own: it can be ended in the middle, and gives its memory back.
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js')
  const args = [vite, 'build', '--outDir', unfinished, '--emptyOutDir']
  const ended = await run(process.execPath, args, {
    cwd: ROOT,
    signal,
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
  })
  if (ended.code !== 0)
    throw new EnvironmentError('CLIENT_BUILD_FAILED', 'The client cannot be built.', {
      remedy: 'Run “npx vite build” to see why.',
      values: { said: ended.output.trim().split('\n').slice(-20).join('\n') },
    })
  renameSync(unfinished, folder)
}

function removeOldBuilds(): void {
  const newestFirst = readdirSync(BUILDS)
    .map((name) => join(BUILDS, name))
    .map((path) => ({ path, at: statSync(path).mtimeMs }))
    .sort((a, b) => b.at - a.at)
  for (const { path } of newestFirst.slice(KEPT)) rmSync(path, { recursive: true, force: true })
}

function hashOfSources(): string {
  const hash = createHash('sha256')
  for (const file of SOURCES.map((path) => join(ROOT, path)).flatMap(filesIn))
    hash.update(relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex').slice(0, 12)
}

/** All files under a path in a fixed order, tests aside: they change nothing of what is served. */
function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return /\.test\.tsx?$/u.test(path) ? [] : [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)))
}
