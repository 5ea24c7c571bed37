/** Reads a text from its beginning to its end: who does what in each sentence, and what carries on to the next. */

import type { Draft, Event, Mention, Sentence } from '../draft.ts'
import type { Piece } from '../flow.ts'
import { keyOf } from '../steps/entities.ts'
import { isSurvey, isTitled, mainOf } from './about.ts'
import { type Actor, alone, isBody } from './actor.ts'
import { type Attendance, attendancesOf, besideOf } from './attendance.ts'
import { Cast } from './cast.ts'
import { type Clause, clausesOf, continued, speechIn } from './clause.ts'
import type { Deed } from './deed.ts'
import { deedsIn, isPassive, type Told } from './deeds.ts'
import { groupsOf } from './groups.ts'
import { MentionIndex } from './mention-index.ts'
import { mentionedIn } from './mentioned.ts'
import { joined, participantsOf } from './participants.ts'
import { FIELD, isVisiting, predicatesIn } from './predicates.ts'
import { Reality } from './reality.ts'
import { isMention, type Scene, type Thing } from './scene.ts'
import { isTaken } from './subjects.ts'
import { Times } from './times.ts'
import type { Undertaking } from './undertaking.ts'
import { chainsOf, unitsIn } from './units.ts'

/** What opens a piece of a digest. */
const NEW_ITEM =
  /^(?:[●◆▲○◎★①-⑳]|(?:\d{1,2}月)?\d{1,2}日(?:(?:至|—)(?:\d{1,2}月)?\d{1,2}日)?(?:上午|下午|中午|晚上?|凌晨)?[ 　])/u
/** No sign of it is longer: 2月29日至10月30日 and a space. */
const LONGEST_SIGN = 16

function mentionOf({ start, end, name, type, subtype }: Undertaking): Mention {
  return { start, end, type, subtype, name, form: 'NAME', inside: false, step: 'events', sure: 0.7 }
}

/** Besides field work, what is planned has its subject: 拟于12月听取…通报. */
const PLANNED: ReadonlySet<string> = new Set(['CONSULT', 'HEAR_REPORT', 'CONVENE'])

/** 走进某小区，居民们正…: the writer leads the reader there, nobody went. */
function isScenery({ flow, groups }: Scene, { trigger }: Deed, sentence: Sentence): boolean {
  if (trigger.start !== sentence.start || !isVisiting(flow.view.slice(trigger.start, trigger.end)))
    return false
  const [subject] = groups.filter(({ governor, start }) => governor === 'SUBJECT' && start > trigger.end)
  return subject === undefined || subject.units.every(({ kind }) => kind === 'STRANGER')
}

/** Tells the activities of an article, sentence by sentence. */
export class Teller {
  readonly events: Event[] = []
  readonly #undertakings = new Map<string, Mention>()
  readonly #draft: Draft
  readonly #index: MentionIndex
  readonly #chains: ReadonlyMap<number, number>
  readonly #isSurvey: boolean
  readonly #cast: Cast
  readonly #times: Times
  /** Who led what the piece of news tells, and the first event of it. */
  readonly #item = new Set<string>()
  #itemStart = 0
  /** Who attended what is still to be told. */
  readonly #waiting: Attendance[] = []
  /** What field work was about, by name. */
  readonly #studied = new Set<string>()
  #isFirst = false
  #isSpoken = false
  #isLabelled = false
  #topic: Thing | undefined
  #work: Mention | undefined

