/** Every environment variable that Luzhi reads: name, default, meaning. Read once, frozen, passed on. */
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { InputError, type Problem } from './errors.ts'
import type { Connection } from './neo4j/driver.ts'

/** The repository: where `data/`, `cypher/` and `client/` stand. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

const SCHEMES = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/\s]+/u
const LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const

const ENVIRONMENT = z.object({
  /** Port of the web server; 0 lets the system choose. */
  PORT: z.coerce.number('is not a number').int().min(0).max(65_535).default(4400),
  /** Address that the web server listens on; 0.0.0.0 for all. */
  HOST: z.string().default('127.0.0.1'),
  /** State folder: managed Neo4j with its data, password, logs. */
  LUZHI_HOME: z.string().default(resolve(ROOT, '.luzhi')),
  /** How much is logged on standard error, as JSON lines. */
  LUZHI_LOG_LEVEL: z.enum(LEVELS).default('warn'),
  /** Model that `--assist` asks for. */
  LUZHI_ASSIST_MODEL: z.string().default('default'),
  /** Key that `--assist` sends to the endpoint that it names, and to no other. */
  LUZHI_ASSIST_KEY: z.string().optional(),
  /** A Neo4j of your own; without it, Luzhi manages one in the state folder. */
  NEO4J_URI: z.string().regex(SCHEMES, 'is not a bolt:// or neo4j:// address (also +s and +ssc)').optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().default('neo4j'),
})

export interface Settings {
  readonly port: number
  readonly host: string
  /** Absolute path of the state folder. */
  readonly home: string
  readonly logLevel: (typeof LEVELS)[number]
  /** What is told to the endpoint of `--assist`; nothing is sent without that option. */
  readonly assist: { readonly model: string; readonly key: string | undefined }
  /** The Neo4j that the environment names; undefined when Luzhi manages one. */
  readonly neo4j: Connection | undefined
}

/**
 * Reads the settings out of an environment; empty variables count as absent.
 * @throws InputError SETTINGS that names every variable that is wrong
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = ENVIRONMENT.safeParse(given)
  if (!read.success) throw wrongSettings(read.error)
  const { PORT, HOST, LUZHI_HOME, LUZHI_LOG_LEVEL, LUZHI_ASSIST_MODEL, LUZHI_ASSIST_KEY, ...neo4j } =
    read.data
  return Object.freeze({
    port: PORT,
    host: HOST,
    home: resolve(LUZHI_HOME),
    logLevel: LUZHI_LOG_LEVEL,
    assist: Object.freeze({ model: LUZHI_ASSIST_MODEL, key: LUZHI_ASSIST_KEY }),
    neo4j:
      neo4j.NEO4J_URI === undefined
        ? undefined
        : Object.freeze({
            uri: neo4j.NEO4J_URI,
            user: neo4j.NEO4J_USER,
            password: neo4j.NEO4J_PASSWORD,
            database: neo4j.NEO4J_DATABASE,
          }),
  })
}

function wrongSettings(error: z.ZodError): InputError {
  const problems: Problem[] = error.issues.map(({ path, message }) => ({
    file: 'environment',
    path: String(path[0]),
    reason: message,
  }))
  const names = problems.map(({ path }) => path).join(', ')
  return new InputError('SETTINGS', `The environment holds settings that are not valid: ${names}.`, {
    remedy: 'Correct or unset them.',
    values: { problems },
  })
}
