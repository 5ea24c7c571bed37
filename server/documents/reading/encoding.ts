/** Bytes to text: UTF-8 with or without byte order mark, GB18030 (and with it GBK and GB 2312), UTF-16 with its mark. */
import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { Refusal } from './refusals.ts'

/** A byte order mark stays in the text, since the offsets of a plain text count it. */
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/
/** Guessing needs no more than this. */
const SAMPLE = 64 * 1024
/** A file of text may hold a stray control character, but not many. */
const MOST_CONTROLS = 0.01
/** How many of the characters that GB18030 gives must be of a Chinese page, or else it is no GB18030. */
const LEAST_CHINESE = 0.8
const CHINESE = /[\p{Script=Han}\p{ASCII}\u3000-\u303F\uFF00-\uFFEF\u2010-\u203B·]/gu
/** How much surer than of GB18030 the detector must be of another encoding to be believed. */
const SURER = 15

/**
 * The text of bytes that are one.
 * @throws Refusal FILE_EMPTY, FILE_BINARY, FILE_CUT_OFF, FILE_DAMAGED, TEXT_LONE_SURROGATE, TEXT_ENCODING
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  const text = decode(bytes, name)
  const half = text.search(LONE)
  if (half >= 0) throw new Refusal('TEXT_LONE_SURROGATE', name, place(half))
  if (looksBinary(text)) throw new Refusal('FILE_BINARY', name)
  if (text.trim() === '') throw new Refusal('FILE_EMPTY', name)
  return text
}

function decode(bytes: Uint8Array, name: string): string {
  const mark = String.fromCharCode(...bytes.subarray(0, 2))
  if (mark === '\xFF\xFE' || mark === '\xFE\xFF') {
    if (bytes.length % 2 === 1) throw new Refusal('FILE_CUT_OFF', name)
    return iconv.decode(bytes, mark === '\xFF\xFE' ? 'utf16-le' : 'utf16-be')
  }
  try {
    return UTF8.decode(bytes)
  } catch {
    return decodeGb18030(bytes, name)
  }
}

function decodeGb18030(bytes: Uint8Array, name: string): string {
  const { valid, broken, half, cut } = utf8Sequences(bytes)
  if (half !== undefined) throw new Refusal('TEXT_LONE_SURROGATE', name, place(half, 'byte', '字节'))
  if (valid > 0 && broken === 0 && cut) throw new Refusal('FILE_CUT_OFF', name)
  if (valid > 5 * broken) throw new Refusal('FILE_DAMAGED', name, { en: 'UTF-8', zh: ' UTF-8 ' })
  const matches = analyse(bytes.subarray(0, SAMPLE)).filter(
    ({ name: one }) => !/^(ISO-8859|windows|KOI8)/u.test(one),
  )
  const known = matches.find(({ name: one }) => one === 'GB18030')?.confidence ?? 0
  const [best] = matches
  const text = iconv.decode(bytes, 'gb18030')
  if (best !== undefined && best.confidence >= known + SURER && !looksBinary(text))
    throw new Refusal('TEXT_ENCODING', name, { en: best.name, zh: best.name })
  const [whole, last] = [text.slice(0, -1), text.slice(-1)]
  if (whole.includes('\uFFFD') || looksBinary(text)) throw new Refusal('FILE_BINARY', name)
  if (last === '\uFFFD') throw new Refusal('FILE_CUT_OFF', name)
  if ((text.match(CHINESE)?.length ?? 0) < LEAST_CHINESE * [...text].length)
    throw new Refusal('FILE_BINARY', name)
  return text
}

interface Sequences {
  /** Characters of several bytes that are right. */
  readonly valid: number
  /** Bytes that belong to none. */
  readonly broken: number
  /** Where a surrogate was written as if it were a character. */
  readonly half: number | undefined
  /** Whether the last character lacks bytes. */
  readonly cut: boolean
}

function utf8Sequences(bytes: Uint8Array): Sequences {
  let valid = 0
  let broken = 0
  let half: number | undefined
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0
    if (first < 0x80) {
      at++
      continue
    }
    const length =
      first >= 0xf0 && first < 0xf5
        ? 4
        : first >= 0xe0 && first < 0xf0
          ? 3
          : first >= 0xc2 && first < 0xe0
            ? 2
            : 0
    const rest = bytes.subarray(at + 1, at + length)
    if (length === 0 || !rest.every((byte) => (byte & 0xc0) === 0x80)) {
      broken++
      at++
      continue
    }
    if (rest.length < length - 1) return { valid, broken, half, cut: true }
    if (first === 0xed && (rest[0] ?? 0) >= 0xa0) half ??= at
    valid++
    at += length
  }
  // In GB18030 the three bytes stand by chance here and there, among many that UTF-8 does not have.
  return { valid, broken, half: broken === 0 ? half : undefined, cut: false }
}

function looksBinary(text: string): boolean {
  if (text.includes('\0')) return true
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const controls = text.match(/[\x01-\x08\x0E-\x19\x1B-\x1F\x7F]/gu)?.length ?? 0
  return controls > MOST_CONTROLS * text.length
}

function place(at: number, en = 'offset', zh = '位置') {
  return { en: `${en} ${at}`, zh: `${zh} ${at} ` }
}
