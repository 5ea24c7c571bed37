/** Cuts the text into lines; what holds only white space is dropped, the rest is read as it stands. */
import type { Range } from '../../facts/schema.ts'
import type { Step } from '../draft.ts'

export const lines: Step = {
  name: 'lines',
  needs: [],
  gives: ['lines', 'document'],
  run(draft) {
    const { text } = draft.input
    const found: Range[] = []
    for (const { 0: line, index } of text.matchAll(/[^\r\n]+/gu))
      if (line.trim() !== '') found.push([index, index + line.length])
    const readingOrder: [number, number][] = []
    const dropped: [number, number][] = []
    let at = 0
    for (const [start, end] of found) {
      if (start > at) dropped.push([at, start])
      readingOrder.push([start, end])
      at = end
    }
    if (text.length > at) dropped.push([at, text.length])
    return { ...draft, lines: found, document: { ...draft.document, readingOrder, dropped } }
  },
}
