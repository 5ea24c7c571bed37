/**
 * Activities: sentence by sentence, clause by clause, verb by verb. What is planned, demanded or denied is none, but what it is
 * about is an entity all the same.
 */
import { type Actor, Cast } from '../clauses/cast.ts'
import { clausesOf, speechIn } from '../clauses/clause.ts'
import type { Deed } from '../clauses/deed.ts'
import { readField, readVisits } from '../clauses/field.ts'
import { chainsOf, groupsOf, unitsIn } from '../clauses/groups.ts'
import {
  readConsulting,
  readConvening,
  readHearing,
  readReviewing,
  readSupervising,
} from '../clauses/meeting.ts'
import { MentionIndex } from '../clauses/mention-index.ts'
import {
  readAwarding,
  readInstructing,
  readProposing,
  readRuling,
  readSigning,
  readStudying,
} from '../clauses/paper.ts'
import { isVisiting, predicatesIn } from '../clauses/predicates.ts'
import { Reality } from '../clauses/reality.ts'
import { isMention, type Reading, type Scene, type Thing } from '../clauses/scene.ts'
import { Times } from '../clauses/times.ts'
import type { Undertaking } from '../clauses/undertaking.ts'
import type { Draft, Event, Mention, Participant, Sentence, Step } from '../draft.ts'
import type { Piece } from '../flow.ts'
import { byPlace, holderOf } from '../names/pieces.ts'
import { keyOf } from './entities.ts'

const FIELD = new Set(['INVESTIGATE', 'INSPECT', 'VISIT', 'STUDY_TOUR'])

function mentionOf({ start, end, name, type, subtype }: Undertaking): Mention {
  return { start, end, type, subtype, name, form: 'NAME', inside: false, step: 'events', sure: 0.7 }
}

/** The body that the text is about: its own CPPCC, congress or committee, the most frequent one. */
function mainOf(draft: Draft): Cast['main'] {
  const own = draft.document.home?.at(-1) ?? ''
  const byKey = new Map<string, Mention[]>()
  for (const mention of draft.mentions) {
    if (mention.type !== 'Organization' || !/^(?:CPPCC|CONGRESS)$/u.test(mention.subtype ?? '')) continue
    if (!mention.name.startsWith(own) || mention.name.length > own.length + 5) continue
    byKey.set(keyOf(mention), [...(byKey.get(keyOf(mention)) ?? []), mention])
  }
  const [best] = [...byKey].sort((a, b) => b[1].length - a[1].length)
  return best === undefined
    ? undefined
    : { key: best[0], mentions: best[1].sort((a, b) => a.start - b.start) }
}

class Teller {
  readonly events: Event[] = []
  readonly #undertakings = new Map<string, Mention>()
  readonly #draft: Draft
  readonly #index: MentionIndex
  readonly #chains: ReadonlyMap<number, number>
  readonly #cast: Cast
  readonly #times: Times
  #topic: Thing | undefined
  #work: Mention | undefined

  constructor(draft: Draft) {
    this.#draft = draft
    this.#index = new MentionIndex(draft.mentions)
    this.#chains = chainsOf(draft.positions)
    const { covers } = draft.document
    this.#cast = new Cast(draft.words, mainOf(draft), covers !== null)
    this.#times = new Times(draft.flow.view, draft.dates, covers)
  }

