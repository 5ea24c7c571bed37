/** Findings about the reading order: paragraphs that break off inside a sentence, or begin inside one. */
import { WRITERS } from '../../../data/gazetteer/offices.ts'
import type { Draft } from '../draft.ts'
import type { Doubt } from './of-entities.ts'

const CLOSED = /[。！？!?…”’」』）)】》：:；;]$/u
const GOES_ON = /^[，。；、！？）】》”]/u
/** Who wrote, photographed or edited: such a line needs no stop. */
const SIGNED = new RegExp(
  WRITERS.split(' ')
    .filter((word) => word.length > 1 || word === '摄')
    .join('|'),
  'u',
)
/** Shorter lines are no sentences anyway. */
const SHORTEST = 16
/** Words shown of the fragment. */
const SHOWN = 12

export function fragmentDoubts({ blocks, flow }: Draft): Doubt[] {
  return blocks.flatMap(({ start, end, kind }): Doubt[] => {
    if (kind !== 'BODY' || end - start < SHORTEST) return []
    const head = flow.view.slice(start, start + SHOWN - (isLow(flow.view, start + SHOWN) ? 1 : 0))
    if (GOES_ON.test(head))
      return [
        { reason: 'ORPHAN_FRAGMENT', what: head, piece: { start, end: start + head.length }, about: null },
      ]
    const first = end - SHOWN + (isLow(flow.view, end - SHOWN) ? 1 : 0)
    const tail = flow.view.slice(first, end)
    return CLOSED.test(tail) || SIGNED.test(flow.view.slice(Math.max(start, end - 30), end))
      ? []
      : [{ reason: 'ORPHAN_FRAGMENT', what: tail, piece: { start: first, end }, about: null }]
  })
}

/** Whether a cut before `at` would part the halves of a character. */
function isLow(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}
