/** What a piece of text shows at its ends: whether it is closed, whether a quotation goes over its edge. */

/** A stop, or a mark that closes. */
const CLOSING = '。！？!?…”’」』）)】》：:；;'
/** Who took the picture stands after its sentence. */
const PICTURED = /[。）)\s　][^，。]{1,12}[\s　]*(?:摄|摄影|供图|文\/图|图\/文)$/u
const CREDITED = /[\s　](?:\p{Script=Han}[\s　]?){2,4}[\s　]*(?:摄|摄影|供图)$/u

/** Whether nothing of the sentence is missing after it, by its last characters. */
export function isClosed(text: string): boolean {
  const last = text.at(-1) ?? ''
  if (last === '' || CLOSING.includes(last)) return last !== ''
  return '摄影图文'.includes(last) && (PICTURED.test(text) || CREDITED.test(text.slice(-16)))
}

export function bare(text: string): string {
  return text.replace(/[\s　]/gu, '')
}

/** Opening less closing quotation marks. */
export function balance(text: string): number {
  let open = 0
  for (const character of text) {
    if (character === '“') open++
    else if (character === '”') open--
  }
  return open
}

/** Whether a closing mark comes before any opening one. */
export function closesFirst(text: string): boolean {
  const [open, close] = [text.indexOf('“'), text.indexOf('”')]
  return close >= 0 && (open < 0 || close < open)
}

/** Columns that a line takes up, in half-width characters. */
export function widthOf(line: string): number {
  let width = 0
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at)
    width += code < 0x2e80 && !(code >= 0x2010 && code <= 0x2044) ? 1 : 2
  }
  return width
}
