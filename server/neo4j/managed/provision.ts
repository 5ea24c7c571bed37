/** Fetches the jars of the managed server: Maven does it, so its own mirrors, proxies and local repository hold. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EnvironmentError } from '../../errors.ts'
import { run } from '../../process/child.mjs'
import { takeLock } from '../../process/lock.mjs'
import { asStep, type Progress } from '../../progress/progress.ts'
import { requireJava, requireMaven } from './java.ts'
import { type ManagedFolders, POM } from './state-folder.ts'

/** What Maven downloads on a machine that has nothing yet; only how far the bar is rests on it. */
const EXPECTED_MB = 149

/** Makes sure that the jars of this pom are in the state folder; does nothing, and needs no network, when they are. */
export async function provision(
  folders: ManagedFolders,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  if (existsSync(folders.jars)) return
  await requireJava(signal)
  await requireMaven(signal)
  const lock = await takeLock(`${folders.jars}.lock`, signal, ({ pid }) =>
    progress.say({
      zh: `等待进程 ${pid} 下载 Neo4j`,
      en: `Waiting for process ${pid}, which fetches Neo4j`,
    }),
  )
  try {
    if (existsSync(folders.jars)) return
    removeUnfinished(folders)
    await asStep(
      progress,
      { zh: '下载 Neo4j（仅首次）', en: 'Fetching Neo4j (first start only)' },
      (step) => fetchJars(folders, (mb) => step.at(mb, Math.max(mb, EXPECTED_MB), 'MB'), signal),
      (mb) => (mb > 0 ? `${mb.toFixed(0)} MB` : undefined),
    )
  } finally {
    lock.release()
  }
}

async function fetchJars(
  folders: ManagedFolders,
  onMegabytes: (mb: number) => void,
  signal: AbortSignal,
): Promise<number> {
  const work = `${folders.jars}.unfinished`
  mkdirSync(work)
  // A copy, so that Maven writes nothing beside our code.
  copyFileSync(POM, join(work, 'pom.xml'))
  let bytes = 0
  const ended = await run('mvn', ['--batch-mode', 'dependency:copy-dependencies'], {
    cwd: work,
    signal,
    onLine(line) {
      bytes += downloadedBytes(line)
      onMegabytes(bytes / 1e6)
    },
  })
  writeFileSync(folders.maven, ended.output)
  if (ended.code !== 0) {
    rmSync(work, { recursive: true, force: true })
    throw mavenError(ended.output, folders)
  }
  renameSync(join(work, 'jars'), folders.jars)
  rmSync(work, { recursive: true, force: true })
  return bytes / 1e6
}

/** What a run that was ended in the middle left, and the jars of former versions. */
function removeUnfinished(folders: ManagedFolders): void {
  for (const name of readdirSync(folders.root))
    if (/^jars-[0-9a-f]{12}(\.unfinished)?$/u.test(name))
      rmSync(join(folders.root, name), { recursive: true, force: true })
}

const UNITS: Readonly<Record<string, number>> = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9 }

/** Bytes that one line of Maven's output reports as downloaded: `Downloaded from central: … (1.2 MB at 3 MB/s)`. */
export function downloadedBytes(line: string): number {
  const match = /Downloaded from .*\((\d+(?:\.\d+)?) ([kMG]?B)\b/u.exec(line)
  return match === null ? 0 : Number(match[1]) * (UNITS[match[2] ?? ''] ?? 0)
}

const REASONS = [
  {
    pattern: /No space left on device|Disk quota exceeded/u,
    code: 'DISK_FULL',
    message: 'The disk is full: Neo4j needs about 300 MB.',
    remedy: 'Free some space (Maven keeps its copy in ~/.m2), or set LUZHI_HOME to another disk.',
  },
  {
    pattern:
      /Unknown host|UnknownHost|Temporary failure in name resolution|Connect(?:ion)? (?:to .* )?(?:refused|reset|timed out)|Connection refused|timed out|Network is unreachable|No route to host|offline mode|Could not transfer|status code: [45]\d\d|PKIX|407 Proxy/u,
    code: 'MAVEN_REGISTRY_UNREACHABLE',
    message: 'Maven cannot reach its registry to fetch Neo4j.',
    remedy:
      'Check the network, or set a mirror or proxy in ~/.m2/settings.xml; or set NEO4J_URI to a Neo4j of your own.',
  },
] as const

/** What a failed run of Maven means, from what it wrote. */
export function mavenError(output: string, folders: Pick<ManagedFolders, 'maven'>): EnvironmentError {
  const reason = REASONS.find(({ pattern }) => pattern.test(output))
  const said = /^\[ERROR\] (.+)$/mu.exec(output)?.[1]
  return new EnvironmentError(
    reason?.code ?? 'MAVEN_FAILED',
    reason?.message ?? 'Maven failed to fetch Neo4j.',
    {
      remedy: reason?.remedy ?? `Maven's own words stand in ${folders.maven}.`,
      values: { said, log: folders.maven },
    },
  )
}
