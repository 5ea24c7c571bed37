/**
 * Who holds which office in which body: the words before a name are read to the left, office by office. An office without a
 * body takes that of the office before it, else the body that the text is about.
 */
import type { Mention, Position, Step } from '../draft.ts'
import type { Flow, Piece } from '../flow.ts'
import type { Words } from '../lexicon/words.ts'
import { isGroup, type Owner, ownerOf, seatOfBody, withoutGroup } from '../names/bare-organs.ts'
import { bodyKey, bodyName, elementAt, type Homes } from '../names/body-name.ts'
import { inOrder } from '../names/claims.ts'
import { governedLevel } from '../names/office.ts'
import { wordsOfOfficeAfter } from '../names/office-after.ts'
import { isOrgan, type Segment, segmentsOf } from '../names/office-chain.ts'
import {
  committeeOf,
  isBeside,
  isDirected,
  isOfGroup,
  kindWith,
  mayHaveDirector,
} from '../names/office-kinds.ts'
import { firstFrom, piecesIn } from '../names/pieces.ts'
import { keyOf } from './entities.ts'

/** Characters within which a body is near that has an office no other kind has. */
const NEAR = 160
/** Furthest to the left that the offices of one person reach. */
const REACH = 90

/** Of which kind a body is that only an office names. */
function subtypeOf(name: string): string {
  if (/政协/u.test(name)) return 'CPPCC'
  return /人大|人民代表大会/u.test(name) ? 'CONGRESS' : 'GOVERNMENT'
}

export const positions: Step = {
  name: 'positions',
  needs: ['document', 'flow', 'blocks', 'words', 'mentions'],
  gives: ['mentions', 'positions'],
  run(draft) {
    const reader = new OfficeReader(draft.flow, draft.words, inOrder(draft.mentions), draft.document.home)
    for (const block of draft.blocks) reader.readBlock(block)
    return { ...draft, mentions: [...draft.mentions, ...reader.implied], positions: reader.found }
  },
}

class OfficeReader {
  readonly found: Position[] = []
  /** Bodies that only an office names: the government by its 县长. */
  readonly implied: Mention[] = []
  readonly #flow: Flow
  readonly #words: Words
  readonly #mentions: readonly Mention[]
  readonly #homes: Homes
  /** Keys of bodies by their `bodyKey`. */
  readonly #bodies = new Map<string, string>()
  /** The body that the text is about, for offices of a CPPCC and for those of a congress. */
  readonly #mains = new Map<boolean, string | undefined>()
  /** Person and office of what was found. */
  readonly #held = new Set<string>()
  /** Persons of whom an office was found. */
  readonly #known = new Set<string>()
  /** Body of the last office that was read, for those after it that name none. */
  #last: string | undefined
  /** Offices of the person before, for a list that goes on without (副主席陶望舒、季长庚). */
  #previous: { readonly end: number; readonly offices: readonly Position[] } | undefined

  constructor(flow: Flow, words: Words, mentions: readonly Mention[], home: readonly string[] | null) {
    this.#flow = flow
    this.#words = words
    this.#mentions = mentions
    const town = mentions.find(
      ({ type, subtype, name }) => type === 'Place' && subtype === 'TOWNSHIP' && name.length > 2,
    )
    this.#homes = { home, town: town?.name }
    for (const mention of mentions) {
      if (mention.type !== 'Organization') continue
      const key = bodyKey(mention.name)
      if (!this.#bodies.has(key)) this.#bodies.set(key, keyOf(mention))
    }
  }

  readBlock(block: Piece): void {
    this.#previous = undefined
    const inside = piecesIn(this.#mentions, block.start, block.end)
    const directory = /^(主 ?席|副 ?主 ?席|秘 ?书 ?长|主 ?任|副 ?主 ?任|书 ?记|副 ?书 ?记) +/u.exec(
      this.#flow.view.slice(block.start, block.end),
    )
    for (const person of inside.filter(({ type }) => type === 'Person')) {
      const offices =
        directory !== null
          ? this.#listed(person, (directory[1] ?? '').replace(/ /gu, ''), block)
          : this.#officesOf(person, inside, block.start)
      this.#keep(offices)
      // 原主席A任县人大常委会主任，新任主席B: the offices after a name are no other's.
      this.#previous = { end: Math.max(person.end, ...offices.map(({ evidence }) => evidence.end)), offices }
    }
    this.#elected(inside)
  }

  #keep(offices: readonly Position[]): void {
    for (const office of offices) {
      this.found.push(office)
      this.#held.add(`${office.person} ${office.title}`)
      this.#known.add(office.person)
    }
  }

  #listed(person: Mention, title: string, block: Piece): Position[] {
    const body = this.#main(title)
    return body === undefined
      ? []
      : [
          {
            person: keyOf(person),
            body,
            title,
            status: 'CURRENT',
            evidence: { start: block.start, end: person.end },
          },
        ]
  }

