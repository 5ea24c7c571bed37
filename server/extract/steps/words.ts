/** Cuts the text into words of the dictionary; what is in none stands alone, character by character. */
import type { Step } from '../draft.ts'
import { Words } from '../lexicon/words.ts'

export const words: Step = {
  name: 'words',
  needs: ['flow'],
  gives: ['words'],
  run: (draft) => ({ ...draft, words: new Words(draft.flow.view) }),
}
