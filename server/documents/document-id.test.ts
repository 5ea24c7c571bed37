import { expect, it } from 'vitest'
import { documentId } from './document-id.ts'

const SUM = '0123456789abcdef'.repeat(4)

it.each<[string | null, string]>([
  ['区政协主席调研', 'qu-zheng-xie-zhu-xi-diao-yan-01234567'],
  ['绿色发展2023·ＡＢＣ', 'lv-se-fa-zhan-2023-abc-01234567'],
  // Whole syllables, at most 40 characters of them.
  ['云埠区政协主席陶安带队调研生物医药', 'yun-bu-qu-zheng-xie-zhu-xi-tao-an-dai-01234567'],
  ['x'.repeat(50), `${'x'.repeat(40)}-01234567`],
  ['“——”', 'untitled-01234567'],
  [null, 'untitled-01234567'],
])('the id of a document with the title %s is %s', (title, id) => {
  expect(documentId(title, SUM)).toBe(id)
  expect(id).toMatch(/^[a-z0-9-]{1,49}$/u)
})
