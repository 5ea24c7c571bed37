/** What a user typed, as it is compared and as Lucene takes it. */

/** NFKC (full-width letters, compatibility forms), white space dropped, lower case. */
export function searchable(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase()
}

/** The text as one quoted Lucene phrase: nothing in it is syntax. */
export function phraseQuery(text: string): string {
  return `"${escaped(text)}"`
}

/** Latin letters as pinyin keys have them; null for any other text, which is no pinyin. No apostrophes (xi'an), and ü is v. */
export function lettersOf(text: string): string | null {
  const letters = text.replace(/['’]/gu, '').replaceAll('ü', 'v')
  return /^[a-z]+$/u.test(letters) ? letters : null
}

// Lucene's special characters; a backslash makes each one itself.
function escaped(text: string): string {
  return text.replace(/[+\-&|!(){}[\]^"~*?:\\/]/gu, '\\$&')
}
