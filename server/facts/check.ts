/**
 * Whether a facts file may be loaded: its structure first (schema.ts), then what the schema cannot say. All problems at once,
 * each with file, JSON path and reason.
 */
import { InputError, type Problem } from '../errors.ts'
import { checkMeaning } from './check-meaning.ts'
import { checkText } from './check-text.ts'
import { type Facts, factsSchema } from './schema.ts'

/** One thing wrong, without its file. */
export interface Wrong {
  readonly path: string
  readonly reason: string
}

type Path = readonly PropertyKey[]

/** `$.activities[3].trigger.end` */
export function jsonPath(path: Path): string {
  return path.reduce<string>((whole, key) => {
    if (typeof key === 'number') return `${whole}[${key}]`
    const name = String(key)
    return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? `${whole}.${name}` : `${whole}[${JSON.stringify(name)}]`
  }, '$')
}

/**
 * The facts in `json` about `text`.
 * @param file name of the file, for the problems
 * @throws InputError FACTS_REFUSED, with `values.problems`: every Problem
 */
export function checkFacts(json: unknown, text: string, file: string): Facts {
  const parsed = factsSchema.safeParse(json)
  if (!parsed.success) throw refused(parsed.error.issues.flatMap(wrongsOf), file)
  const facts = parsed.data
  const wrongs = [...checkText(facts, text), ...checkMeaning(facts)]
  if (wrongs.length > 0) throw refused(wrongs, file)
  return facts
}

interface Issue {
  readonly code?: string | undefined
  readonly path: Path
  readonly message: string
  readonly keys?: readonly string[]
}

/** A field that nobody knows is named by its own path, one problem each. */
function wrongsOf(issue: Issue): Wrong[] {
  const { code, path, message, keys } = issue
  if (code === 'unrecognized_keys' && keys !== undefined)
    return keys.map((key) => ({ path: jsonPath([...path, key]), reason: 'facts/1 has no such field' }))
  return [{ path: jsonPath(path), reason: message }]
}

function refused(wrongs: readonly Wrong[], file: string): InputError {
  const problems: Problem[] = wrongs.map(({ path, reason }) => ({ file, path, reason }))
  const [first] = problems
  const more = problems.length > 1 ? `, and ${problems.length - 1} more` : ''
  return new InputError('FACTS_REFUSED', `${file} is refused: ${first?.path}: ${first?.reason}${more}.`, {
    remedy: 'Correct what each problem names; nothing was written.',
    values: { file, problems },
  })
}
