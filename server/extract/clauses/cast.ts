/**
 * Who acts: the subject of the clause, else of the sentence, else what the paragraph and the text tell. Remembers who headed
 * the party, so that 调研组 later on is that person's.
 */
import type { Mention, Participant } from '../draft.ts'
import type { Piece } from '../flow.ts'
import type { Words } from '../lexicon/words.ts'
import { lastBefore } from '../names/pieces.ts'
import { keyOf } from '../steps/entities.ts'
import type { Clause } from './clause.ts'
import { isGoverning } from './governor.ts'
import type { Group, Unit } from './groups.ts'
import type { MentionIndex } from './mention-index.ts'
import type { Scene } from './scene.ts'

/** One who acts, with where the text says so. */
export interface Actor {
  readonly key: string
  readonly attribution: Participant['attribution']
  /** Where the name stands. */
  readonly at: Piece
  /** What ties them to it, where the sentence itself does not name them. */
  readonly evidence: Piece | null
  /** Who says that they headed the party, where it is not the evidence. */
  readonly doubt?: string
}

/** Who acts in a clause; `strangers` when somebody does whom the text does not name. */
export interface Acting {
  readonly actors: readonly Actor[]
  readonly strangers: boolean
  /** Whether the clause says no more of them than that they head the party (由副主席A带队，). */
  readonly heading: boolean
}

/** What may stand before a verb without anybody acting: when and where it was. */
const SETTING =
  /^(?:会[上后前中]|会议|座谈会上?|活动中|(?:调研|视察|考察|走访|检查|督导|协商|学习)(?:期间|过程|中|时|后|前|结束)|现场|途中|期间|其间|当天|当日|当晚|同日|次日|全年|年内|年初|年底|上半年|下半年|全程|沿途|每到一处|一路|第一站|首站|最后|随后|之后|结束|同时|此外|另外|其中|截至|目前|今年|去年|上午|下午|早上|晚上|图为|图片|本报讯|本网讯|讯|专题|重点|实地|先后|分别|集中|联合|认真|仔细|详细|密集)/u

/** 谭良宽视察…, 市人大代表到我县…: somebody stands before the verb whom no rule has read. */
export function isTaken(words: Words, index: MentionIndex, clause: Piece, offset: number): boolean {
  const { text } = words
  let taken = 0
  for (let at = clause.start; at < offset; ) {
    const mention = index.at(at)
    if (mention !== undefined) {
      if (mention.type !== 'Place') return false
      at = mention.end
      continue
    }
    const setting = SETTING.exec(text.slice(at, at + 6))?.[0]
    const end = words.endOf(at)
    const word = text.slice(at, end)
    if (setting === undefined && isGoverning(words, at, word)) return taken >= 2
    if (setting === undefined && 'na?x'.includes(words.classAt(at)) && /^\p{Script=Han}/u.test(word))
      taken += word.length
    at = Math.max(end, at + (setting?.length ?? 0))
  }
  return taken >= 2
}

/** After a name: this person heads the party. */
const HEADS =
  /^(?:，)?(?:等(?:人|领导|同志)?)?(?:亲自)?(?:分别|共同|先后|一起|一同)?(?:率队|率团|带队|带团|领队|率领|带领|率|带着|带|领着|领衔|牵头|任组长|任团长|为组长|为团长|一行)/u
const MEMBERS =
  /^(?:\d+(?:余|多)?名|部分|全体|广大|各位)?(?:新任)?(?:(?:区|县|市|省|州)?政协)?(?:港澳台侨界|农业界)?(?:委员们?|机关干部|班子成员|领导班子成员|机关党员)/u
/** One party becomes two: who heads one of them does not head the other, nor the whole. */
const PARTED = /兵分|分成|分为|分[两二三四五六]|[一另]路|另一?组|[一二三]组|各路|第[一二三四]组/u

/** 以副主席A为团长的视察团, 由A带队的调研组: who heads the party that acts. */
function isIntroduced(text: string, group: Group, clause: Piece, offset: number): boolean {
  return (
    group.governor === 'TO' &&
    group.start > clause.start &&
    group.end < offset &&
    /以$/u.test(text.slice(group.start - 1, group.start)) &&
    /^(?:为|任|担任)(?:组长|团长|领队|队长)/u.test(text.slice(group.end, group.end + 6))
  )
}

