/** A facts file with its text, checked. */
import { access } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { InputError } from '../errors.ts'
import { checkFacts } from '../facts/check.ts'
import type { Facts } from '../facts/schema.ts'
import { readUtf8 } from './read-file.ts'

export interface FactsAndText {
  readonly facts: Facts
  readonly text: string
}

/**
 * Reads and checks. The text is `textPath`, else `<document id>.txt` beside the facts, else in `../documents/`.
 * @throws InputError NOT_JSON, FACTS_REFUSED (all problems at once), TEXT_MISSING, and those of `readUtf8`
 */
export async function readFactsFile(
  path: string,
  { textPath }: { readonly textPath?: string } = {},
): Promise<FactsAndText> {
  const json = parse(await readUtf8(path), path)
  const text = await readUtf8(textPath ?? (await textBeside(path, json)))
  return { facts: checkFacts(json, text, path), text }
}

function parse(source: string, path: string): unknown {
  try {
    return JSON.parse(source.replace(/^\uFEFF/u, ''))
  } catch (cause) {
    throw new InputError('NOT_JSON', `${path} is not JSON: ${(cause as Error).message}`, {
      remedy: 'A facts file is JSON, facts/1.',
      values: { file: path },
      cause,
    })
  }
}

async function textBeside(path: string, json: unknown): Promise<string> {
  const id = documentId(json)
  if (id === undefined) {
    // Without an id there is no text to look for, but the structure can be told.
    checkFacts(json, '', path)
  }
  const name = `${id}.txt`
  const places = [join(dirname(path), name), join(dirname(path), '..', 'documents', name)]
  for (const place of places) if (await exists(place)) return place
  throw new InputError(
    'TEXT_MISSING',
    `The text of ${basename(path)} is missing: there is no ${places.join(', no ')}.`,
    {
      remedy: 'Put it there, or name it with --text FILE.',
      values: { file: path, places },
    },
  )
}

/** Only what the schema allows as an id: it becomes part of a path. */
function documentId(json: unknown): string | undefined {
  const id = (json as { document?: { id?: unknown } } | null)?.document?.id
  return typeof id === 'string' && /^[a-z0-9-]+$/u.test(id) ? id : undefined
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch {
    return false
  }
}
