/** What stands around one mention of a person that tells who of a name it is. */
import type { Block, Draft, Mention, Position } from '../draft.ts'
import { officeLength } from './office.ts'
import { firstFrom, pieceAt } from './pieces.ts'

export interface Signs {
  readonly mention: Mention
  /** Offices that the words around this mention give. */
  readonly offices: readonly Position[]
  /** What somebody is who holds no office: a villager, a pupil, the reporter. */
  readonly isPlain: boolean
  /** Whether the words say that this is another of that name (也叫, 另一位). */
  readonly isOther: boolean
  /** The body or the place whose the person is said to be (区人大的A). */
  readonly whose: string | undefined
  /** Whether an office is taken up or left: then two offices follow one another. */
  readonly moves: boolean
  /** Its paragraph. */
  readonly block: number
  /** Whether anything here tells one person from another. */
  readonly tells: boolean
}

const PLAIN =
  /(?:村民|居民|农户|牧户|牧民|渔民|茶农|果农|菜农|花农|学生|患者|游客|店主|摊主|工人|司机|保安|厨师|低保户|脱贫户|贫困户)$/u
const WRITER = /(?:记者|通讯员|摄影|实习生)[ ：:]?$/u
const OTHER =
  /(?:也叫|也名|同名同姓的?|同名的|也有一位(?:叫)?|另有一位(?:叫)?|另一(?:位|个|名))(?:\p{Script=Han}{0,12})$/u
const MOVES =
  /^(?:同志)?(?:转任|改任|升任|调任|出任|担任|接任|继任|当选|现任|任(?!务|何|期|副?(?:组长|团长|队长|总?指挥))|此前|之前|曾任|不再担任)/u
/** Furthest to the left that such words are looked for. */
const REACH = 20

export class SignReader {
  readonly #view: string
  readonly #blocks: readonly Block[]
  /** Mentions of places and bodies by where they end. */
  readonly #ends = new Map<number, Mention>()
  /** Mentions of persons in order, and the offices that each is given. */
  readonly #persons: readonly Mention[]
  readonly #offices = new Map<Mention, Position[]>()

  constructor({
    flow,
    blocks,
    mentions,
    positions,
  }: Pick<Draft, 'flow' | 'blocks' | 'mentions' | 'positions'>) {
    this.#view = flow.view
    this.#blocks = blocks
    for (const mention of mentions)
      if (mention.type === 'Place' || mention.type === 'Organization') this.#ends.set(mention.end, mention)
    this.#persons = mentions.filter(({ type }) => type === 'Person').sort((a, b) => a.start - b.start)
    for (const position of positions) {
      const holder = this.holderOf(position)
      if (holder === undefined) continue
      const known = this.#offices.get(holder)
      if (known === undefined) this.#offices.set(holder, [position])
      else known.push(position)
    }
  }

  /** The mention of a person of whom a position was read: it stands at the end of the words, or, before its office, at their start. */
  holderOf({ person, evidence }: Position): Mention | undefined {
    const name = person.slice(person.indexOf(':') + 1)
    let first: Mention | undefined
    for (let at = firstFrom(this.#persons, evidence.start); at < this.#persons.length; at++) {
      const mention = this.#persons[at] as Mention
      if (mention.start >= evidence.end) break
      if (mention.name !== name) continue
      if (mention.end === evidence.end) return mention
      first ??= mention
    }
    return first
  }

  signsOf(mention: Mention): Signs {
    const { start, end } = mention
    const block = pieceAt(this.#blocks, start)
    const before = this.#view.slice(Math.max(block?.start ?? 0, start - REACH), start)
    const offices = this.#offices.get(mention) ?? []
    const isPlain = offices.length === 0 && (PLAIN.test(before) || WRITER.test(before))
    const isOther = OTHER.test(before)
    const whose = this.#whoseAt(start, isOther ? (OTHER.exec(before)?.[0].length ?? 0) : 0)
    const moves =
      offices.some(({ status }) => status !== 'CURRENT') || MOVES.test(this.#view.slice(end, end + 6))
    const tells = offices.length > 0 || isPlain || isOther || whose !== undefined
    return { mention, offices, isPlain, isOther, whose, moves, block: block?.start ?? 0, tells }
  }

  /** 区人大的A, 桐鹤的A, 区人大常委会里也有一位A: the body or the place, or the short name of one. */
  #whoseAt(start: number, marked: number): string | undefined {
    const to = marked > 0 ? start - marked : start
    const end = '的里中'.includes(this.#view[to - 1] ?? ' ') ? to - 1 : to
    const known = this.#ends.get(end)
    if (known !== undefined) return known.name
    const short = end < start ? this.#view.slice(end - 2, end) : ''
    return /^\p{Script=Han}{2}$/u.test(short) ? short : undefined
  }

  /** Whether the word that starts at `offset` lies in the name of a person. */
  isName(offset: number): boolean {
    return pieceAt(this.#persons, offset) !== undefined
  }

  /** The text between two mentions, and what follows the second with its office. */
  between(one: Mention, other: Mention): string {
    return this.#view.slice(one.end, other.start)
  }

  after({ end }: Mention): string {
    const from = end + officeLength(this.#view.slice(end, end + 14))
    return this.#view.slice(from, from + 60)
  }

  /** Where the words before a mention begin that give its offices. */
  startOf({ mention, offices }: Signs): number {
    return Math.min(mention.start, ...offices.map(({ evidence }) => evidence.start))
  }
}
