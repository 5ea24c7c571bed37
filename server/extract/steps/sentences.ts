/** Cuts the blocks into sentences, at stops with the closing marks that follow them. A list cut by ； is one sentence. */
import type { Sentence, Step } from '../draft.ts'
import { matchesOf } from '../lexicon/matches.ts'

const STOP = /[。！？]+[”）】]*/gu
/** No sentence is longer; rules that look at a sentence as a whole must not be held up by what is none. */
const LONGEST = 1_500
const PAUSES = '，；：、 '

export const sentences: Step = {
  name: 'sentences',
  needs: ['flow', 'blocks'],
  gives: ['sentences'],
  run(draft) {
    const { view } = draft.flow
    const found: Sentence[] = []
    for (const [block, { start, end }] of draft.blocks.entries()) {
      let from = start
      const add = (to: number) => {
        while (to - from > LONGEST) {
          const cut = pauseBefore(view, from + LONGEST, from + LONGEST / 2)
          found.push({ start: from, end: cut, block })
          from = cut
        }
        let first = from
        while (first < to && view[first] === ' ') first++
        if (first < to) found.push({ start: first, end: to, block })
        from = to
      }
      for (const { 0: stop, index } of matchesOf(STOP, view.slice(start, end)))
        add(start + index + stop.length)
      add(end)
    }
    return { ...draft, sentences: found }
  },
}

/** The end of the last clause that ends between `floor` and `end`; without one, `end` or the character that it would cut. */
function pauseBefore(view: string, end: number, floor: number): number {
  for (let at = end; at > floor; at--) if (PAUSES.includes(view[at - 1] as string)) return at
  const code = view.charCodeAt(end)
  return code >= 0xdc00 && code <= 0xdfff ? end + 1 : end
}
