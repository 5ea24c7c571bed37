/**
 * A .zip by its directory. Nothing is unpacked before its size is known, and never more than that: what a directory says may be
 * a lie. (fflate's own reader allocates what the directory says, and tells neither encryption nor checksum.)
 */
import { crc32, inflateRawSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { MOST_BYTES } from './reading.ts'
import { Refusal } from './refusals.ts'

export interface ZipEntry {
  /** Path inside the .zip, with `/`. */
  readonly path: string
  readonly size: number
  readonly encrypted: boolean
  /** @throws Refusal FILE_TOO_LARGE, FILE_ENCRYPTED, FILE_DAMAGED; `name` is what the messages call it */
  unpack(name: string, most?: number): Uint8Array
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const END_SIZE = 22
const MOST_COMMENT = 0xffff
const MOST_ENTRIES = 10_000
/** Text seldom shrinks to less than a twentieth; a bomb lives on a thousandth. */
const MOST_RATIO = 200
const SMALL = 10 * MOST_BYTES

/**
 * The files of a .zip in the order of its directory, without folders.
 * @throws Refusal FILE_DAMAGED, ZIP_BOMB
 */
export function zipEntries(bytes: Uint8Array, name: string): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === undefined) throw damaged(name)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: ZipEntry[] = []
  for (let number = 0; number < count; number++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) throw damaged(name)
    const [nameSize, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ]
    const entry = entryAt(bytes, view, at, nameSize)
    if (!entry.path.endsWith('/')) entries.push(entry)
    at += 46 + nameSize + extra + comment
  }
  refuseBombs(entries, bytes.length, name)
  return entries
}

function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_SIZE - MOST_COMMENT)
  for (let at = view.byteLength - END_SIZE; at >= first; at--) if (view.getUint32(at, true) === END) return at
  return undefined
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, nameSize: number): ZipEntry {
  const flags = view.getUint16(at + 8, true)
  const method = view.getUint16(at + 10, true)
  const [sum, packed, size, local] = [16, 20, 24, 42].map((field) => view.getUint32(at + field, true)) as [
    number,
    number,
    number,
    number,
  ]
  const encrypted = (flags & 1) !== 0
  return {
    path: pathOf(bytes.subarray(at + 46, at + 46 + nameSize), (flags & 0x800) !== 0),
    size,
    encrypted,
    unpack(name, most = MOST_BYTES) {
      if (encrypted) throw new Refusal('FILE_ENCRYPTED', name)
      if (size > most) throw new Refusal('FILE_TOO_LARGE', name)
      if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) throw damaged(name)
      const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
      const content = inflated(bytes.subarray(from, from + packed), method, size, name)
      if (content.length !== size || crc32(content) !== sum) throw damaged(name)
      return content
    },
  }
}

function inflated(packed: Uint8Array, method: number, size: number, name: string): Uint8Array {
  if (method === 0) return packed.slice()
  if (method !== 8) throw damaged(name)
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
  } catch (cause) {
    throw damaged(name, cause)
  }
}

/** Old Chinese Windows writes names in GBK without saying so. */
function pathOf(bytes: Uint8Array, utf8: boolean): string {
  const text = new TextDecoder('utf-8', { fatal: !utf8 })
  let path: string
  try {
    path = text.decode(bytes)
  } catch {
    path = iconv.decode(bytes, 'gb18030')
  }
  return path.replaceAll('\\', '/')
}

function refuseBombs(entries: readonly ZipEntry[], packed: number, name: string): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  const mebibytes = `${Math.round(total / 1024 / 1024)} MiB`
  if (total > SMALL && total > MOST_RATIO * packed)
    throw new Refusal('ZIP_BOMB', name, { en: mebibytes, zh: mebibytes })
  if (entries.length > MOST_ENTRIES)
    throw new Refusal('ZIP_BOMB', name, { en: `${entries.length} files`, zh: `${entries.length} 个文件` })
}

function damaged(name: string, cause?: unknown): Refusal {
  return new Refusal('FILE_DAMAGED', name, { en: 'a .zip', zh: ' .zip ' }, cause)
}
