/** Files of the formats that are read, made of a few lines: what tests of readers give them. */
import { crc32, deflateRawSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'

const DOCX_PARTS = {
  '[Content_Types].xml':
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
}

/** A Word document whose body is `xml`. */
export function docxWith(xml: string, others: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const body = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${xml}</w:body></w:document>`
  const parts = Object.entries({ ...DOCX_PARTS, 'word/document.xml': body })
  return zipSync({ ...Object.fromEntries(parts.map(([path, words]) => [path, strToU8(words)])), ...others })
}

/** A Word document of paragraphs. */
export function docxOf(paragraphs: readonly string[]): Uint8Array {
  return docxWith(
    paragraphs
      .map((words) => `<w:p><w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r></w:p>`)
      .join(''),
  )
}

export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [
        path,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  )
}

/** A PDF with a page for each list of lines, in a font that is not embedded but says its characters. */
export function pdfOf(
  pages: readonly (readonly string[])[],
  { encrypt = '', toUnicode = true }: { readonly encrypt?: string; readonly toUnicode?: boolean } = {},
): Uint8Array {
  const hex = (words: string) =>
    Array.from({ length: words.length }, (_, at) => words.charCodeAt(at).toString(16).padStart(4, '0')).join(
      '',
    )
  // A range may not run over the last byte, and a block holds at most a hundred.
  const rows = Array.from({ length: 256 }, (_, high) => high.toString(16).padStart(2, '0')).map(
    (high) => `<${high}00> <${high}ff> <${high}00>`,
  )
  const ranges = [0, 100, 200]
    .map((at) => rows.slice(at, at + 100))
    .map((block) => `${block.length} beginbfrange ${block.join(' ')} endbfrange`)
    .join(' ')
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange ${ranges} endcmap end end`
  const kids = pages.map((_, at) => `${6 + 2 * at} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /Identity-H /DescendantFonts [4 0 R]${toUnicode ? ' /ToUnicode 5 0 R' : ''} >>`,
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Own /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /Own /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>',
    stream(map),
    ...pages.flatMap((lines, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 2000 800] /Resources << /Font << /F 3 0 R >> >> /Contents ${7 + 2 * at} 0 R >>`,
      stream(`BT /F 12 Tf 14 TL 40 760 Td ${lines.map((line) => `<${hex(line)}> Tj T*`).join(' ')} ET`),
    ]),
  ]
  let file = '%PDF-1.7\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${encrypt} >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

/** The entry of a trailer that says that a password is needed; no password fits. */
export const ENCRYPTED = `/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`

function stream(words: string): string {
  return `<< /Length ${words.length} >>\nstream\n${words}\nendstream`
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** A .zip whose directory names `paths`, each of them the same packed content. */
export function zipOfOne(paths: readonly string[], content: Uint8Array): Uint8Array {
  const packed = deflateRawSync(content)
  const fields = (path: string, signature: string, local: boolean) => {
    const header = Buffer.alloc(local ? 30 : 46)
    header.write(signature, 'latin1')
    const from = local ? 4 : 6
    header.writeUInt16LE(20, from)
    header.writeUInt16LE(8, from + 4)
    header.writeUInt32LE(crc32(content), from + 10)
    header.writeUInt32LE(packed.length, from + 14)
    header.writeUInt32LE(content.length, from + 18)
    header.writeUInt16LE(path.length, from + 22)
    return Buffer.concat([header, Buffer.from(path, 'latin1')])
  }
  const local = Buffer.concat([fields('', 'PK\x03\x04', true), packed])
  const directory = Buffer.concat(paths.map((path) => fields(path, 'PK\x01\x02', false)))
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(paths.length, 8)
  end.writeUInt16LE(paths.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, directory, end])
}
