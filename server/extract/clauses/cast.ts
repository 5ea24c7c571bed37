/**
 * Who acts: the subject of the clause, else of the sentence, else what the paragraph and the text tell. Remembers who headed
 * the party, so that 调研组 later on is that person's.
 */
import type { Mention } from '../draft.ts'
import type { Piece } from '../flow.ts'
import type { Words } from '../lexicon/words.ts'
import { lastBefore } from '../names/pieces.ts'
import { keyOf } from '../steps/entities.ts'
import { type Actor, alone, inherited, isBody, ofParty } from './actor.ts'
import type { Clause } from './clause.ts'
import type { Deed } from './deed.ts'
import type { Group } from './groups.ts'
import { headingBefore, headingOf } from './heading.ts'
import { Heads } from './heads.ts'
import { FIELD } from './predicates.ts'
import type { Scene } from './scene.ts'
import { relativeSubject, subjectsOf } from './subjects.ts'
import type { Unit } from './units.ts'

/** Who acts in a clause; `strangers` when somebody does whom the text does not name. */
export interface Acting {
  readonly actors: readonly Actor[]
  readonly strangers: boolean
  /** Whether the clause says no more of them than that they head the party (由副主席A带队，). */
  readonly heading: boolean
  /** Whether it is told in passing (X提交的《…》): who acted before goes on acting after it. */
  readonly aside: boolean
  /** Who does it together with whoever acted before. */
  readonly joining: readonly Actor[]
}

const MEMBERS =
  /^(?:\d+(?:余|多)?名|部分|全体|广大|各位)?(?:新任)?(?:(?:区|县|市|省|州)?政协)?(?:港澳台侨界|农业界)?(?:委员们?|主席会议成员|主任会议成员|机关干部|班子成员|领导班子成员|机关党员)/u
/** Those who came to a meeting, none by name. */
const AT_THE_MEETING = /^[与参]会/u
/** Verbs by which a meeting is held, not only presided over. */
const CALLING = /[召举开]/u
const AT_MEETING = /^(?:会上|会议上|(?:座谈|协商)会上)/u

/** What is told of the whole, before 由A带队. */
const ON_THE_WHOLE = /^(?:此次|本次|这次|该次|整个)?(?:活动|视察|调研|考察|检查|走访|督导|督查)/u

export class Cast {
  readonly #words: Words
  /** The body that the text is about. */
  readonly main: { readonly key: string; readonly mentions: readonly Mention[] } | undefined
  readonly #annual: boolean
  readonly #isTitled: boolean
  readonly #heads = new Heads()
  /** Who did the last field work that somebody named led: the party is theirs when nobody is said to head it. */
  #field: readonly Actor[] = []
  /** The body that did something last. */
  #body: readonly Actor[] = []
  /** Who called the meeting that is told of. */
  #meeting: readonly Actor[] = []
  /** Whether somebody is said to preside over it. */
  #isPresided = false
  #isCaption = false
  #beforeCaption: readonly Actor[] = []
  /** Who did the last thing that was told. */
  last: readonly Actor[] = []
  /** The person that 他 and 她 mean. */
  #person: Mention | undefined

  /** `annual`: a survey of a year; `titled`: the title names the body that the text is about. */
  constructor(words: Words, main: Cast['main'], annual: boolean, titled: boolean) {
    this.#words = words
    this.#isTitled = titled
    this.main = main
    this.#annual = annual
  }

