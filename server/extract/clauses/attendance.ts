/** Who was beside the one who did it: 参加, 陪同, 出席, as a list before the verb or as 在…陪同下. */
import type { Mention } from '../draft.ts'
import type { Piece } from '../flow.ts'
import { TAG } from '../lexicon/vocabulary.ts'
import type { Words } from '../lexicon/words.ts'
import { isGoverning } from './governor.ts'
import type { Group } from './groups.ts'
import type { MentionIndex } from './mention-index.ts'
import { FACING } from './subjects.ts'

/** Verbs of attendance beside those of the gazetteer's list. */
const MORE = new Set(['在座', '在场', '作陪', '与会', '随同', '陪着', '配合', '协助', '见证', '共同见证'])
/** A list of attendance goes no further back than this. */
const REACH = 400

export interface Attendance {
  readonly mentions: readonly Mention[]
  /** The list with its verb. */
  readonly evidence: Piece
}

/**
 * The lists of a sentence that say who was beside, with the end of the verb that says so: everybody named before the verb back
 * to the verb before it.
 */
export function besideOf(
  words: Words,
  index: MentionIndex,
  groups: readonly Group[],
  sentence: Piece,
): ReadonlyMap<Group, number> {
  const found = new Map<Group, number>()
  const [first] = groups
  if (first === undefined) return found
  for (let at = first.end; at < sentence.end; at = words.endOf(at)) {
    if (index.at(at) !== undefined || !isAttending(words, at)) continue
    const end = words.endOf(at)
    const from = listBefore(words, index, at, Math.max(sentence.start, at - REACH))
    const below = words.text.startsWith('下', end)
    for (const group of groups) {
      if (group.start >= at) break
      // 考察团由局长A和副局长B陪同，参观…: they are beside the party.
      const by = group.governor === 'BY' && at - group.end <= 2
      if (by || (group.end > from && (below || group.governor === 'SUBJECT'))) found.set(group, end)
    }
  }
  // 他同副主席A、B率委员调研: he leads, they are with him.
  for (const group of groups)
    if (group.governor === 'WITH' && isCompany(words.text, group)) found.set(group, group.end)
  return found
}

function isCompany(text: string, { start, end, units }: Group): boolean {
  return (
    text[start - 1] === '同' &&
    !'会协随陪'.includes(text[start - 2] ?? ' ') &&
    units.every(({ kind }) => kind === 'PERSON') &&
    !FACING.test(text.slice(end, end + 24))
  )
}

function isAttending(words: Words, at: number): boolean {
  const word = words.wordAt(at)
  const attending =
    word === '陪' ? words.text[at + 1] === '着' : (words.tagsAt(at) & TAG.ATTENDING) !== 0 || MORE.has(word)
  return attending && !/[不无没][^，。；]{0,5}$/u.test(words.text.slice(Math.max(0, at - 6), at))
}

/** Where the list before a verb of attendance begins: after the verb, preposition or stop before it. */
function listBefore(words: Words, index: MentionIndex, verb: number, floor: number): number {
  const { text } = words
  let at = verb
  while (at > floor) {
    const mention = index.at(at - 1)
    if (mention !== undefined) {
      at = mention.start
      continue
    }
    const from = words.startOf(at - 1)
    const word = text.slice(from, at)
    // 由A带队，B、C陪同: who heads the party is not beside it.
    if (/[；：。！？]/u.test(word) || (words.tagsAt(from) & TAG.HEADING) !== 0) break
    if (!isAttending(words, from) && isGoverning(words, from, word)) break
    at = from
  }
  return at
}

const MEMBERS = /(?:委员|会员|代表)们?$/u

/** 部分经科委、教卫体委委员参加: some of their members are not the bodies; how many of them end the list. */
function membersIn(text: string, { units, end }: Group): number {
  const last = text.slice(units.at(-1)?.start, end)
  if (!MEMBERS.test(last) && !/^(?:人大)?代表(?!团|队|处)/u.test(text.slice(end, end + 5))) return 0
  const others = units.findLastIndex(({ kind }) => kind !== 'BODY')
  return units.length - 1 - others
}

/** Those who can take part by name. */
export function attendancesOf(words: Words, beside: ReadonlyMap<Group, number>): Attendance[] {
  return [...beside]
    .map(([group, end]) => ({
      mentions: group.units
        .slice(0, group.units.length - membersIn(words.text, group))
        .filter(({ kind }) => kind === 'PERSON' || kind === 'BODY' || kind === 'COMPANY')
        .flatMap(({ mention }) => mention ?? []),
      evidence: { start: group.start, end },
    }))
    .filter(({ mentions }) => mentions.length > 0)
    .sort((a, b) => a.evidence.start - b.evidence.start)
}
