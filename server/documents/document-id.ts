/** The id of a document to which nobody gave one. */
import { pinyin } from 'pinyin-pro'

const MOST_OF_TITLE = 40
const DIGITS = 8

/** The title in pinyin, at whole syllables at most 40 characters of it, and 8 digits of the text's SHA-256. */
export function documentId(title: string | null, sha256: string): string {
  const syllables = pinyin((title ?? '').normalize('NFKC').slice(0, 2 * MOST_OF_TITLE), {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  })
  const words = syllables.flatMap((syllable) => syllable.toLowerCase().match(/[a-z0-9]+/gu) ?? [])
  let name = ''
  for (const word of words) {
    const longer = name === '' ? word.slice(0, MOST_OF_TITLE) : `${name}-${word}`
    if (longer.length > MOST_OF_TITLE) break
    name = longer
  }
  return `${name === '' ? 'untitled' : name}-${sha256.slice(0, DIGITS)}`
}