  /** 选举李明为区政协主席，王芳、张三为副主席. */
  #elected(inside: readonly Mention[]): void {
    const { view } = this.#flow
    for (const [at, person] of inside.entries()) {
      if (person.type !== 'Person') continue
      const rest =
        /^(?:、\p{Script=Han}{2,4}|、\p{Script=Han}+·\p{Script=Han}+)*为(?<body>\p{Script=Han}{0,14}?)(?<title>(?:副)?(?:主席|秘书长|主任|常委|委员))(?=[，。、；]|$)/u.exec(
          view.slice(person.end, person.end + 60),
        )
      if (rest === null) continue
      const title = rest.groups?.title ?? ''
      const named = inside
        .slice(at)
        .find(
          (one) =>
            one.type === 'Organization' && one.end <= person.end + rest[0].length && one.start >= person.end,
        )
      const body = named === undefined ? (this.#last ?? this.#main(title)) : keyOf(named)
      if (body === undefined) continue
      this.#last = body
      if (this.#held.has(`${keyOf(person)} ${title}`)) continue
      const evidence = { start: person.start, end: person.end + rest[0].length }
      this.#keep([{ person: keyOf(person), body, title, status: 'CURRENT', evidence }])
    }
  }

  #officesOf(person: Mention, inside: readonly Mention[], floor: number): Position[] {
    const { view } = this.#flow
    const previous = this.#previous
    let start = person.start
    while (view[start - 1] === ' ' || view[start - 1] === '的') start--
    if (view.slice(0, start).endsWith('，也叫')) start -= 3
    const between = previous === undefined ? undefined : view.slice(previous.end, start)
    const listed = between !== undefined && /^(?:（[^）]*）)?[、和与及]$/u.test(between)
    // 副主席李明与王芳: beside whom somebody of another office stands.
    const another = between === '与' && this.#known.has(keyOf(person))
    if (previous !== undefined && listed && !another)
      return previous.offices.map((office) => ({
        ...office,
        person: keyOf(person),
        evidence: { start: office.evidence.start, end: person.end },
      }))
    const left = Math.max(floor, start - REACH, previous?.end ?? 0)
    const segments = segmentsOf(this.#flow.view, this.#words, inside, left, start)
    const before = this.#read(person, segments, person.end)
    const after = this.#after(person, inside)
    if (after.length > 0) return [...before, ...after]
    if (segments.length === 0 && view.startsWith('委员', person.end)) return this.#memberAfter(person)
    return before
  }

  /** Offices after the name, in a body that they name. */
  #after(person: Mention, inside: readonly Mention[]): Position[] {
    const words = wordsOfOfficeAfter(this.#flow.view, person.end)
    if (words === undefined) return []
    const segments = segmentsOf(this.#flow.view, this.#words, inside, words.start, words.end)
    const named = segments.length > 0 && segments.every(({ body }) => body?.type === 'Organization')
    return named ? this.#read(person, segments, words.end) : []
  }

  #read(person: Mention, segments: readonly Segment[], end: number): Position[] {
    const found: Position[] = []
    let last: string | undefined
    for (const segment of segments) {
      const body = this.#bodyOf(segment, last)
      if (body === undefined) continue
      last = body
      this.#last = body
      const title = segment.title.replace(/^党组(?=成员|书记)/u, '')
      const status = segment.status ?? 'CURRENT'
      const evidence = { start: Math.min(segments[0]?.start ?? segment.start, person.start), end }
      found.push({ person: keyOf(person), body, title, status, evidence })
    }
    return found
  }

  /** 李明委员 is a member of the CPPCC that the text is about. */
  #memberAfter(person: Mention): Position[] {
    const body = this.#main('委员')
    if (body === undefined || !/政协$/u.test(body)) return []
    const evidence = { start: person.start, end: person.end + 2 }
    return [{ person: keyOf(person), body, title: '委员', status: 'CURRENT', evidence }]
  }

