/** Cuts the blocks into sentences, at stops with the closing marks that follow them. A list cut by ； is one sentence. */
import type { Sentence, Step } from '../draft.ts'

const STOP = /[。！？]+[”）】]*/gu

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
        let first = from
        while (first < to && view[first] === ' ') first++
        if (first < to) found.push({ start: first, end: to, block })
        from = to
      }
      for (const { 0: stop, index } of view.slice(start, end).matchAll(STOP)) add(start + index + stop.length)
      add(end)
    }
    return { ...draft, sentences: found }
  },
}