  constructor(draft: Draft) {
    this.#draft = draft
    this.#index = new MentionIndex(draft.mentions)
    this.#chains = chainsOf(draft.positions)
    const main = mainOf(draft)
    this.#isSurvey = isSurvey(draft)
    this.#cast = new Cast(draft.words, main, this.#isSurvey, isTitled(draft, main))
    this.#times = new Times(draft.flow.view, draft.dates, draft.document, this.#isSurvey)
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
      if (kind === 'HEADING') {
        this.#times.heading(sentence)
        this.#cast.startSection()
      }
      if (kind !== 'BODY' && kind !== 'CAPTION') continue
      if (sentence.block !== block) {
        block = sentence.block
        this.#cast.startBlock(kind === 'CAPTION')
        this.#isFirst = true
        this.#isLabelled = flow.view[sentence.start] === '【'
        if (NEW_ITEM.test(flow.view.slice(sentence.start, sentence.start + LONGEST_SIGN))) this.#startItem()
        this.#times.startBlock(kind === 'CAPTION')
      }
      this.#sentence(at, sentence, speech[block] ?? [])
      this.#isFirst = false
    }
  }

  /** Another piece of news begins: who, when and what the text tells first are its own. */
  #startItem(): void {
    this.#cast.startItem()
    this.#times.startItem()
    this.#item.clear()
    this.#waiting.length = 0
    this.#studied.clear()
    this.#itemStart = this.events.length
  }

  #sentence(at: number, sentence: Sentence, speech: readonly Piece[]): void {
    const { flow, words } = this.#draft
    const clauses = continued(words, this.#index, clausesOf(flow.view, sentence, speech))
    const units = unitsIn(words, this.#index, sentence, this.#chains)
    const groups = groupsOf(words, this.#index, units, clauses)
    const scene: Scene = {
      flow,
      words,
      index: this.#index,
      clauses,
      predicates: clauses.map((clause) => predicatesIn(words, this.#index, clause)),
      groups,
      beside: besideOf(words, this.#index, groups, sentence),
      topic: this.#topic,
      work: this.#work,
    }
    const goesOn = this.#isSpoken && !this.#isFirst
    const reality = new Reality(words, this.#index, clauses, scene.predicates, goesOn)
    this.#isSpoken = reality.endsInSpeech
    const deeds = deedsIn(scene, reality, sentence.start)
    this.#write(at, sentence, scene, deeds, deeds.length === 0 && reality.isPlain)
    for (const subject of mentionedIn(scene)) this.#keyOf(subject)
    const works = this.#index.in(sentence).filter(({ type }) => type === 'Work')
    this.#work = works.at(-1) ?? this.#work
    const projects = this.#index.in(sentence).filter(({ type }) => type === 'Project')
    // Of several works none is what 项目 alone means later.
    const only = projects.length > 1 ? undefined : (projects[0] ?? this.#topic)
    this.#topic = works.at(-1) ?? only
  }

  #write(at: number, sentence: Sentence, scene: Scene, deeds: readonly Told[], plain: boolean): void {
    let inherited: readonly Actor[] = []
    let strangers = false
    let done = false
    let read = 0
    const first = this.events.length
    const told = { sentence, clauses: scene.clauses, groups: scene.groups }
    this.#times.startSentence(told, this.#isTied(sentence, scene))
    for (const { deed, real } of deeds) {
      const clause = scene.clauses[deed.clause]
      if (clause === undefined) continue
      const things = deed.concerns.length > 0 ? deed.concerns : this.#heardAt(deed, deeds)
      const keys =
        real || FIELD.has(deed.kind) || PLANNED.has(deed.kind)
          ? things.map((thing) => this.#keyOf(thing))
          : []
      // Subjects of clauses without a verb of their own go on.
      for (; read < deed.clause; read++) {
        const earlier = scene.clauses[read] as Clause
        if (this.#opensItem(earlier)) inherited = []
        const found = this.#cast.acting(scene, earlier)
        // 县人大组织视察组，由副主任A带队，: the body and the person.
        if (found.actors.length > 0)
          inherited = found.heading ? [...inherited.filter(isBody), ...found.actors] : found.actors
        // 群众满意率由…升至…；评议…: after the semicolon whoever acted before acts again.
        if (found.actors.length > 0 || earlier.stop === '；') strangers = false
        else if (found.strangers) strangers = true
        if (earlier.stop === '；') inherited = alone(inherited)
      }
      // 得到县委书记某某批示: who is named with the paper acts there and nowhere else.
      const named = deed.actors === undefined ? [] : this.#cast.of(deed.actors)
      if (named.length > 0) {
        const date = this.#times.dateOf(told, deed, true, false)
        if (real) this.events.push(this.#event(at, sentence, deed, keys, named, date))
        continue
      }
      if (scene.clauses[deed.clause - 1]?.stop === '；') inherited = alone(inherited)
      if (read === deed.clause && this.#opensItem(clause)) inherited = []
      const own = this.#cast.acting(scene, clause, deed.trigger)
      // 县人大组织代表，在主任A带领下视察: the body and the person.
      if (own.actors.length > 0 && !own.aside)
        inherited = own.heading ? [...inherited.filter(isBody), ...own.actors] : own.actors
      if (!own.aside && (own.actors.length > 0 || own.strangers)) strangers = own.strangers
      if (!real || (own.aside ? own.strangers : strangers)) continue
      if (own.actors.length === 0 && this.#isUnread(scene, deed, inherited.length > 0)) continue
      if (this.#isFirst && first === this.events.length && this.#isOthers(inherited)) {
        this.#startItem()
        // Who heads the party is said by what began it.
        for (const earlier of scene.clauses.slice(0, deed.clause)) this.#cast.acting(scene, earlier)
        this.#cast.acting(scene, clause, deed.trigger)
        this.#times.startSentence(told, false)
      }
      const said = own.aside ? own.actors : inherited
      if (said.length === 0 && isScenery(scene, deed, sentence)) continue
      const presiding = deed.kind === 'CONVENE' ? this.#cast.presiding(scene, clause, deed.trigger) : []
      const found = said.length > 0 ? said : this.#cast.fallback(sentence, this.#times.isDated)
      const actors = presiding.length > 0 ? presiding : [...found, ...own.joining]
      const byParty = actors.some(
        ({ attribution, evidence }) =>
          attribution === 'GROUP' && evidence !== null && evidence.end <= sentence.start,
      )
      const date = this.#times.dateOf(told, deed, isPassive(scene, clause, deed), byParty)
      if (actors.length === 0 || this.#times.isAhead(date) || this.#isSameMeeting(at, deed, actors)) continue
      done = true
      this.events.push(this.#event(at, sentence, deed, keys, actors, date))
      for (const { key } of actors) this.#item.add(key)
      this.#cast.remember(actors, deed)
      if (FIELD.has(deed.kind) || deed.kind === 'SUPERVISE')
        for (const { name } of things) this.#studied.add(name)
      const [thing] = deed.concerns
      if (thing !== undefined && !isMention(thing)) this.#topic = thing
    }
    this.#headed(first, sentence, scene)
    this.#attended(first, sentence, scene)
    if (!done) {
      if (plain) this.#times.passSentence(told)
      // 王大山率调研组下乡: nothing is told yet, but whose the party is.
      if (plain) for (const clause of scene.clauses) this.#cast.acting(scene, clause)
      if (this.#cast.introduce(scene, sentence)) this.#times.meetParty(sentence)
      const persons = scene.groups
        .filter(({ governor }) => governor === 'SUBJECT')
        .flatMap(({ units }) => units)
      const [person] = persons.filter(({ kind }) => kind === 'PERSON')
      if (person?.mention !== undefined) this.#cast.notice(person.mention)
    }
  }

  /** 二是…, 三是…: each item of what a body did has its own subject, or else the body's. */
  #opensItem({ start }: Clause): boolean {
    const opens = /^[二三四五六七八九]是/u.test(this.#draft.flow.view.slice(start, start + 2))
    if (opens) this.#cast.startSection()
    return opens
  }

  /** 座谈会在某地召开，副旗长A主持: one meeting, told by two verbs. */
  #isSameMeeting(sentence: number, { kind }: Deed, actors: readonly Actor[]): boolean {
    const last = this.events.at(-1)
    if (kind !== 'CONVENE' || last?.kind !== 'CONVENE' || last.sentence !== sentence) return false
    const led = last.participants.filter(({ role }) => role === 'LED')
    return led.length === actors.length && actors.every(({ key }) => led.some(({ entity }) => entity === key))
  }

  /** A meeting at which the party hears of what it came to study is about that. */
  #heardAt({ kind, clause }: Deed, deeds: readonly Told[]): readonly Thing[] {
    if (kind !== 'CONVENE') return []
    const heard = deeds.find(({ deed }) => deed.kind === 'HEAR_REPORT' && deed.clause >= clause)
    return heard?.deed.concerns.filter(({ name }) => this.#studied.has(name)) ?? []
  }

  /** Whether somebody whom no rule has read does it: in the clause of the deed, or in one before it. */
  #isUnread(
    { words, index, clauses, predicates }: Scene,
    { clause, trigger }: Deed,
    inherited: boolean,
  ): boolean {
    const own = clauses[clause]
    if (own !== undefined && isTaken(words, index, own, trigger.start)) return true
    return (
      !inherited &&
      clauses.slice(0, clause).some((earlier, at) => {
        const [verb] = predicates[at] ?? []
        return verb !== undefined && isTaken(words, index, earlier, verb.start)
      })
    )
  }

  /** A paragraph that opens with a date and with people of whom nothing was told begins another piece of news. */
  #isOthers(actors: readonly Actor[]): boolean {
    return (
      (this.#times.isDated || this.#isLabelled) &&
      this.#item.size > 0 &&
      actors.length > 0 &&
      actors.every(({ key, attribution }) => attribution === 'NAMED' && !this.#item.has(key))
    )
  }

  /** 由副主席A、B带队, after the deed or in the next sentence: they led it with their body. `first`: the sentence's first event. */
  #headed(first: number, sentence: Sentence, scene: Scene): void {
    const own = this.events.length > first
    for (const clause of scene.clauses) {
      const heads = this.#cast.heading(scene, clause)
      if (heads.length === 0) continue
      for (let index = own ? first : Math.max(0, first - 1); index < this.events.length; index++) {
        const event = this.events[index] as Event
        // 第一组由A带队，视察了…；第二组由B带队: each part has its own head.
        const near = own
          ? event.trigger.end <= clause.start &&
            !this.#draft.flow.view.slice(event.trigger.end, clause.start).includes('；')
          : this.#blockOf(index) === sentence.block
        if (near && FIELD.has(event.kind)) this.events[index] = joined(event, heads, 'LED', own)
      }
    }
  }

  #blockOf(event: number): number | undefined {
    return this.#draft.sentences[this.events[event]?.sentence ?? -1]?.block
  }

  /** Lists of attendance belong to the main activity: the first of their sentence, else that which the text tells first. */
  #attended(first: number, sentence: Sentence, scene: Scene): void {
    const told = attendancesOf(scene.words, scene.beside)
    // 会议在某市召开，A出席，B主持: who is said to hold it comes last.
    if (this.events.length === this.#itemStart && !this.#isSurvey) this.#waiting.push(...told)
    const waiting = this.events[this.#itemStart]?.kind === 'CONVENE' ? this.#waiting.splice(0) : []
    const lists = [...waiting, ...told]
    if (lists.length === 0 || this.#draft.blocks[sentence.block]?.kind === 'CAPTION') return
    const before = this.#isSurvey && this.#blockOf(first - 1) === sentence.block ? first - 1 : -1
    // A paragraph with a day of its own tells of another thing.
    const earlier = this.#isSurvey || (this.#isFirst && this.#times.isDated) ? before : this.#itemStart
    for (const { mentions, evidence } of lists) {
      const actors = mentions.map(
        (mention): Actor => ({ key: keyOf(mention), attribution: 'NAMED', at: evidence, evidence }),
      )
      // A陪同调研并主持座谈会: A was beside in what was told before.
      const own = this.events[first]?.participants.every(
        ({ entity, role }) => role !== 'LED' || actors.every(({ key }) => key !== entity),
      )
      const event = this.events[own ? first : earlier]
      if (event === undefined) continue
      for (const { key } of actors) this.#item.add(key)
      this.events[own ? first : earlier] = joined(event, actors, 'TOOK_PART', own === true)
    }
  }

  #isTied(sentence: Sentence, scene: Scene): boolean {
    const { view } = this.#draft.flow
    if (
      /^(?:会上|会后|会前|会议|会是|会由|一行|调研组|视察组|考察组|代表团|考察团|连续|随后|当天|当日|座谈会上|其间|期间|他|她|下午|上午|之后)/u.test(
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
    // A site that only its list names is a mention that no step before has found.
    if (isMention(thing) && thing.step !== 'events') return keyOf(thing)
    const mention = isMention(thing) ? thing : mentionOf(thing)
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
    const places = deed.at
      .filter(({ type }) => type === 'Place' || type === 'Organization')
      .map((mention) => this.#keyOf(mention))
    return {
      kind: deed.kind,
      trigger: { start: deed.trigger.start, end: deed.trigger.end },
      sentence: at,
      clause: { start: sentence.start, end: sentence.end },
      participants: participantsOf(sentence, actors, deed.others),
      concerns: [...new Set(concerns)],
      at: [...new Set(places)].filter((key) => !concerns.includes(key)),
      resultedIn: [],
      date,
      doubts: [...new Set([...deed.doubts, ...actors.flatMap(({ doubt }) => doubt ?? [])])],
    }
  }
}
