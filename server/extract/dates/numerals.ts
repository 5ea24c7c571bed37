/** Chinese numerals of dates: 三, 十二, 二十一, and years digit by digit (二〇二三). */

const NUMERALS = '一二三四五六七八九十'

export function digitOf(character: string): number {
  return NUMERALS.indexOf(character) + 1
}

/** 1 to 99, in figures or as 三, 十二, 二十, 二十一. */
export function numeral(words: string): number {
  if (/^\d+$/u.test(words)) return Number(words)
  if (words === '两') return 2
  const ten = words.indexOf('十')
  if (ten < 0) return digitOf(words)
  const tens = ten === 0 ? 1 : digitOf(words[0] as string)
  return tens * 10 + (ten === words.length - 1 ? 0 : digitOf(words.at(-1) as string))
}

/** The year that four numerals spell; 〇, ○ and 零 are 0. */
export function yearOfNumerals(words: string): number {
  return Number([...words].map(digitOf).join(''))
}
