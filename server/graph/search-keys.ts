/** What search and ordering read: pinyin of names, made once when loading. */
import { pinyin } from 'pinyin-pro'
import type { EntityType } from '../../data/ontology/index.ts'

function syllablesOf(name: string, type: EntityType): string[] {
  return pinyin(name.normalize('NFKC'), {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
    // 单 is read shan as a surname, dan elsewhere.
    surname: type === 'Person' ? 'head' : 'off',
  })
    .map((syllable) => syllable.toLowerCase().replace(/\s+/gu, ''))
    .filter((syllable) => syllable !== '')
}

/** Whatever begins at a syllable: 何永革 → heyongge, yongge, ge. A search finds these by their beginning. */
function endings(parts: readonly string[]): string[] {
  return parts.map((_, at) => parts.slice(at).join(''))
}

export interface SearchKeys {
  readonly pinyin: readonly string[]
  readonly initials: readonly string[]
  /** Pinyin of the first name, syllables apart: he ping comes before he yong ge. */
  readonly sortKey: string
}

/** Keys of `names`, the entity's own name first. */
export function searchKeys(names: readonly string[], type: EntityType): SearchKeys {
  const read = names.map((name) => syllablesOf(name, type))
  return {
    pinyin: sorted(read.flatMap(endings)),
    initials: sorted(
      read.flatMap((syllables) => endings(syllables.map((syllable) => [...syllable][0] ?? ''))),
    ),
    sortKey: (read[0] ?? []).join(' '),
  }
}

function sorted(words: readonly string[]): string[] {
  return [...new Set(words)].sort()
}