  #bodyOf(segment: Segment, last: string | undefined): string | undefined {
    const { body, title, before } = segment
    if (body?.type === 'Organization') return keyOf(body)
    const level = governedLevel(title)
    if (level !== undefined || body?.type === 'Place') return this.#governmentOf(segment, level, last)
    const named = last === undefined ? undefined : last.slice('Organization:'.length)
    const organ = title === '部长' && /^(?:组织|宣传|统战)$/u.test(before) ? `${before}部` : before
    const owner = ownerOf(organ)
    const organOf = owner === undefined ? undefined : this.#organOf(organ, owner, named, segment)
    if (organOf !== undefined || (owner !== undefined && owner !== 'SEAT')) return organOf
    if (before !== '' && (owner === 'SEAT' || !isOrgan(before))) {
      const at = segment.end - title.length
      const word = this.#flow.view.slice(this.#words.startOf(at - 1), at).replace(/^[该本我]/u, '')
      if (title === '委员' && before.endsWith('界别')) return this.#main(title)
      // 医院党委书记: of the hospital that was named.
      const group =
        /^(?<noun>医院|学校|学院|大学|公司|集团|银行|协会|商会|该院|该校)(?<group>党委|党组|党总支|党支部|纪委|工会)$/u.exec(
          before,
        )?.groups
      if (group === undefined) return this.#nearest((name) => name.endsWith(word), segment.start)
      const noun = (group.noun ?? '').replace(/^该/u, '')
      const holder = this.#nearest((name) => name.endsWith(noun), segment.start)
      return holder === undefined
        ? undefined
        : this.#imply(`${holder.slice(holder.indexOf(':') + 1)}${group.group ?? ''}`, 'PARTY', segment)
    }
    if (named !== undefined) {
      if (!isGroup(named) || isOfGroup(title) || withoutGroup(named).length < 2) return last
      return this.#imply(withoutGroup(named), subtypeOf(withoutGroup(named)), segment)
    }
    const beside = this.#previous?.offices.find((one) => isBeside(title, one.title))
    if (beside !== undefined) return beside.body
    const kind = kindWith(title)
    const near = kind === undefined ? undefined : this.#nearest((name) => kind.test(name), segment.start)
    if (near !== undefined) return near
    if (/^(?:秘书长|副秘书长|委员|常委|主席|副主席|副主任|主任)$/u.test(title)) {
      const recent = this.#last?.replace(/党组$/u, '')
      if (
        recent !== undefined &&
        title !== '委员' &&
        /(?:主席|秘书长)$/u.test(title) &&
        /(?:政协|人大)$/u.test(recent)
      )
        return recent
      if (!/主任$/u.test(title)) return this.#main(title)
      if (recent !== undefined && mayHaveDirector(recent)) return recent
      const main = this.#main(title)
      return this.#nearest(isDirected, segment.start) ?? (main?.includes('人大') ? main : undefined)
    }
    return undefined
  }

  /** The body that an organ without one belongs to: that of the office before it, else the one that was named last. */
  #organOf(organ: string, owner: Owner, named: string | undefined, segment: Segment): string | undefined {
    if (owner === 'COMMITTEE') {
      const committee = named?.startsWith('中共') ? committeeOf(named) : this.#committee()
      return committee === undefined ? undefined : this.#imply(`${committee}${organ}`, 'PARTY', segment)
    }
    if (owner === 'CONGRESS') return this.#congress(segment)
    const recent = (this.#last ?? this.#main(''))?.slice('Organization:'.length)
    // 旗人大常委会主任李明、政协主席王芳: of the same place; 居委会 may be any.
    const goesOn = /^(?:政协|政府|监委)$/u.test(organ) || (recent !== undefined && isGroup(recent))
    const before = named ?? (owner !== 'SEAT' || goesOn ? recent : undefined)
    if (before === undefined) return undefined
    if (owner === 'SEAT') {
      const seat = seatOfBody(before)
      return seat === undefined
        ? undefined
        : this.#imply(`${seat}${organ}`, isGroup(organ) ? 'PARTY' : 'GOVERNMENT', segment)
    }
    const whole = withoutGroup(before)
    // 开发区管委会主任李明、党委副书记王芳: the committee is of the place, not of the office that runs it.
    const body =
      owner === 'GROUP' && /(?:管委会|办事处|居委会|村委会)$/u.test(whole)
        ? (seatOfBody(whole) ?? whole)
        : whole
    return this.#imply(`${body}${organ}`, owner === 'GROUP' ? 'PARTY' : subtypeOf(body), segment)
  }

  /** 常委会副主任 is of the congress that the text is about. */
  #congress(segment: Segment): string | undefined {
    const main = this.#main('主任')?.slice('Organization:'.length)
    if (main !== undefined && /人大/u.test(main))
      return this.#imply(main.replace(/人大(?:常委会)?$/u, '人大常委会'), 'CONGRESS', segment)
    const own = this.#homes.home?.at(-1)
    return own === undefined ? undefined : this.#imply(`${own}人大常委会`, 'CONGRESS', segment)
  }

  /** The government that 县长 heads: of the place said, of the committee before it, of the home; else of its level alone. */
  #governmentOf(segment: Segment, level: string | undefined, last: string | undefined): string | undefined {
    const { body } = segment
    if (level === undefined)
      return body?.subtype === 'TOWNSHIP' ? this.#imply(`${body.name}政府`, 'GOVERNMENT', segment) : undefined
    const before = last === undefined ? undefined : seatOfBody(last.slice('Organization:'.length))
    const place = body?.name ?? (before?.endsWith(level) ? before : elementAt(this.#homes, level)) ?? level
    return place.endsWith(level) ? this.#imply(`${place}政府`, 'GOVERNMENT', segment) : undefined
  }

  /** The body before `at` that has such an office, named nearby. */
  #nearest(fits: (name: string) => boolean, at: number): string | undefined {
    for (let index = firstFrom(this.#mentions, at) - 1; index >= 0; index--) {
      const mention = this.#mentions[index] as Mention
      if (mention.end > at) continue
      if (at - mention.end > NEAR) return undefined
      if (mention.type !== 'Organization' && mention.type !== 'Enterprise') continue
      if (fits(mention.name)) return keyOf(mention)
      // 云埠大学党委书记李明、校长王芳.
      const holder = withoutGroup(mention.name)
      if (holder !== mention.name && holder.length > 2 && fits(holder))
        return this.#imply(holder, 'EDUCATION', mention)
    }
    return undefined
  }

  /** The body that the text is about, if it has such an office. */
  #main(title: string): string | undefined {
    const ofCongress = /主任$/u.test(title)
    if (!this.#mains.has(ofCongress)) this.#mains.set(ofCongress, this.#mostNamed(ofCongress))
    return this.#mains.get(ofCongress)
  }

  #mostNamed(ofCongress: boolean): string | undefined {
    const counts = new Map<string, number>()
    const own = this.#homes.home?.at(-1) ?? ''
    for (const mention of this.#mentions)
      if (
        mention.type === 'Organization' &&
        /(?:政协|人大常委会|人大)$/u.test(mention.name) &&
        mention.name.startsWith(own)
      ) {
        const fits = ofCongress === /人大/u.test(mention.name)
        counts.set(keyOf(mention), (counts.get(keyOf(mention)) ?? 0) + (fits ? 100 : 1))
      }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
  }

  #committee(): string | undefined {
    return this.#homes.home === null
      ? undefined
      : `中共${bodyName(`${this.#homes.home.at(-1)}委`, this.#homes).name.replace(/^中共/u, '')}`
  }

  /** A body that the text names only by its office; an entity of that name is the same. */
  #imply(name: string, subtype: string, { start, end }: Piece): string {
    const known = this.#bodies.get(bodyKey(name))
    if (known !== undefined) return known
    const mention: Mention = {
      start,
      end,
      type: 'Organization',
      subtype,
      name,
      form: 'OFFICE',
      inside: true,
      step: 'positions',
      sure: 0.9,
    }
    this.implied.push(mention)
    return keyOf(mention)
  }
}
