/** What a user typed, as it is compared and as Lucene takes it. */

/** NFKC (full-width letters, compatibility forms), white space dropped, lower case. */
export function searchable(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase()
}

/** The text as a quoted Lucene phrase, in letters of both widths, since the index holds names as written; nothing in it is syntax. */
export function phraseQuery(text: string): string {
  const wide = text.replace(/[!-~]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0))
  return [...new Set([text, wide])].map((words) => `"${escaped(words)}"`).join(' OR ')
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