export class Cast {
  readonly #words: Words
  /** The body that the text is about. */
  readonly main: { readonly key: string; readonly mentions: readonly Mention[] } | undefined
  readonly #annual: boolean
  readonly #isTitled: boolean
  /** Who heads the party that is under way, and a part of it in this paragraph. */
  #heads: readonly Actor[] = []
  #partHeads: readonly Actor[] = []
  /** Paragraphs since they were named. */
  #age = 0
  /** Whether this paragraph has told of anything. */
  #tells = false
  /** Who did the last field work that somebody named led: the party is theirs when nobody is said to head it. */
  #field: readonly Actor[] = []
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
    this.#partHeads = []
    if (isCaption || this.#annual) this.last = []
    if (!this.#annual) return
    this.#field = []
    // Whose party it is may have been said in the paragraph before.
    if (this.#tells) this.#age++
    this.#tells = false
    if (this.#age > 1) this.#heads = []
  }

  /** Another piece of news begins: nobody of the one before goes on. */
  startItem(): void {
    this.last = []
    this.#heads = []
    this.#partHeads = []
    this.#field = []
  }

  /** Who acts in a clause before `offset`. */
  acting({ groups, beside }: Scene, clause: Clause, offset: number): Acting {
    const { text } = this.#words
    const own = groups.filter(
      (group) =>
        group.end <= offset &&
        group.end > clause.start &&
        !beside.has(group) &&
        this.#acts(group, groups, clause, offset),
    )
    const chosen = own.filter((group, at) => {
      const next = own[at + 1]
      const after = text.slice(group.end, next?.start ?? offset)
      // 王秀峰分管的教卫体委, 牟雁秋领衔的课题组: the first only says whose the second is.
      if (next !== undefined && /^\p{Script=Han}{0,6}的\p{Script=Han}{0,4}$/u.test(after)) {
        if (next.units[0]?.kind === 'PARTY' && HEADS.test(after)) this.#head([group], clause)
        return false
      }
      // 会议由X主持: the meeting does nothing.
      if (
        group.units.every(({ kind }) => kind === 'MEETING') &&
        own.some(({ governor }) => governor === 'BY')
      )
        return false
      return (
        !/^的(?!是)/u.test(text.slice(group.end, group.end + 2)) ||
        (next === undefined && group.governor === 'BY')
      )
    })
    const heading = [
      ...chosen,
      ...groups.filter((group) => isIntroduced(text, group, clause, offset)),
    ].filter((group) => this.#isHeading(group))
    if (heading.length > 0) this.#head(heading, clause)
    const units = chosen.flatMap((group) => group.units)
    const actors = units.flatMap((unit) => this.#actorsOf(unit))
    if (actors.length > 0) {
      const by = heading.length > 0 && chosen.every(({ governor }) => governor === 'BY')
      return { actors, strangers: false, heading: by }
    }
    if (units.some(({ kind }) => kind === 'STRANGER')) return { actors, strangers: true, heading: false }
    // 58名新任市政协委员赴…, 班子成员走访: members stand for the body.
    const members = MEMBERS.exec(
      text.slice(clause.start, offset).replace(/^[\d年月日，、①-⑳\s上中下旬至—]+/u, ''),
    )
    if (members !== null) return { actors: this.mainActors(clause.start), strangers: false, heading: false }
    return { actors, strangers: false, heading: false }
  }

  #acts(group: Group, groups: readonly Group[], clause: Clause, offset: number): boolean {
    const { text } = this.#words
    if (group.governor === 'CALLED') {
      // 县长A陪同市委书记B调研: the one who is accompanied does it.
      return (
        /陪同$|陪$/u.test(text.slice(Math.max(clause.start, group.start - 2), group.start)) &&
        offset > group.end
      )
    }
    if (group.governor === 'FOR_WHOM') return true
    if (group.governor === 'WITH') {
      // A与B视察: together; A与B签约, A与B协商: the other side.
      const before = groups[groups.indexOf(group) - 1]
      return (
        before !== undefined &&
        (before.governor === 'SUBJECT' || before.governor === 'BY') &&
        /^[与同跟]$/u.test(text.slice(before.end, group.start)) &&
        !/签|协商|商讨|会商|座谈|交流|商议|磋商|会谈|洽谈|对接|商谈|研讨|探讨|合作/u.test(
          text.slice(group.end, clause.end),
        )
      )
    }
    return group.governor === 'SUBJECT' || group.governor === 'BY'
  }

  #isHeading(group: Group): boolean {
    return (
      HEADS.test(this.#words.text.slice(group.end, group.end + 12)) ||
      group.units.some(({ party, kind }) => party && kind === 'PERSON')
    )
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

  #head(groups: readonly Group[], clause: Piece): readonly Actor[] {
    const { text } = this.#words
    const persons = groups.flatMap((group) => {
      const word = HEADS.exec(text.slice(group.end, group.end + 12))?.[0] ?? ''
      const evidence = { start: group.start, end: group.end + word.length }
      return group.units
        .filter(({ kind }) => kind === 'PERSON' || kind === 'PRONOUN')
        .flatMap((unit) => this.#actorsOf(unit))
        .map((actor): Actor => ({ ...actor, evidence }))
    })
    if (persons.length === 0) return persons
    const isPart = PARTED.test(text.slice(Math.max(0, clause.start - 24), clause.end))
    if (isPart) this.#partHeads = persons
    if (!isPart || this.#heads.length === 0) {
      this.#heads = persons
      this.#age = 0
      if (!isPart) this.#partHeads = []
    }
    return persons
  }

  #actorsOf(unit: Unit): Actor[] {
    if (unit.kind === 'PARTY') return this.#party(unit)
    if (unit.kind === 'STRANGER' || unit.kind === 'COMPANY') return []
    if (unit.kind === 'PRONOUN') return this.#pronoun(unit)
    if (unit.kind === 'MEETING')
      return this.last.map((actor) => ({
        ...actor,
        evidence: actor.evidence ?? actor.at,
        doubt: 'INHERITED_SUBJECT',
      }))
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

  #pronoun(unit: Unit): Actor[] {
    if (this.#person === undefined) return []
    const evidence = { start: this.#person.start, end: this.#person.end }
    return [{ key: keyOf(this.#person), attribution: 'NAMED', at: unit, evidence, doubt: 'PRONOUN' }]
  }

  /** 调研组: of whom it is; of nobody named, it is its body's. */
  #party(unit: Unit): Actor[] {
    const heads = this.#partHeads.length > 0 ? this.#partHeads : this.#heads
    const told = heads.length > 0 ? heads : this.#field.filter(({ key }) => key.startsWith('Person:'))
    const { mention } = unit
    // 新昌县政协考察团 is that body's, whoever headed another party before.
    const foreign = mention !== undefined && mention.type === 'Organization' && !this.#isOurs(keyOf(mention))
    if (told.length > 0 && !foreign)
      return told.map((head) => ({
        key: head.key,
        attribution: 'GROUP',
        at: unit,
        evidence: head.evidence ?? head.at,
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
    return this.#annual || this.#isTitled ? this.mainActors(unit.start) : []
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
    if (this.#annual && (dated || this.last.length === 0)) return this.mainActors(sentence.start)
    const carried = this.last.map((actor) => ({
      ...actor,
      evidence: actor.evidence ?? actor.at,
      doubt: actor.doubt ?? 'INHERITED_SUBJECT',
    }))
    if (carried.length > 0) return carried
    return this.#annual || this.#isTitled ? this.mainActors(sentence.start) : []
  }

  /** Keeps who did something; of field work, whose party it is. */
  remember(actors: readonly Actor[], isField: boolean): void {
    if (actors.length === 0) return
    this.#tells = true
    this.last = actors
    if (isField && actors.some(({ attribution }) => attribution === 'NAMED')) this.#field = actors
  }

  /** The last person named as a subject, for 他 and 她 in the next sentence. */
  notice(mention: Mention): void {
    this.#person = mention
  }
}