  /** A new paragraph: in a survey of a year nobody is carried over, into a caption only whose party it is. */
  startBlock(isCaption: boolean): void {
    // 第一组…；第二组…: what follows is told of the whole.
    if (this.#heads.isParted && this.#body.length > 0) this.last = this.#body
    // Who is seen on a picture does not go on in the text around it.
    if (isCaption && !this.#isCaption) this.#beforeCaption = this.last
    else if (!isCaption && this.#isCaption) this.last = this.#beforeCaption
    this.#heads.startBlock()
    this.#isCaption = isCaption
    if (isCaption || this.#annual) this.last = []
    if (!this.#annual) return
    this.#field = []
    this.#meeting = []
    this.#body = []
    this.#isPresided = false
    // A picture between two paragraphs parts nothing.
    if (!isCaption) this.#heads.grow()
  }

  /** Under another heading nobody goes on who was named before it; the party may. */
  startSection(): void {
    this.last = []
    this.#heads.endParts()
  }

  /** Another piece of news begins: nobody of the one before goes on. */
  startItem(): void {
    this.last = []
    this.#heads.forget()
    this.#field = []
    this.#meeting = []
    this.#body = []
    this.#isPresided = false
  }

  /** Who acts in a clause before a verb; without a verb, in the whole clause. */
  acting(scene: Scene, clause: Clause, verb: Piece = { start: clause.end, end: clause.end }): Acting {
    const { text } = this.#words
    const relative = relativeSubject(this.#words, scene, clause, verb)
    if (relative !== undefined) {
      const actors = relative === 'SOMEBODY' ? [] : relative.units.flatMap((unit) => this.#actorsOf(unit))
      return { actors, strangers: actors.length === 0, heading: false, aside: true, joining: [] }
    }
    const { chosen, joining, whose, attended } = subjectsOf(this.#words, scene, clause, verb.start)
    if (whose.length > 0) this.#head(whose, clause)
    const units = chosen.flatMap((group) => group.units)
    const actors = chosen.flatMap((group) =>
      group.units
        .flatMap((unit) => this.#actorsOf(unit))
        .map((actor) => (group.governor === 'WITH' ? { ...actor, joint: true } : actor)),
    )
    // 他 later on is who stands first in what acted last.
    const him = chosen.at(-1)?.units.find(({ kind }) => kind === 'PERSON' || kind === 'PRONOUN')
    if (him?.mention !== undefined) this.#person = him.mention
    const plain = {
      strangers: false,
      heading: false,
      aside: false,
      joining: joining.flatMap((group) => group.units.flatMap((unit) => this.#actorsOf(unit))),
    }
    if (actors.length > 0) {
      const heading = whose.length > 0 && chosen.every(({ governor }) => governor === 'BY')
      // 活动由副主席A任团长: it is still the body's, and A heads it.
      const own = heading && ON_THE_WHOLE.test(text.slice(clause.start, clause.start + 6))
      return { ...plain, actors: own ? [...inherited(this.last.filter(isBody)), ...actors] : actors, heading }
    }
    // 某主席接待了考察组，并陪同参观了某馆: the party saw it.
    if (
      units.length === 0 &&
      !attended &&
      verb.start < clause.end &&
      /陪同$/u.test(text.slice(clause.start, verb.start))
    ) {
      const party = this.#heads.leaders.map((head) => ofParty(head, verb))
      return { ...plain, actors: party, strangers: party.length === 0, aside: true }
    }
    // 某校长陪同参观了某馆: whom they were with saw it.
    if (attended && text[verb.end] === '了') return { ...plain, actors }
    if (attended) return { ...plain, actors, strangers: true, aside: true }
    if (units.some(({ kind, start, end }) => kind === 'STRANGER' || this.#isAtMeeting(start, end)))
      return { ...plain, actors, strangers: true }
    // 58名新任市政协委员赴…, 班子成员走访: members stand for the body.
    const before = text.slice(clause.start, verb.start).replace(/^[\d年月日，、①-⑳\s上中下旬至—]+/u, '')
    return { ...plain, actors: MEMBERS.test(before) ? this.mainActors(clause.start) : actors }
  }

  /** 座谈会在某地召开，副旗长A主持: a meeting that nobody is said to hold is that of who presides over it. */
  presiding({ groups }: Scene, clause: Clause, verb: Piece): readonly Actor[] {
    const { text } = this.#words
    const own = groups.filter(({ start, end }) => start >= clause.start && end <= verb.start)
    const held = own.filter(({ governor }) => governor === 'SUBJECT' || governor === 'BY')
    if (held.length === 0 || held.some(({ units }) => units.some(({ kind }) => kind !== 'MEETING'))) return []
    const [found] = groups.filter(
      ({ start, end, units }) =>
        start >= verb.end &&
        units.some(({ kind }) => kind === 'PERSON') &&
        /^(?:亲自|到会)?主持/u.test(text.slice(end, end + 6)),
    )
    return found === undefined ? [] : found.units.flatMap((unit) => this.#actorsOf(unit))
  }

  /** Persons who are said to head the party in `clause` (…带队), for the deed that another clause tells. */
  heading({ groups }: Scene, clause: Clause): readonly Actor[] {
    const found = groups.filter(
      (group) =>
        group.end > clause.start &&
        group.end <= clause.end &&
        (group.governor === 'SUBJECT' || group.governor === 'BY') &&
        group.units.some(({ kind }) => kind === 'PERSON') &&
        /^(?:等(?:人|领导|同志)?)?(?:亲自|分别|共同)?(?:率队|率团|带队|带团|领队|任组长|任团长)/u.test(
          this.#words.text.slice(group.end, group.end + 10),
        ),
    )
    if (found.length === 0) return []
    return this.#head(found, clause)
  }

  /** 某公司出现了何某一行的身影: whose party it is, whatever the sentence says of them; whether it says so. */
  introduce({ groups }: Scene, sentence: Piece): boolean {
    // 视察组组长A说: it tells nothing but whose the party is.
    const chiefs = groups.filter((group) => headingBefore(this.#words.text, group) !== undefined)
    if (chiefs.length > 0) this.#head(chiefs, sentence)
    const found = groups.filter(
      ({ governor, units }) =>
        governor === 'OBJECT' && units.some(({ party, kind }) => party && kind === 'PERSON'),
    )
    if (found.length === 0) return false
    this.#head(found, sentence)
    this.#heads.startTelling()
    return true
  }

  #head(groups: readonly Group[], clause: Piece): readonly Actor[] {
    const { text } = this.#words
    const persons = groups.flatMap((group) => {
      const said = headingOf(text, group) ?? group
      const heads = { start: said.start, end: said.end }
      return (
        group.units
          .filter(({ kind }) => kind === 'PERSON' || kind === 'PRONOUN')
          .flatMap((unit) => this.#actorsOf(unit))
          // 他率队: who he is, is said elsewhere.
          .map(
            (actor): Actor => (actor.evidence === null ? { ...actor, evidence: heads } : { ...actor, heads }),
          )
      )
    })
    this.#heads.name(text, persons, clause)
    return persons
  }

  /** Those whom a deed itself names as acting. */
  of(units: readonly Unit[]): Actor[] {
    return units.flatMap((unit) => this.#actorsOf(unit))
  }

  #actorsOf(unit: Unit): Actor[] {
    if (unit.kind === 'PARTY') return this.#party(unit)
    if (unit.kind === 'STRANGER' || unit.kind === 'COMPANY') return []
    if (unit.kind === 'PRONOUN') return this.#pronoun(unit)
    if (unit.kind === 'OWN') return this.mainActors(unit.start)
    if (unit.kind === 'MEETING') return this.#ofMeeting(unit.start)
    if (unit.mention === undefined) return []
    return [
      {
        key: keyOf(unit.mention),
        attribution: 'NAMED',
        at: { start: unit.start, end: unit.end },
        evidence: null,
      },
    ]
  }

  #isAtMeeting(start: number, end: number): boolean {
    return AT_THE_MEETING.test(this.#words.text.slice(start, end))
  }

  /** A meeting is of who called it; of whom that is not said, of the body that the title names. */
  #ofMeeting(offset: number): Actor[] {
    if (this.#meeting.length > 0) return inherited(this.#meeting)
    return this.#isPresided && this.#isTitled ? this.mainActors(offset) : inherited(this.last)
  }

  #pronoun(unit: Unit): Actor[] {
    if (this.#person === undefined) return []
    const evidence = { start: this.#person.start, end: this.#person.end }
    return [{ key: keyOf(this.#person), attribution: 'NAMED', at: unit, evidence, doubt: 'PRONOUN' }]
  }

  /** 调研组: of whom it is; of nobody named, it is its body's. */
  #party(unit: Unit): Actor[] {
    // 与会人员 are at the meeting that is told of, or with the party, whoever acted last.
    if (this.#isAtMeeting(unit.start, unit.end)) {
      const met = this.#meeting.length > 0 ? this.#meeting : this.#field
      return met.length > 0 || !this.#isTitled ? inherited(met) : this.mainActors(unit.start)
    }
    const heads = this.#heads.leaders
    const told = heads.length > 0 ? heads : this.#field.filter(({ key }) => key.startsWith('Person:'))
    const { mention } = unit
    // 各视察分团: all of them, which no one of the heads leads.
    if (this.#words.text[unit.start - 1] === '各') return this.#ofAll(unit)
    // 新昌县政协考察团 is that body's, whoever headed another party before.
    const foreign = mention !== undefined && mention.type === 'Organization' && !this.#isOurs(keyOf(mention))
    if (told.length > 0 && !foreign)
      return told.map((head) => ({
        ...ofParty(head, unit),
        ...(heads.length > 0 ? {} : { doubt: 'HEAD_INFERRED' }),
      }))
    if (mention !== undefined)
      return [{ key: keyOf(mention), attribution: 'NAMED', at: unit, evidence: null }]
    const body = this.#field.length > 0 ? this.#field : this.last
    if (body.length > 0)
      return body.map((actor) => ({
        ...actor,
        attribution: 'NAMED',
        at: unit,
        evidence: actor.evidence ?? actor.at,
        doubt: 'HEAD_INFERRED',
      }))
    const members = /委员们?$/u.test(this.#words.text.slice(unit.start, unit.end))
    return this.#annual || this.#isTitled || members ? this.mainActors(unit.start) : []
  }

  /** The body whose parties all are: which did something last, else that of the title. */
  #ofAll(unit: Unit): Actor[] {
    const bodies = this.#body.length > 0 ? inherited(this.#body) : []
    return bodies.length > 0 || !(this.#annual || this.#isTitled) ? bodies : this.mainActors(unit.start)
  }

  #isOurs(key: string): boolean {
    return key === this.main?.key || this.last.some((actor) => actor.key === key)
  }

  /** The body of the text, with its last mention before `offset`. */
  mainActors(offset: number): Actor[] {
    if (this.main === undefined) return []
    const before = lastBefore(this.main.mentions, offset) ?? this.main.mentions[0]
    if (before === undefined) return []
    const at = { start: before.start, end: before.end }
    return [{ key: this.main.key, attribution: 'NAMED', at, evidence: at, doubt: 'MAIN_BODY' }]
  }

  /** Who acts in a sentence that names nobody; `dated` when it begins with a date of its own. */
  fallback(sentence: Piece, dated: boolean): readonly Actor[] {
    if (this.#annual && (dated || this.#areGuests())) return this.mainActors(sentence.start)
    if (this.#isCaption && this.last.length === 0) {
      // 图三：考察某港区: the party that the picture before shows.
      const heads = this.#heads.leaders
      if (heads.length > 0) return heads.map((head) => ofParty(head, sentence))
    }
    const isTold = AT_MEETING.test(this.#words.text.slice(sentence.start, sentence.start + 6))
    const carried = isTold ? this.#ofMeeting(sentence.start) : inherited(this.last)
    if (carried.length > 0) return carried
    return this.#annual || this.#isTitled ? this.mainActors(sentence.start) : []
  }

  /** Whether only other bodies did the last thing: a survey of a year goes on with its own. */
  #areGuests(): boolean {
    const own = this.main?.key
    return this.last.every(
      ({ key }) => key.startsWith('Organization:') && own !== undefined && !key.startsWith(own),
    )
  }

  /** Keeps who did something; of field work, whose party it is; of a meeting, who called it. */
  remember(actors: readonly Actor[], { kind, trigger, concerns }: Deed): void {
    if (actors.length === 0) return
    this.#heads.tell()
    this.last = alone(actors)
    if (this.#isCaption) return
    if (actors.some(isBody)) this.#body = actors.filter(isBody)
    if (kind === 'CONVENE') {
      // Who only presides over it does not make it theirs.
      if (CALLING.test(this.#words.text.slice(trigger.start, trigger.end))) this.#meeting = actors
      else this.#isPresided = true
    }
    const isOwn =
      FIELD.has(kind) &&
      concerns.length > 0 &&
      actors.every((one) => isBody(one) && one.attribution === 'NAMED')
    if (isOwn) this.#heads.leaveToBody()
    if (FIELD.has(kind) && actors.some(({ attribution }) => attribution === 'NAMED'))
      this.#field = actors.map((actor) => this.#whoseDeed(actor, trigger))
  }

  /** Of a party that nobody is said to head: that this person did the field work before says whose it is. */
  #whoseDeed(actor: Actor, trigger: Piece): Actor {
    const { start } = actor.evidence ?? actor.at
    const end = Math.max(trigger.end, (actor.evidence ?? actor.at).end)
    const known = this.#field.find(({ key }) => key === actor.key)?.heads
    const heads = /[。！？\n]/u.test(this.#words.text.slice(start, end)) ? known : { start, end }
    return actor.heads !== undefined || heads === undefined ? actor : { ...actor, heads }
  }

  /** The last person named as a subject, for 他 and 她 in the next sentence. */
  notice(mention: Mention): void {
    this.#person = mention
  }
}
