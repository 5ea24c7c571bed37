/**
 * Who acts: the subject of the clause, else of the sentence, else what the paragraph and the text tell. Remembers who headed
 * the party, so that 调研组 later on is that person's.
 */
import type { Mention, Participant } from '../draft.ts'
import type { Piece } from '../flow.ts'
import { TAG } from '../lexicon/vocabulary.ts'
import type { Words } from '../lexicon/words.ts'
import { keyOf } from '../steps/entities.ts'
import type { Clause } from './clause.ts'
import type { Group, Unit } from './groups.ts'

/** One who acts, with where the text says so. */
export interface Actor {
  readonly key: string
  readonly attribution: Participant['attribution']
  /** Where the name stands. */
  readonly at: Piece
  /** What ties them to it, where the sentence itself does not name them. */
  readonly evidence: Piece | null
}

const HEADS =
  /^(?:(?:等(?:人|领导)?)?(?:亲自)?(?:分别)?(?:率队|率团|带队|领队|率领|带领|率|带着|带|领衔|牵头|一行))/u
const MEMBERS =
  /^(?:\d+名|部分|全体|广大|各位)?(?:新任)?(?:(?:区|县|市|省|州)?政协)?(?:港澳台侨界|农业界)?(?:委员们?|机关干部|班子成员|领导班子成员|机关党员)/u

export class Cast {
  readonly #words: Words
  /** The body that the text is about. */
  readonly main: { readonly key: string; readonly mentions: readonly Mention[] } | undefined
  readonly #annual: boolean
  /** Who headed the party that is under way. */
  heads: readonly Actor[] = []
  /** Who did the last thing that was told. */
  last: readonly Actor[] = []
  /** The person that 他 and 她 mean. */
  #person: Mention | undefined

  constructor(words: Words, main: Cast['main'], annual: boolean) {
    this.#words = words
    this.main = main
    this.#annual = annual
  }