  /** What activities are about and the text names nowhere else. */
  get undertakings(): readonly Mention[] {
    return [...this.#undertakings.values()]
  }

  tell(): void {
    const { blocks, sentences, flow } = this.#draft
    const speech = blocks.map((block) => speechIn(flow.view, block))
    let block = -1
    for (const [at, sentence] of sentences.entries()) {
      const kind = blocks[sentence.block]?.kind
      if (kind !== 'BODY' && kind !== 'CAPTION') continue
      if (sentence.block !== block) {
        block = sentence.block
        this.#cast.startBlock()
        this.#times.startBlock()
      }
      this.#sentence(at, sentence, speech[block] ?? [])
    }
  }

  #sentence(at: number, sentence: Sentence, speech: readonly Piece[]): void {
    const { flow, words } = this.#draft
    const clauses = clausesOf(flow.view, sentence, speech)
    const units = unitsIn(words, this.#index, sentence, this.#chains)
    const scene: Scene = {
      flow,
      words,
      index: this.#index,
      clauses,
      predicates: clauses.map((clause) => predicatesIn(words, this.#index, clause)),
      groups: groupsOf(flow.view, units, sentence),
      topic: this.#topic,
      work: this.#work,
    }
    const reality = new Reality(words, this.#index, clauses)
    const deeds: { deed: Deed; real: boolean }[] = []
    let used = sentence.start
    let last: Reading | undefined
    let heard = -1
    for (const [number, clause] of clauses.entries()) {
      const predicates = scene.predicates[number] ?? []
      for (const [order, predicate] of predicates.entries()) {
        if (predicate.start < heard) continue
        const before = predicates[order - 1]
        const next = predicates.slice(order + 1).find((one) => one.activity !== undefined)
        const reading: Reading = {
          clause: number,
          predicate,
          left: { start: before?.end ?? clause.start, end: predicate.from },
          right: { start: predicate.end, end: next?.from ?? clause.end },
        }
        last = { ...reading, predicate: { ...predicate, from: clause.end } }
        if (predicate.activity === undefined || isVisiting(predicate.verb)) continue
        const real = reality.isReal(number, predicate)
        if (FIELD.has(predicate.activity)) {
          const read = readField(scene, reading, used)
          used = read.used
          deeds.push(...read.deeds.map((deed) => ({ deed, real })))
          continue
        }
        const deed = this.#read(scene, reading)
        if (deed === undefined) continue
        if (deed.kind === 'HEAR_REPORT') heard = clause.end
        deeds.push({ deed, real })
      }
    }
    if (last !== undefined && !deeds.some(({ deed }) => FIELD.has(deed.kind)))
      for (const deed of readVisits(scene, last, used))
        deeds.push({ deed, real: reality.isReal(deed.clause, deed.trigger) })
    this.#write(at, sentence, scene, completed(deeds))
    const works = this.#index.in(sentence).filter(({ type }) => type === 'Work')
    this.#work = works.at(-1) ?? this.#work
    const projects = this.#index.in(sentence).filter(({ type }) => type === 'Project')
    this.#topic = works.at(-1) ?? projects.at(-1) ?? this.#topic
    this.#times.keep(sentence)
  }

  #read(scene: Scene, reading: Reading): Deed | undefined {
    switch (reading.predicate.activity) {
      case 'HEAR_REPORT':
        return readHearing(scene, reading)
      case 'CONSULT':
        return readConsulting(scene, reading)
      case 'CONVENE':
        return readConvening(scene, reading)
      case 'SUPERVISE':
        return readSupervising(scene, reading)
      case 'REVIEW':
        return readReviewing(scene, reading)
      case 'PROPOSE':
        return readProposing(scene, reading)
      case 'INSTRUCT':
        return readInstructing(scene, reading)
      case 'PUBLISH_RULE':
        return readRuling(scene, reading)
      case 'SIGN':
        return readSigning(scene, reading)
      case 'AWARD':
        return readAwarding(scene, reading)
      case 'STUDY':
        return readStudying(scene, reading)
      default:
        return undefined
    }
  }

  #write(
    at: number,
    sentence: Sentence,
    scene: Scene,
    deeds: readonly { deed: Deed; real: boolean }[],
  ): void {
    let inherited: readonly Actor[] = []
    let done = false
    const tied = this.#isTied(sentence, scene)
    this.#times.startSentence(tied)
    for (const { deed, real } of deeds) {
      const clause = scene.clauses[deed.clause]
      if (clause === undefined) continue
      const keys = deed.concerns.map((thing) => this.#keyOf(thing))
      // Subjects of clauses without a verb of their own go on.
      for (const earlier of scene.clauses.slice(0, deed.clause)) {
        const found = this.#cast.subjects(scene.groups, earlier, earlier.end)
        if (found.length > 0) inherited = found
      }
      const own = this.#cast.subjects(scene.groups, clause, deed.trigger.start)
      const after = own.length > 0 ? [] : this.#afterwards(scene, deed)
      const actors =
        own.length > 0
          ? own
          : after.length > 0
            ? after
            : inherited.length > 0
              ? inherited
              : this.#cast.fallback(sentence)
      if (own.length > 0) inherited = own
      if (!real) continue
      const date = this.#times.dateOf(sentence, deed.trigger.start)
      if (actors.length === 0) continue
      done = true
      this.events.push(this.#event(at, sentence, deed, keys, actors, date))
      this.#cast.remember(actors)
      const [first] = deed.concerns
      if (first !== undefined && !isMention(first)) this.#topic = first
    }
    if (!done) {
      const persons = scene.groups
        .filter(({ governor }) => governor === 'SUBJECT')
        .flatMap(({ units }) => units)
      const [person] = persons.filter(({ kind }) => kind === 'PERSON')
      if (person?.mention !== undefined) this.#cast.notice(person.mention)
    }
  }

  /** 由X提交, X主持 after the verb's object: 会议由X主持; 关于…的提案，由X提出 — the list right before the verb. */
  #afterwards(scene: Scene, deed: Deed): readonly Actor[] {
    void scene
    void deed
    return []
  }

  #isTied(sentence: Sentence, scene: Scene): boolean {
    const { view } = this.#draft.flow
    if (
      /^(?:会上|会议|随后|当天|当日|座谈会上|其间|期间|他|她|下午|上午|之后)/u.test(
        view.slice(sentence.start, sentence.start + 4),
      )
    )
      return true
    const [first] = scene.groups
    const key = first?.units[0]?.mention
    return (
      key !== undefined && this.#cast.last.some((actor) => actor.key === keyOf(key) && key.type === 'Person')
    )
  }

  #keyOf(thing: Thing): string {
    if (isMention(thing)) return keyOf(thing)
    const mention = mentionOf(thing)
    const place = `${mention.start} ${mention.end}`
    if (!this.#undertakings.has(place)) this.#undertakings.set(place, mention)
    return keyOf(mention)
  }

  #event(
    at: number,
    sentence: Sentence,
    deed: Deed,
    concerns: readonly string[],
    actors: readonly Actor[],
    date: Event['date'],
  ): Event {
    const led = new Set<string>()
    const participants: Participant[] = []
    for (const { key, attribution, evidence } of actors) {
      if (led.has(key)) continue
      led.add(key)
      const outside = evidence !== null && (evidence.start < sentence.start || evidence.end > sentence.end)
      participants.push({
        entity: key,
        role: 'LED',
        attribution,
        evidence: outside || attribution === 'GROUP' ? evidence : null,
        heads: null,
      })
    }
    for (const { mention, role } of deed.others) {
      const key = keyOf(mention)
      if (led.has(key) || !/^(?:Person|Organization|Enterprise)$/u.test(mention.type)) continue
      led.add(key)
      participants.push({ entity: key, role, attribution: 'NAMED', evidence: null, heads: null })
    }
    const places = deed.at.filter(({ type }) => type === 'Place' || type === 'Organization').map(keyOf)
    return {
      kind: deed.kind,
      trigger: { start: deed.trigger.start, end: deed.trigger.end },
      sentence: at,
      clause: { start: sentence.start, end: sentence.end },
      participants,
      concerns: [...new Set(concerns)],
      at: [...new Set(places)].filter((key) => !concerns.includes(key)),
      resultedIn: [],
      date,
      doubts: deed.doubts,
    }
  }
}

/** A meeting that was called to consult is about what it consulted on. */
function completed(deeds: readonly { deed: Deed; real: boolean }[]): { deed: Deed; real: boolean }[] {
  return deeds.map(({ deed, real }, at) => {
    if (deed.kind !== 'CONVENE' || deed.concerns.length > 0) return { deed, real }
    const consulting = deeds.slice(at + 1).find((one) => one.deed.kind === 'CONSULT')
    return { deed: consulting === undefined ? deed : { ...deed, concerns: consulting.deed.concerns }, real }
  })
}

export const events: Step = {
  name: 'events',
  needs: ['document', 'flow', 'blocks', 'sentences', 'words', 'dates', 'mentions', 'positions'],
  gives: ['events', 'mentions'],
  run(draft) {
    const teller = new Teller(draft)
    teller.tell()
    const named = teller.undertakings
    const outer = byPlace(named)
    const inside = draft.mentions.map((one) => {
      const holder = holderOf(outer, one)
      return holder === undefined || one.end - one.start === holder.end - holder.start
        ? one
        : { ...one, inside: true }
    })
    return { ...draft, events: teller.events, mentions: [...inside, ...named] }
  },
}
