import { describe, expect, it } from 'vitest'
import { zipOf, zipOfOne } from '../../testing/files.ts'
import { zipEntries } from './zip.ts'

/** The first place of a field in the directory of a .zip. */
function directoryField(bytes: Uint8Array, field: number): number {
  return Buffer.from(bytes).indexOf(Buffer.from('PK\x01\x02', 'latin1')) + field
}

function changed(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = Buffer.from(bytes)
  copy.writeUInt32LE(value, at)
  return copy
}

describe('a .zip', () => {
  it('gives its files in order, folders aside', () => {
    const entries = zipEntries(zipOf({ 'b/': '', 'b/何.txt': '何平', 'a.txt': '' }), 'x.zip')
    expect(entries.map(({ path }) => path)).toEqual(['b/何.txt', 'a.txt'])
    expect(entries.map((entry) => Buffer.from(entry.unpack('x')).toString())).toEqual(['何平', ''])
  })

  it('may name its files in GBK', () => {
    const zip = zipOf({ 'abcd.txt': 'x' })
    const name = Buffer.from('abcd.txt')
    const gbk = Buffer.from([0xba, 0xce, 0xc6, 0xbd])
    const bytes = Buffer.from(zip)
    for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at)) gbk.copy(bytes, at)
    expect(zipEntries(bytes, 'x.zip').map(({ path }) => path)).toEqual(['何平.txt'])
  })

  it.each<[string, Uint8Array, string]>([
    [
      'a size that is a lie',
      changed(zipOf({ a: 'x'.repeat(1000) }), directoryField(zipOf({ a: 'x'.repeat(1000) }), 24), 10),
      'FILE_DAMAGED',
    ],
    [
      'a size over the most',
      changed(
        zipOf({ a: 'x'.repeat(1000) }),
        directoryField(zipOf({ a: 'x'.repeat(1000) }), 24),
        11 * 1024 * 1024,
      ),
      'FILE_TOO_LARGE',
    ],
    [
      'a checksum that is wrong',
      changed(zipOf({ a: 'x' }), directoryField(zipOf({ a: 'x' }), 16), 1),
      'FILE_DAMAGED',
    ],
    [
      'a place outside',
      changed(zipOf({ a: 'x' }), directoryField(zipOf({ a: 'x' }), 42), 9999),
      'FILE_DAMAGED',
    ],
    [
      'a password',
      changed(zipOf({ a: 'x' }), directoryField(zipOf({ a: 'x' }), 6), 0x0001_0014),
      'FILE_ENCRYPTED',
    ],
  ])('with %s is refused where it is unpacked', (_what, bytes, code) => {
    const [entry] = zipEntries(bytes, 'x.zip')
    expect(() => entry?.unpack('x.zip/a')).toThrow(expect.objectContaining({ code }))
  })

  it('that says it holds a thousand times its size is a bomb, and is not unpacked', () => {
    const paths = Array.from({ length: 20 }, (_, at) => `${at}`)
    const bomb = zipOfOne(paths, new Uint8Array(10 * 1024 * 1024))
    expect(bomb.length).toBeLessThan(1024 * 1024)
    expect(() => zipEntries(bomb, 'x.zip')).toThrow(expect.objectContaining({ code: 'ZIP_BOMB' }))
  })
})
