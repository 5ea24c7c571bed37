/**
 * A surname with an office (张主席, 李副县长) means the person of that surname whom the text gives that office. It is never a name of
 * its own; where it may mean two, or only somebody whose office is a little less, that is a finding.
 */
import { findingOf } from '../../facts/finding-reasons.ts'
import type { FactsFinding } from '../../facts/schema.ts'
import type { Mention, Step } from '../draft.ts'
import { type Piece, spanIn } from '../flow.ts'
import { TAG } from '../lexicon/vocabulary.ts'
import type { Words } from '../lexicon/words.ts'
import { Claims } from '../names/claims.ts'
import { officeAtEnd, officeLength } from '../names/office.ts'
import { surnameOf } from '../names/person-name.ts'
import { keyOf } from './entities.ts'

/** A person with what the text says that they are: offices held now, and such as were or will be. */
interface Addressee {
  readonly mention: Mention
  readonly titles: Set<string>
  readonly past: Set<string>
}

/** Words that an office before a name reaches back. */
const REACH = 16
/** After these the office is part of something else: 王主任办公室, 张代表团. */
const GOES_ON = /^(?:们|办|室|助理|会议|团|级|职|级别)/u

export const addressed: Step = {
  name: 'addressed',
  needs: ['flow', 'blocks', 'words', 'mentions', 'positions'],
  gives: ['mentions', 'findings'],
  run(draft) {
    const { flow, blocks, words, mentions, positions } = draft
    const persons = new Map<string, Addressee>()
    for (const mention of mentions)
      if (mention.type === 'Person' && !mention.name.includes('·') && !persons.has(keyOf(mention)))
        persons.set(keyOf(mention), { mention, titles: new Set(), past: new Set() })
    for (const { person, title, status } of positions)
      persons.get(person)?.[status === 'CURRENT' ? 'titles' : 'past'].add(title)
    for (const mention of mentions) {
      const known = mention.type === 'Person' ? persons.get(keyOf(mention)) : undefined
      if (known === undefined) continue
      for (const title of titlesAround(words, mention)) if (!known.past.has(title)) known.titles.add(title)
    }
    const bySurname = groupedBySurname(persons.values())
    if (bySurname.size === 0) return draft
    const claims = new Claims(flow.text.length, mentions)
    const asked = new Map<string, Meant>()
    const found: Mention[] = []
    const doubts: FactsFinding[] = []
    for (const block of blocks) {
      if (block.kind !== 'BODY' && block.kind !== 'CAPTION') continue
      for (const { surname, piece } of addressesIn(words, block)) {
        const known = bySurname.get(surname)
        if (known === undefined || !claims.isFree(piece)) continue
        const spoken = flow.view.slice(piece.start, piece.end)
        const { meant, doubtful } = asked.get(spoken) ?? whom(known, spoken.slice(surname.length))
        asked.set(spoken, { meant, doubtful })
        if (meant !== undefined) found.push(mentionOf(meant.mention, piece))
        if (doubtful) {
          const what = flow.text.slice(piece.start, piece.end)
          doubts.push(findingOf('PERSON_UNRESOLVED', { what, at: spanIn(flow, piece), about: null }))
        }
      }
    }
    if (found.length === 0 && doubts.length === 0) return draft
    return { ...draft, mentions: [...mentions, ...found], findings: [...draft.findings, ...doubts] }
  },
}

function mentionOf(whole: Mention, { start, end }: Piece): Mention {
  const { type, subtype, name, bearer } = whole
  const own = bearer === undefined ? {} : { bearer }
  return {
    start,
    end,
    type,
    subtype,
    name,
    ...own,
    form: 'RELATIVE',
    inside: false,
    step: 'addressed',
    sure: 0.9,
  }
}

function groupedBySurname(persons: Iterable<Addressee>): Map<string, Addressee[]> {
  const groups = new Map<string, Addressee[]>()
  for (const person of persons) {
    if (person.titles.size + person.past.size === 0) continue
    const surname = surnameOf(person.mention.name)
    const known = groups.get(surname)
    if (known === undefined) groups.set(surname, [person])
    else known.push(person)
  }
  return groups
}

/** The office or role right before a name or right after it, whatever body it is of. */
function titlesAround(words: Words, { start, end }: Mention): string[] {
  const { text } = words
  const before = officeAtEnd(text.slice(Math.max(0, start - REACH), start))
  const after = officeLength(text.slice(end, end + REACH))
  const last = start > 0 ? words.startOf(start - 1) : start
  const isRole = last < start && (words.tagsAt(last) & TAG.ROLE) !== 0
  return [
    ...(before === undefined || before.status !== undefined ? [] : [before.title]),
    ...(after === 0 ? [] : [text.slice(end, end + after)]),
    ...(isRole ? [text.slice(last, start)] : []),
  ]
}

/** Every surname with an office or a role after it that is no part of a longer word. */
function* addressesIn(words: Words, block: Piece): Generator<{ surname: string; piece: Piece }> {
  const { text } = words
  for (let at = block.start; at < block.end; at = words.endOf(at)) {
    if ((words.tagsAt(at) & (TAG.OFFICE | TAG.ROLE)) === 0) continue
    const end = words.endOf(at)
    if (GOES_ON.test(text.slice(end, end + 2))) continue
    const from = text[at - 1] === '副' ? (text.slice(at - 3, at) === '常务副' ? at - 3 : at - 1) : at
    for (const size of [2, 1]) {
      const start = from - size
      const surname = text.slice(start, from)
      if (start < block.start || surnameOf(`${surname}某某`) !== surname || !words.isStart(start)) continue
      yield { surname, piece: { start, end } }
      break
    }
  }
}

interface Meant {
  readonly meant: Addressee | undefined
  readonly doubtful: boolean
}

/** Who of one surname is called that: who holds the office, else who did, else, by courtesy, the deputy. */
function whom(known: readonly Addressee[], called: string): Meant {
  const is = (title: string) => title.endsWith(called) && title.at(-called.length - 1) !== '副'
  const nearly = (title: string) => title.endsWith(`副${called}`)
  const ways: ((one: Addressee) => boolean)[] = [
    ({ titles }) => [...titles].some(is),
    ({ past }) => [...past].some(is),
    ({ titles }) => [...titles].some(nearly),
  ]
  for (const [at, way] of ways.entries()) {
    const meant = known.filter(way)
    if (meant.length > 1) return { meant: undefined, doubtful: true }
    if (meant.length === 1) return { meant: meant[0], doubtful: at > 0 }
  }
  return { meant: undefined, doubtful: false }
}
