/** Finds Java and Maven and says what to do when they are missing or too old. */
import { join } from 'node:path'
import { EnvironmentError } from '../../errors.ts'
import { run } from '../../process/child.mjs'

const NEEDED_JAVA = 17
/** The dependency plugin of our pom needs it. */
const NEEDED_MAVEN = '3.6.3'

const WAYS_OUT =
  'Install Java ≥ 17 and Maven (Debian: apt-get install default-jre-headless maven), or set NEO4J_URI to a Neo4j of your own, or run “docker compose up”.'

/** The java to start: of JAVA_HOME if that is set, else of the path. */
export function javaProgram(env: NodeJS.ProcessEnv = process.env): string {
  const home = env.JAVA_HOME
  return home === undefined || home === '' ? 'java' : join(home, 'bin', 'java')
}

/** Resolves when a Java that Neo4j runs on is there. */
export async function requireJava(signal: AbortSignal): Promise<void> {
  const program = javaProgram()
  const { output } = await started(program, ['-version'], signal, () => missing('JAVA', 'Java', program))
  const version = javaVersion(output)
  if (version !== undefined && version >= NEEDED_JAVA) return
  throw new EnvironmentError(
    'JAVA_TOO_OLD',
    `${program} is Java ${version ?? '?'}, and Neo4j needs ${NEEDED_JAVA} or later.`,
    { remedy: `${WAYS_OUT} JAVA_HOME chooses among several.`, values: { program, version } },
  )
}

/** Resolves when a Maven that can fetch Neo4j is there. */
export async function requireMaven(signal: AbortSignal): Promise<void> {
  const { code, output } = await started('mvn', ['-version'], signal, () => missing('MAVEN', 'Maven', 'mvn'))
  const version = /Apache Maven (\d+(?:\.\d+)*)/u.exec(output)?.[1]
  if (code === 0 && version !== undefined && !isBefore(version, NEEDED_MAVEN)) return
  throw new EnvironmentError(
    'MAVEN_UNUSABLE',
    version === undefined
      ? 'Maven (mvn) is installed but does not run.'
      : `mvn is Maven ${version}, and ${NEEDED_MAVEN} or later is needed.`,
    { remedy: WAYS_OUT, values: { version, said: output.trim().split('\n').at(-1) } },
  )
}

/** The major version that `java -version` states: `1.8.0_402` is 8, `17.0.15` is 17. */
export function javaVersion(said: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/u.exec(said)
  return match === null ? undefined : Number(match[1])
}

/** Compares dotted numbers: 3.8.7 is not before 3.6.3; 3.10 is not before 3.9. */
export function isBefore(version: string, needed: string): boolean {
  const [have, want] = [version, needed].map((text) => text.split('.').map(Number)) as [number[], number[]]
  const differs = want.findIndex((part, place) => (have[place] ?? 0) !== part)
  return differs >= 0 && (have[differs] ?? 0) < (want[differs] ?? 0)
}

async function started(
  program: string,
  args: readonly string[],
  signal: AbortSignal,
  error: () => EnvironmentError,
): ReturnType<typeof run> {
  try {
    return await run(program, args, { signal })
  } catch (cause) {
    if (['ENOENT', 'EACCES', 'ENOTDIR'].includes(String((cause as NodeJS.ErrnoException).code))) throw error()
    throw cause
  }
}

function missing(code: string, name: string, program: string): EnvironmentError {
  return new EnvironmentError(`${code}_MISSING`, `${name} is not installed: “${program}” is not found.`, {
    remedy: WAYS_OUT,
    values: { program },
  })
}
