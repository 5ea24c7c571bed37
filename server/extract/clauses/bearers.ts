/** Who of one name is meant, mention by mention in the order of the text. */

import type { Mention, Position } from '../draft.ts'
import type { Words } from '../lexicon/words.ts'
import {
  isOfficial,
  isOfPlace,
  isSameOffice,
  standingOf,
  type Verdict,
  verdictOn,
} from '../names/conflict.ts'
import type { SignReader, Signs } from '../names/person-signs.ts'
import { isGoverning } from './governor.ts'

/** One person of the name. */
interface Bearer {
  /** Undefined for the first: as long as there is only one, nothing tells them apart. */
  readonly number: number | undefined
  readonly offices: Position[]
  /** Whose the text says this one is, without an office. */
  readonly whose: string[]
  isPlain: boolean
  moves: boolean
  last: Signs
  /** How often the name alone meant this one. */
  times: number
}

/** A list of persons is no longer. */
const LONGEST_LIST = 400
/** So speaks who heads the others. */
const ORDERS = /^(?:同志)?(?:指出|强调|要求)/u
/** The one who is named before these was with somebody else. */
const BESIDE = /^[^。；！？]{0,50}?(?:陪同|随同|陪着|作陪|参加|出席)/u

export class Bearers {
  readonly #words: Words
  readonly #reader: SignReader
  readonly #bearers: Bearer[] = []
  #last: Bearer | undefined

  constructor(words: Words, reader: SignReader) {
    this.#words = words
    this.#reader = reader
  }

  /** The mention as that of the person whom its words mean. */
  bearerOf(signs: Signs): Mention {
    const { bearer, doubtful } = this.#find(signs)
    for (const office of signs.offices)
      if (!bearer.offices.some((known) => isSameOffice(known, office))) bearer.offices.push(office)
    if (signs.whose !== undefined) bearer.whose.push(signs.whose)
    else bearer.times++
    bearer.isPlain ||= signs.isPlain
    bearer.moves ||= signs.moves
    bearer.last = signs
    this.#last = bearer
    if (bearer.number === undefined && !doubtful) return signs.mention
    return {
      ...signs.mention,
      ...(bearer.number === undefined ? {} : { bearer: bearer.number }),
      ...(doubtful ? { isDoubtful: true } : {}),
    }
  }

  #find(signs: Signs): { bearer: Bearer; doubtful: boolean } {
    const last = this.#last
    if (last === undefined) return { bearer: this.#add(signs), doubtful: false }
    const several = this.#bearers.length > 1
    const { whose } = signs
    if (whose !== undefined && signs.offices.length === 0 && !signs.isOther) {
      const own = this.#bearers.filter((one) => belongs(one, whose))
      const [one] = own
      if (one !== undefined) return { bearer: one, doubtful: own.length > 1 }
    }
    if (!signs.tells || (signs.offices.length === 0 && !signs.isPlain && !signs.isOther))
      return { bearer: this.#nearest(last, signs), doubtful: several }
    const known = this.#bearers.filter(({ offices }) =>
      offices.some((one) => signs.offices.some((other) => isSameOffice(one, other))),
    )
    const same = known.includes(last) ? last : known[0]
    if (same !== undefined && (!signs.isOther || several)) return { bearer: same, doubtful: false }
    if (signs.isOther && !several) return { bearer: this.#add(signs), doubtful: false }
    const verdicts = new Map(this.#bearers.map((one) => [one, this.#verdictOn(one, signs)]))
    const fitting = this.#bearers.filter((one) => verdicts.get(one) !== 'TWO')
    if (fitting.length === 0) return { bearer: this.#add(signs), doubtful: false }
    const bearer = fitting.includes(last) ? last : (fitting.at(-1) as Bearer)
    return { bearer, doubtful: fitting.length > 1 || verdicts.get(bearer) === 'PERHAPS' }
  }

  /** Who is meant by a name alone: in its paragraph who was named last and not as being beside, else who mostly is. */
  #nearest(last: Bearer, { block, mention }: Signs): Bearer {
    if (this.#bearers.length === 1) return last
    if (ORDERS.test(this.#reader.after(mention))) {
      const [head, next] = this.#bearers
        .map((one) => ({ one, standing: standingOf(one.offices) }))
        .toSorted((a, b) => a.standing - b.standing)
      if (head !== undefined && head.standing < (next?.standing ?? 0)) return head.one
    }
    const here = this.#bearers.filter((one) => one.last.block === block)
    const acting = here.filter((one) => !BESIDE.test(this.#reader.after(one.last.mention)))
    if (acting.includes(last)) return last
    const [most] = (acting.length > 0 ? acting : this.#bearers).toSorted((a, b) => b.times - a.times)
    return most ?? last
  }

  #add(signs: Signs): Bearer {
    const number = this.#bearers.length === 0 ? undefined : this.#bearers.length + 1
    const bearer = { number, offices: [], whose: [], isPlain: false, moves: false, last: signs, times: 0 }
    this.#bearers.push(bearer)
    return bearer
  }

  #verdictOn(bearer: Bearer, signs: Signs): Verdict {
    if (this.#areApart(bearer.last, signs)) return 'TWO'
    if (signs.isPlain || bearer.isPlain) {
      const [plain, offices] = signs.isPlain
        ? [bearer.isPlain, bearer.offices]
        : [signs.isPlain, signs.offices]
      return !plain && offices.some(isOfficial) ? 'TWO' : undefined
    }
    const verdicts = signs.offices.flatMap((office) =>
      bearer.offices.map((other) => verdictOn(office, other)),
    )
    if (!verdicts.includes('TWO')) return verdicts.includes('PERHAPS') ? 'PERHAPS' : undefined
    // Somebody who takes up or leaves an office held another before.
    return signs.moves || bearer.moves ? 'PERHAPS' : 'TWO'
  }

  /** Whether one sentence names them beside each other, each with an office of its own: in one list, or one with the other. */
  #areApart(one: Signs, other: Signs): boolean {
    if (one.offices.length === 0 || other.offices.length === 0 || one.moves || other.moves) return false
    const from = one.mention.end
    const to = this.#reader.startOf(other)
    if (to < from || to - from > LONGEST_LIST) return false
    const between = this.#reader.between(one.mention, other.mention)
    if (/[。；！？：\n]/u.test(between)) return false
    return this.#isList(from, to) || BESIDE.test(this.#reader.after(other.mention))
  }

  /** Whether nothing is done between two places of the text: names with their offices, no verb. */
  #isList(from: number, to: number): boolean {
    for (let at = from; at < to; at = this.#words.endOf(at)) {
      if (this.#reader.isName(at)) continue
      if (isGoverning(this.#words, at, this.#words.wordAt(at))) return false
    }
    return true
  }
}

/** Whether somebody is of the body or the place of that name, or short name. */
function belongs({ offices, whose }: Bearer, name: string): boolean {
  return (
    offices.some(
      (office) => isOfPlace(office, name) || isWithin(office.body.slice(office.body.indexOf(':') + 1), name),
    ) || whose.some((other) => isWithin(other, name))
  )
}

/** 区人大 and 区人大常委会: one of a body, or one of its part. */
function isWithin(body: string, name: string): boolean {
  return body.startsWith(name) || name.startsWith(body)
}
