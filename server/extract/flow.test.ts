import { describe, expect, it } from 'vitest'
import { viewOf } from './flow.ts'
import { extract } from './index.ts'

const ARTICLE = [
  '云埠县政协：把茶桌搬到堤上',
  '来源：云埠县政协网 发布时间：2023-09-15 10:28 浏览次数：1,307',
  '9月12日，云埠县政协主席倪平带队走访云埠恒昇制药有限公司（老厂区），“先把水路理顺。”倪平说。',
  '白石镇是县政协今年确定的联系点。8月9日至11日，副主席陶安带队调研白石镇2.5万亩稻田；听取县水利局汇报。',
].join('\n')

const ASCII: Readonly<Record<string, string>> = {
  '，': ',',
  '。': '.',
  '；': ';',
  '：': ':',
  '（': '(',
  '）': ')',
}
const halfWidth = (text: string) => text.replace(/[，。；：（）]/gu, (one) => ASCII[one] as string)
const fullWidth = (text: string) =>
  text.replace(/[0-9,.:-]/gu, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))

/** What a reader is told, without offsets and without the forms of the text. */
function told(text: string): unknown {
  const { entities, activities, document } = extract({ id: 'x', text, metadata: {} }).facts
  const nameOf = (id: string) => entities.find((one) => one.id === id)?.name.normalize('NFKC')
  return {
    publishedOn: document.publishedOn,
    activities: activities.map(({ kind, date, participants, concerns }) => [
      kind,
      date?.from,
      date?.to,
      participants.map(({ entity, role }) => `${nameOf(entity)} ${role}`),
      concerns.map(nameOf),
    ]),
  }
}

describe('an article typed in another width', () => {
  it('tells something', () => {
    expect(told(ARTICLE)).toMatchObject({ publishedOn: '2023-09-15', activities: { length: 3 } })
  })

  it.each([
    ['half-width stops', halfWidth(ARTICLE)],
    ['full-width digits', fullWidth(ARTICLE)],
    ['both', halfWidth(fullWidth(ARTICLE))],
  ])('of %s tells the same', (_, text) => {
    expect(told(text)).toEqual(told(ARTICLE))
  })
})

describe('viewOf', () => {
  it.each([
    ['倪平说.随后', '倪平说。随后'],
    ['约2.5万亩', '约2.5万亩'],
    ['见www.某站.com', '见www.某站.com'],
    ['1,200户', '1,200户'],
    ['到厂,到村', '到厂，到村'],
  ])('of %s is %s', (text, view) => {
    expect(viewOf(text)).toBe(view)
  })
})

describe('an article in Markdown', () => {
  const marked = ARTICLE.replace('县政协主席倪平', '**县政协主席倪平**').replace('白石镇2.5', '**白石镇**2.5')

  it('tells the same as without its bold letters', () => {
    expect(marked.match(/\*\*/gu)).toHaveLength(4)
    expect(told(marked)).toEqual(told(ARTICLE))
  })

  it('with front matter has that for its header', () => {
    const [title, , ...story] = ARTICLE.split('\n')
    const front = ['---', `title: ${title}`, 'date: 2023-09-15', 'tags:', '  - 要闻', '---']
    const text = [...front, '', `# ${title}`, '', ...story].join('\n')
    expect(told(text)).toEqual(told(ARTICLE))
    expect(extract({ id: 'x', text, metadata: {} }).facts.document.subtitle).toBeNull()
  })
})
