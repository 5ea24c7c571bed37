/** Names of other languages written by their sounds: which characters write one. */
import { SOUNDS, TIBETAN } from '../../../data/gazetteer/surnames.ts'
import { Characters } from '../lexicon/characters.ts'

/** Characters that write a sound. */
export const SOUND = new Characters(SOUNDS)
const SYLLABLES = new Set(TIBETAN.split(' '))

/** Whether a character writes a sound of another language. */
export function isSound(character: string): boolean {
  return SOUND.at(character, 0)
}

/** Whether three characters at `start` write the sounds of another language. */
export function isSounded(text: string, start: number): boolean {
  return SOUND.at(text, start) && SOUND.at(text, start + 1) && SOUND.at(text, start + 2)
}

/** Where a name of Tibetan syllables ends that begins at `start` (卓玛央宗); undefined for none. */
export function tibetanAt(text: string, start: number): number | undefined {
  let end = start
  while (SYLLABLES.has(text.slice(end, end + 2)) && end - start < 6) end += 2
  return end - start >= 4 ? end : undefined
}
