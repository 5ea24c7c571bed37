/** What the steps fill. A step never changes a draft in place: it returns another. */
import type { ActivityKind, Attribution, DateBasis, EntityType, Role } from '../../data/ontology/index.ts'
import type {
  Facts,
  FactsDocument,
  FactsFinding,
  FactsRelation,
  FactsStatistic,
  Range,
  Span,
} from '../facts/schema.ts'
import type { Flow, Piece } from './flow.ts'
import type { Words } from './lexicon/words.ts'

/** A value that the reader of the file found (HTML metadata, a header line), with its words where the text has them. */
export interface Stated {
  readonly value: string
  readonly span: Span | null
}

/** What is known of a document besides its text. Everything may be absent. */
export interface Metadata {
  readonly title?: Stated
  readonly byline?: Stated
  readonly publisher?: Stated
  readonly publishedOn?: Stated
  readonly covers?: Stated
  readonly page?: Stated
  readonly url?: Stated
}

/** One text to extract from. `text` is the raw text as stored; all offsets refer to it. */
export interface ExtractInput {
  readonly id: string
  readonly text: string
  readonly metadata: Metadata
}

/** What a line at the top of the page is; all others are the article. */
export type HeaderKind = 'TITLE' | 'SUBTITLE' | 'META'

/** What a block is: only BODY and CAPTION tell activities. */
export type BlockKind = HeaderKind | 'HEADING' | 'BODY' | 'CAPTION' | 'CREDIT'

/** A paragraph of the flow. */
export interface Block extends Piece {
  readonly kind: BlockKind
}

/** A sentence of the flow; `block` is the index of its block. */
export interface Sentence extends Piece {
  readonly block: number
}

/** How a mention names: by a name, by a short form of it, by pointing (区政协, 该村), by an office alone (县长). */
export type Form = 'NAME' | 'SHORT' | 'RELATIVE' | 'OFFICE'

/** One place of the flow that speaks of an entity. Offsets are of the flow. */
export interface Mention extends Piece {
  readonly type: EntityType
  readonly subtype: string | null
  /** The whole name that it stands for: mentions of one type and name are one entity. */
  readonly name: string
  readonly form: Form
  /** Which person of the name it is, from 2 on; absent for the first, and where only one bears it. */
  readonly bearer?: number
  /** Whether another person of the name may be meant. */
  readonly isDoubtful?: boolean
  /** Whether it lies inside the name of another entity (a road in the name of works). */
  readonly inside: boolean
  readonly step: string
  /** 0 to 1, how sure the rule is. */
  readonly sure: number
}

/** Words that say when, read against the document's year. Offsets are of the flow. */
export interface DateWords extends Piece {
  readonly from: string
  readonly to: string
  readonly basis: readonly DateBasis[]
}

export interface Participant {
  readonly entity: string
  readonly role: Role
  readonly attribution: Exclude<Attribution, 'OFFICE'>
  readonly evidence: Piece | null
  readonly heads: Piece | null
}

/** An activity before it is written down. Entities are keys (`Person:何平`). */
export interface Event {
  readonly kind: ActivityKind
  readonly trigger: Piece
  readonly sentence: number
  /** The first character of the clauses that it was read from, for order. */
  readonly clause: Piece
  readonly participants: readonly Participant[]
  readonly concerns: readonly string[]
  readonly at: readonly string[]
  readonly resultedIn: readonly string[]
  readonly date: {
    readonly from: string
    readonly to: string
    readonly basis: readonly DateBasis[]
    readonly evidence: Piece | null
  } | null
  /** What lowers its confidence, by name; the step of confidence knows what each weighs. */
  readonly doubts: readonly string[]
}

/** An office of a person as the text says it. Entities are keys. */
export interface Position {
  readonly person: string
  readonly body: string
  readonly title: string
  readonly status: 'CURRENT' | 'FORMER' | 'INCOMING'
  readonly evidence: Piece
}

export interface Entity {
  readonly key: string
  readonly id: string
  readonly type: EntityType
  readonly subtype: string | null
  readonly name: string
  readonly mentions: readonly Mention[]
}

export interface Draft {
  readonly input: ExtractInput
  /** Lines that hold more than white space, without their line breaks and what is furniture. */
  readonly lines: readonly Range[]
  /** For the lines at the top, by index, what they are. */
  readonly headerLines: readonly HeaderKind[]
  readonly document: FactsDocument
  readonly flow: Flow
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly words: Words
  readonly dates: readonly DateWords[]
  readonly mentions: readonly Mention[]
  readonly positions: readonly Position[]
  readonly events: readonly Event[]
  readonly entities: readonly Entity[]
  readonly relations: readonly FactsRelation[]
  readonly statistics: readonly FactsStatistic[]
  /** How sure each of `entities` and each of `events` is, 0 to 1, in their order. */
  readonly confidence: { readonly entities: readonly number[]; readonly activities: readonly number[] }
  readonly findings: readonly FactsFinding[]
  readonly facts: Facts | null
}

export type Part = Exclude<keyof Draft, 'input'>

/** One rule family: pure, `run` reads only `needs` and writes only `gives`. */
export interface Step {
  readonly name: string
  readonly needs: readonly Part[]
  readonly gives: readonly Part[]
  readonly run: (draft: Draft) => Draft
}
