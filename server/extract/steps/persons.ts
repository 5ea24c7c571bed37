/** Persons: read where an office, a role, a dot or a verb of saying shows a name; each further occurrence is a mention. */
import type { Block, Mention, Step } from '../draft.ts'
import type { Piece } from '../flow.ts'
import { occurrencesOf } from '../lexicon/occurrences.ts'
import type { Words } from '../lexicon/words.ts'
import { Claims } from '../names/claims.ts'
import {
  actingNames,
  countedNames,
  dottedNames,
  electedNames,
  headingNames,
  respectedNames,
  titledNames,
} from '../names/person-contexts.ts'
import { mayEnd } from '../names/person-name.ts'
import { writerNames } from '../names/writers.ts'

const bare = (name: string) => name.replace(/[\s　]/gu, '')

/** Names found by their context, with how sure each is. */
function namedIn(words: Words, block: Block): { piece: Piece; sure: number }[] {
  const all: { piece: Piece; sure: number }[] = []
  // One by one: a list of names may be longer than a call takes arguments.
  const add = (pieces: readonly Piece[], sure: number) => {
    for (const piece of pieces) all.push({ piece, sure })
  }
  add(writerNames(words, block), 0.9)
  if (block.kind === 'META' || block.kind === 'CREDIT') return all
  add(titledNames(words, block), 0.97)
  add(dottedNames(words, block), 0.9)
  add(electedNames(words, block), 0.95)
  add(headingNames(words, block), 0.9)
  add(countedNames(words, block), 0.9)
  add(actingNames(words, block), 0.85)
  add(respectedNames(words, block), 0.9)
  return all
}

/** Every place where one of the names stands as a word of its own; the longest name wins. */
function furtherPlaces(words: Words, names: ReadonlyMap<string, number>): { piece: Piece; sure: number }[] {
  return occurrencesOf(words.text, names, ({ start, end, form }) => {
    // A name of two characters that is a word too (田野, 常胜) is read only where its context shows it.
    const word = form.length === 2 && words.endOf(start) - start >= form.length
    return words.isStart(start) && !word && (form.length > 2 || mayEnd(words, end))
  }).map(({ start, end, value }) => ({ piece: { start, end }, sure: value }))
}

export const persons: Step = {
  name: 'persons',
  needs: ['flow', 'blocks', 'words', 'mentions'],
  gives: ['mentions'],
  run(draft) {
    const { words, flow } = draft
    const claims = new Claims(flow.text.length, draft.mentions)
    const named = draft.blocks.flatMap((block) => namedIn(words, block))
    const names = new Map<string, number>()
    for (const { piece, sure } of named) {
      const name = flow.view.slice(piece.start, piece.end)
      if (!/[\s]/u.test(name)) names.set(name, Math.max(sure, names.get(name) ?? 0))
    }
    const found: Mention[] = []
    for (const { piece, sure } of [...named, ...furtherPlaces(words, names)]) {
      if (!claims.isFree(piece)) continue
      claims.take(piece)
      const name = bare(flow.text.slice(piece.start, piece.end))
      const { start, end } = piece
      found.push({
        start,
        end,
        type: 'Person',
        subtype: null,
        name,
        form: 'NAME',
        inside: false,
        step: 'persons',
        sure,
      })
    }
    return { ...draft, mentions: [...draft.mentions, ...found] }
  },
}
