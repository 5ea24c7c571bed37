/** Lists of words that are too long for a line. */

/** The words of a list that is written over several lines, parted by one space each. */
export function list({ raw }: TemplateStringsArray): string {
  return raw.join('').trim().replace(/\s+/gu, ' ')
}