  /** A new paragraph: in a survey of a year nobody is carried over. */
  startBlock(): void {
    if (!this.#annual) return
    this.last = []
    this.heads = []
  }

  /** The subjects of a clause before `offset`. */
  subjects(groups: readonly Group[], clause: Clause, offset: number): readonly Actor[] {
    const { text } = this.#words
    const own = groups.filter(
      (group) =>
        group.end <= offset &&
        group.end > clause.start &&
        group.start >= clause.start - 60 &&
        this.#acts(group, clause),
    )
    const chosen = own.filter((group, at) => {
      const next = own[at + 1]
      const after = text.slice(group.end, next?.start ?? offset)
      // 王秀峰分管的教卫体委, 牟雁秋领衔的课题组: the first only says whose the second is.
      if (next !== undefined && /^\p{Script=Han}{0,4}的$/u.test(after)) {
        if (next.units[0]?.kind === 'PARTY' && HEADS.test(after)) this.#head([group], offset)
        return false
      }
      return (
        !/^的(?!是)/u.test(text.slice(group.end, group.end + 2)) ||
        (next === undefined && group.governor === 'BY')
      )
    })
    const actors = chosen.flatMap((group) => group.units.flatMap((unit) => this.#actorsOf(unit)))
    const heading = chosen.filter(
      (group) =>
        HEADS.test(text.slice(group.end, group.end + 6)) ||
        group.units.some(({ party }) => party && group.units[0]?.kind === 'PERSON'),
    )
    if (heading.length > 0) this.#head(heading, offset)
    if (actors.length > 0) return actors
    // 58名新任市政协委员赴…, 班子成员走访: members stand for the body.
    const members = MEMBERS.exec(
      text.slice(clause.start, offset).replace(/^[\d年月日，、①-⑳\s上中下旬至—]+/u, ''),
    )
    if (members !== null && this.main !== undefined) return this.mainActors(clause.start)
    return []
  }

  #acts(group: Group, clause: Clause): boolean {
    if (group.governor !== 'SUBJECT' && group.governor !== 'BY') {
      // 代表X政协与…: both sign.
      return (
        /代表$/u.test(this.#words.text.slice(Math.max(clause.start, group.start - 2), group.start)) &&
        group.governor !== 'WITH'
      )
    }
    const after = this.#words.text.slice(group.end, group.end + 8)
    if (/^(?:陪同|的?陪同下|的陪同|一同|等?陪同|参加|出席|随行|列席)/u.test(after)) return false
    return true
  }

  #head(groups: readonly Group[], offset: number): void {
    const { text } = this.#words
    const persons = groups.flatMap((group) => {
      const found = group.units
        .filter(({ kind }) => kind === 'PERSON' || kind === 'PRONOUN')
        .flatMap((unit) => this.#actorsOf(unit))
      const word = HEADS.exec(text.slice(group.end, group.end + 6))?.[0] ?? ''
      const piece = { start: group.start, end: Math.min(offset, group.end + word.length) }
      return found.map(
        (actor): Actor => ({
          ...actor,
          evidence: piece.end > piece.start ? piece : { start: group.start, end: group.end },
        }),
      )
    })
    if (persons.length > 0) this.heads = persons
  }

  #actorsOf(unit: Unit): Actor[] {
    if (unit.kind === 'PARTY') return this.#party(unit)
    if (unit.kind === 'PRONOUN')
      return this.#person === undefined
        ? []
        : [
            {
              key: keyOf(this.#person),
              attribution: 'NAMED',
              at: unit,
              evidence: { start: this.#person.start, end: this.#person.end },
            },
          ]
    if (unit.kind === 'MEETING')
      return this.last.map((actor) => ({ ...actor, evidence: actor.evidence ?? actor.at }))
    if (unit.mention === undefined) return []
    if (unit.kind === 'PERSON') this.#person = unit.mention
    return [
      {
        key: keyOf(unit.mention),
        attribution: 'NAMED',
        at: { start: unit.start, end: unit.end },
        evidence: null,
      },
    ]
  }

  /** 调研组: of whom it is; of nobody named, it is its body's. */
  #party(unit: Unit): Actor[] {
    const heads =
      this.heads.length > 0 ? this.heads : this.last.filter(({ key }) => key.startsWith('Person:'))
    if (heads.length > 0)
      return heads.map((head) => ({
        key: head.key,
        attribution: 'GROUP',
        at: unit,
        evidence: head.evidence ?? head.at,
      }))
    if (this.last.length > 0)
      return this.last.map((actor) => ({
        ...actor,
        attribution: 'NAMED',
        at: unit,
        evidence: actor.evidence ?? actor.at,
      }))
    return this.mainActors(unit.start)
  }

  /** The body of the text, with its last mention before `offset`. */
  mainActors(offset: number): Actor[] {
    if (this.main === undefined) return []
    const before = this.main.mentions.filter(({ end }) => end <= offset).at(-1) ?? this.main.mentions[0]
    if (before === undefined) return []
    const at = { start: before.start, end: before.end }
    return [{ key: this.main.key, attribution: 'NAMED', at, evidence: at }]
  }

  /** Who acts in a sentence that names nobody. */
  fallback(sentence: Piece): readonly Actor[] {
    const { text } = this.#words
    const tied =
      /^(?:会上|会后|会前|会议|座谈会|随后|其间|期间|途中|在.{1,6}期间|当天|当日|现场|每到一处|还|又|并|之后|接着|下午|上午|视察中|调研中|走访中|视察结束|调研结束)/u.test(
        text.slice(sentence.start, sentence.start + 10),
      )
    const carried = this.last.map((actor) => ({ ...actor, evidence: actor.evidence ?? actor.at }))
    if (this.#annual && !tied) return this.mainActors(sentence.start)
    return carried.length > 0 ? carried : this.mainActors(sentence.start)
  }

  remember(actors: readonly Actor[]): void {
    if (actors.length > 0) this.last = actors
  }

  /** The last person named as a subject, for 他 and 她 in the next sentence. */
  notice(mention: Mention): void {
    this.#person = mention
  }

  isAttending(offset: number): boolean {
    return (this.#words.tagsAt(offset) & TAG.ATTENDING) !== 0
  }
}
