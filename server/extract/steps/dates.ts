/** Finds the words that say when, and what they mean by the year of publication or of what the article covers. */
import { DateReader } from '../dates/reader.ts'
import type { Step } from '../draft.ts'

export const dates: Step = {
  name: 'dates',
  needs: ['document', 'flow', 'blocks', 'sentences'],
  gives: ['dates'],
  run(draft) {
    const { publishedOn, covers } = draft.document
    const reader = new DateReader({ publishedOn, covers })
    const found = draft.sentences.flatMap(({ start, end, block }) => {
      const kind = draft.blocks[block]?.kind
      const tells = kind === 'BODY' || kind === 'CAPTION' || kind === 'HEADING'
      return tells ? reader.read(draft.flow.view, start, end) : []
    })
    return { ...draft, dates: found }
  },
}
