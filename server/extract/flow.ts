/**
 * The text as a person reads it: columns in order, line breaks inside sentences removed. All steps after the reading order
 * work on it; only the last turns its offsets back into those of the raw text.
 */
import type { Range, Span } from '../facts/schema.ts'
import { spanOf } from '../facts/spans.ts'

export interface Flow {
  readonly text: string
  /** `text` character by character in one width and one punctuation: what rules look at. */
  readonly view: string
  /** The raw offset of each character of `text`. */
  readonly raw: Int32Array
  /** For each character the number of its range of the reading order. */
  readonly part: Int32Array
}

/** A piece of the flow, half-open. */
export interface Piece {
  readonly start: number
  readonly end: number
}

const SAME_WIDTH: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ',': '，',
    ';': '；',
    ':': '：',
    '(': '（',
    ')': '）',
    '!': '！',
    '?': '？',
    '　': ' ',
  }).concat(
    [...'•・･‧∙⋅'].map((dot) => [dot, '·']),
    [...'〔［'].map((bracket) => [bracket, '（']),
    [...'〕］'].map((bracket) => [bracket, '）']),
    [...'～〜~－–'].map((dash) => [dash, '—']),
    [...'『「'].map((mark) => [mark, '“']),
    [...'』」'].map((mark) => [mark, '”']),
    [...'‘'].map((mark) => [mark, '“']),
    [...'’'].map((mark) => [mark, '”']),
    [...'〈'].map((mark) => [mark, '《']),
    [...'〉'].map((mark) => [mark, '》']),
    [
      ['\t', ' '],
      ['\u00a0', ' '],
      ['﹒', '·'],
      ['ㆍ', '·'],
    ],
  ),
)

const OTHER_FORM: ReadonlyMap<number, number> = new Map(
  [...SAME_WIDTH].map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]),
)
const [QUOTE, OPENING, CLOSING] = ['"', '“', '”'].map((mark) => mark.charCodeAt(0)) as [
  number,
  number,
  number,
]

/** One form for each character, never another length: full-width letters and digits become ASCII, ASCII stops full-width. */
export function viewOf(text: string): string {
  const codes = new Uint16Array(text.length)
  let open = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x4e00 && code <= 0x9fff) codes[at] = code
    else if (code === QUOTE) {
      open = !open
      codes[at] = open ? OPENING : CLOSING
    } else if (isFullWidthWord(code)) codes[at] = code - 0xfee0
    else {
      if (code === 0x0a) open = false
      // A full stop of Chinese text; 1,200 and 10:30 keep theirs.
      if ((code === 0x2e || code === 0xff0e) && endsSentence(text, at)) {
        codes[at] = 0x3002
        continue
      }
      const joint = (code === 0x2c || code === 0x3a) && isDigit(text, at - 1) && isDigit(text, at + 1)
      codes[at] = joint ? code : (OTHER_FORM.get(code) ?? code)
    }
  }
  return Buffer.from(codes.buffer).toString('utf16le')
}

/** 张某说. and (略). but not 4.0, U.S. or 省.com */
function endsSentence(text: string, at: number): boolean {
  return (
    /[\p{Script=Han}）)”"’]/u.test(text[at - 1] ?? '') && !/[A-Za-z.．Ａ-Ｚａ-ｚ]/u.test(text[at + 1] ?? '')
  )
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x30 && code <= 0x39
}

function isFullWidthWord(code: number): boolean {
  return (
    (code >= 0xff10 && code <= 0xff19) ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a) ||
    code === 0xff05 ||
    code === 0xff0e ||
    code === 0xff0b
  )
}

/** The span of a piece of the flow in the raw text: one part where it is read in one go, line breaks aside. */
export function spanIn(flow: Pick<Flow, 'raw' | 'part'>, { start, end }: Piece): Span {
  const parts: [number, number][] = []
  let last = -1
  for (let at = start; at < end; at++) {
    const raw = flow.raw[at] as number
    const part = flow.part[at] as number
    const current = parts.at(-1)
    if (current !== undefined && part === last) current[1] = raw + 1
    else parts.push([raw, raw + 1])
    last = part
  }
  return spanOf(parts as readonly Range[])
}
