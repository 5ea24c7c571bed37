/** Persons: read where an office, a role, a dot or a verb of saying shows a name; each further occurrence is a mention. */
import type { Block, Mention, Step } from '../draft.ts'
import type { Piece } from '../flow.ts'
import { NONE, ROOT, Trie } from '../lexicon/trie.ts'
import type { Words } from '../lexicon/words.ts'
import { Claims } from '../names/claims.ts'
import { actingNames, dottedNames, titledNames, writerNames } from '../names/person-contexts.ts'
import { mayEnd } from '../names/person-name.ts'

const bare = (name: string) => name.replace(/[\s　]/gu, '')

/** Names found by their context, with how sure each is. */
function namedIn(words: Words, block: Block): { piece: Piece; sure: number }[] {
  const all: { piece: Piece; sure: number }[] = []
  const add = (pieces: readonly Piece[], sure: number) =>
    all.push(...pieces.map((piece) => ({ piece, sure })))
  add(writerNames(words, block), 0.9)
  if (block.kind === 'META' || block.kind === 'CREDIT') return all
  add(titledNames(words, block), 0.97)
  add(dottedNames(words, block), 0.9)
  add(actingNames(words, block), 0.85)
  return all
}

/** Every place where one of the names stands as a word of its own; the longest name wins. */
function occurrences(words: Words, names: ReadonlyMap<string, number>): { piece: Piece; sure: number }[] {
  const trie = new Trie()
  const list = [...names.keys()]
  for (const [at, name] of list.entries()) trie.set(name, at + 1)
  const { text } = words
  const found: { piece: Piece; sure: number }[] = []
  for (let at = 0; at < text.length; at++) {
    let state = trie.step(ROOT, text.charCodeAt(at))
    let best = 0
    let end = at
    for (let to = at + 1; state !== NONE; to++) {
      const value = trie.valueAt(state)
      if (value > 0) [best, end] = [value, to]
      if (to >= text.length) break
      state = trie.step(state, text.charCodeAt(to))
    }
    if (best === 0) continue
    const name = list[best - 1] as string
    // A name of two characters that is a word too (田野, 常胜) is read only where its context shows it.
    const word = words.endOf(at) - at >= name.length && name.length === 2
    if (words.isStart(at) && !word && (name.length > 2 || mayEnd(words, end))) {
      found.push({ piece: { start: at, end }, sure: names.get(name) ?? 0.9 })
      at = end - 1
    }
  }
  return found
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
    for (const { piece, sure } of [...named, ...occurrences(words, names)]) {
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
