/** One file to its facts: read, extracted, checked. Runs in a process of its own (`index.ts`); pure. */
import { createHash } from 'node:crypto'
import { type Passage, passagesOf } from '../../assist/passage.ts'
import { documentId } from '../../documents/document-id.ts'
import { readDocument } from '../../documents/reading/index.ts'
import { Refusal, type RefusalCode, type What } from '../../documents/reading/refusals.ts'
import { InputError, type Problem } from '../../errors.ts'
import { explain, type Trace } from '../../extract/explain.ts'
import { extract, type Metadata } from '../../extract/index.ts'
import { checkFacts } from '../../facts/check.ts'
import type { Facts } from '../../facts/schema.ts'

/** What a person says of a document; it counts before what the document says. */
export interface Told {
  readonly id?: string | undefined
  readonly publishedOn?: string | undefined
  readonly covers?: string | undefined
}

export interface Job extends Told {
  readonly path: string
  readonly bytes: Uint8Array
  /** How many of its first sentences are wanted besides the facts. */
  readonly sentences?: number
  /** Whether the steps that made each fact are wanted, which takes longer. */
  readonly explained?: boolean
}

export interface Extracted {
  readonly facts: Facts
  readonly text: string
  readonly trace: Trace
  readonly passages: readonly Passage[]
}

/** A refusal as data, since errors lose their class between processes. */
export type JobAnswer =
  | Extracted
  | { readonly refused: { readonly code: RefusalCode; readonly file: string; readonly what: What } }

export async function perform(job: Job): Promise<JobAnswer> {
  try {
    return await extractFile(job)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { code, file, what } = error
    return { refused: { code: code as RefusalCode, file, what } }
  }
}

/** @throws Refusal */
async function extractFile({
  path,
  bytes,
  id,
  publishedOn,
  covers,
  sentences = 0,
  explained,
}: Job): Promise<Extracted> {
  const { text, metadata, reader } = await readDocument(bytes, path)
  const told: Metadata = {
    ...(publishedOn !== undefined && { publishedOn: { value: publishedOn, span: null } }),
    ...(covers !== undefined && { covers: { value: covers, span: null } }),
  }
  const input = { id: id ?? 'document', text, metadata: { ...metadata, ...told } }
  const { facts, trace } = explained === true ? explain(input) : { ...extract(input), trace: {} }
  const { document } = facts
  const whole: Facts = {
    ...facts,
    document: {
      ...document,
      id: id ?? documentId(document.title, document.sha256),
      source: {
        ...document.source,
        fileSha256: createHash('sha256').update(bytes).digest('hex'),
        reader: { name: reader.name, version: reader.version },
      },
    },
  }
  const passages = sentences > 0 ? passagesOf(input, sentences) : []
  return { facts: checked(whole, text, path), text, trace, passages }
}

/** Facts that cannot be loaded are a bug of ours, not of whoever wrote the article. */
function checked(facts: Facts, text: string, path: string): Facts {
  try {
    return checkFacts(facts, text, path)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const [first] = (error.values.problems ?? []) as readonly Problem[]
    const what = `${first?.path} ${first?.reason}`
    throw new Refusal('EXTRACTION_FAILED', path, { en: what, zh: what }, error)
  }
}
