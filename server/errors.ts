/** The errors of the product: each carries a code in words, the HTTP status, the values involved and what to do. */

export interface ErrorDetails {
  /** What to do about it, one sentence. */
  readonly remedy?: string
  /** HTTP status when the error reaches a client of the API. */
  readonly status?: number
  /** Exit code when the error ends a command (see `server/cli/exit-codes.ts`). */
  readonly exitCode?: number
  readonly values?: Readonly<Record<string, unknown>>
  readonly cause?: unknown
}

/** Base of every error that we raise on purpose; anything else that is thrown is a bug. */
export class LuzhiError extends Error {
  readonly code: string
  readonly remedy: string | undefined
  readonly status: number
  readonly exitCode: number
  readonly values: Readonly<Record<string, unknown>>

  constructor(code: string, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = new.target.name
    this.code = code
    this.remedy = details.remedy
    this.status = details.status ?? 500
    this.exitCode = details.exitCode ?? 1
    this.values = details.values ?? {}
  }
}

/** Settings, machine or surroundings do not allow to go on (no Java, busy port, full disk, wrong password). */
export class EnvironmentError extends LuzhiError {
  constructor(code: string, message: string, details: ErrorDetails = {}) {
    super(code, message, { exitCode: 5, ...details })
  }
}

/** What came from outside is not what it must be: a facts file, a text, an argument. */
export class InputError extends LuzhiError {
  constructor(code: string, message: string, details: ErrorDetails = {}) {
    super(code, message, { status: 400, exitCode: 2, ...details })
  }
}

/** Asked for something that is not there. */
export class NotFoundError extends LuzhiError {
  constructor(code: string, message: string, details: ErrorDetails = {}) {
    super(code, message, { status: 404, exitCode: 3, ...details })
  }
}

/** The database is not ours, or not as we left it. */
export class DatabaseError extends LuzhiError {
  constructor(code: string, message: string, details: ErrorDetails = {}) {
    super(code, message, { status: 503, exitCode: 4, ...details })
  }
}

/** One thing that is wrong in an input, and where. */
export interface Problem {
  readonly file: string
  /** JSON path, `$.activities[3].trigger.end`. */
  readonly path: string
  readonly reason: string
}
