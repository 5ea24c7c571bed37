/** Exit codes of every command, for scripts. */
import { LuzhiError } from '../errors.ts'

export const EXIT = {
  /** Done; for `start` also: stopped by a signal after it served, or another process serves already. */
  ok: 0,
  /** A bug, a check that did not hold (`status --verify`), or some of several files refused (`extract`, `add`). */
  failure: 1,
  /** The arguments, the environment or a file are not what they must be. Nothing was written. */
  badInput: 2,
  /** A document that is not there. */
  notFound: 3,
  /** Neo4j does not answer, refuses the login, is too old, or the database is not ours. */
  database: 4,
  /** Java, Maven, network, disk, port or folder do not allow it. */
  environment: 5,
  /** Ended by Ctrl-C or SIGTERM before it was done. */
  interrupted: 130,
} as const

export function exitCodeOf(error: unknown): number {
  return error instanceof LuzhiError ? error.exitCode : EXIT.failure
}
