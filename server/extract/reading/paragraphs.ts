/** Lines to paragraphs: soft line breaks joined, and what each paragraph is by its looks. */
import { WRITERS } from '../../../data/gazetteer/offices.ts'
import type { Range } from '../../facts/schema.ts'
import type { BlockKind, HeaderKind } from '../draft.ts'
import { isClosed, widthOf } from './looks.ts'

export interface Paragraph {
  /** Its lines; white space around them is not part of it. */
  readonly lines: readonly Range[]
  /** The text without line breaks. */
  readonly text: string
  readonly kind: BlockKind
  /** Line breaks before it. */
  readonly gap: number
}

export const MARK = /^[■◎●▲◆□○★☆※【①-⑳▶►]/u
const HEADING =
  /^(?:[■◎●▲◆□★※▶►].{1,24}|【[^】]{1,16}】|[一二三四五六七八九十]+、.{1,20}|(?:议题|篇|之)[^。，]{0,6}[一二三四五六七八九十][：:].{1,20}|[^。，；：！？]{2,14})$/u
/** 一个龙门阵，议出小区新模样: two or three phrases, the last of which does not break off. */
const PHRASES =
  /^(?:[^，。；：！？《》“”\d]{2,14}，){1,2}[^，。；：！？《》“”\d]{2,13}[^，。；：！？、的了和与及在对把被将向从为于]$/u
/** What opens a sentence rather than a heading: when and where it was. */
const SETTING = /^(?:[今去明当同次][年月日天]|.{1,3}[月日年]，|.{0,4}[会期]间|会[上后前]|据|截至|目前)/u
const LABELS = WRITERS.split(' ').sort((a, b) => b.length - a.length)
const CREDIT = new RegExp(
  `^[（(【]?(?:${LABELS.join('|')}|图片?[①-⑳]+)(?:[\\s　]*[:：/／丨|｜]|[\\s　]+\\p{Script=Han}).{0,80}$|^[（(][^（()）。]{2,30}供[稿图][）)]$|^（图片.{2,40}拍摄.{0,12}）$|^(?:报|抄送|送|签发|主送|分送)：.{2,80}$`,
  'u',
)
const CAPTION = /^(?:右图|左图|上图|下图|题图|图\d*[一二三四五六七八九十①-⑳]*[：:为]|图为|图片[：:])/u
/** A heading of a page is shorter. */
const LONGEST_HEADING = 30
/** Line breaks around what stands apart from the columns. */
const APART = 4

/** Width at which the lines of a text are wrapped, in half-width characters; undefined where each line is a paragraph. */
export function wrapWidth(text: string, lines: readonly Range[]): number | undefined {
  const open: number[] = []
  for (const [at, [from, to]] of lines.entries()) {
    const next = lines[at + 1]
    if (next === undefined || breaksBetween(text, to, next[0]) !== 1) continue
    const line = text.slice(from, to).trim()
    if (!isClosed(line)) open.push(widthOf(line))
  }
  const width = open.reduce((most, one) => Math.max(most, one), 0)
  const near = open.filter((length) => length >= width - 6 && length >= 24).length
  return near >= 3 && near * 2 >= open.length ? width : undefined
}

function breaksBetween(text: string, from: number, to: number): number {
  return (text.slice(from, to).match(/\r\n|\r|\n/gu) ?? []).length
}

/** The paragraphs of a text in the order of the file. */
export function paragraphsOf(
  text: string,
  lines: readonly Range[],
  headerLines: readonly HeaderKind[],
): Paragraph[] {
  const width = wrapWidth(text, lines)
  const parted = /\n\s*\n/u.test(text)
  const groups: { lines: Range[]; header: HeaderKind | undefined; gap: number }[] = []
  for (const [at, range] of lines.entries()) {
    const before = lines[at - 1]
    const gap = before === undefined ? APART : breaksBetween(text, before[1], range[0])
    const header = headerLines[at]
    const last = groups.at(-1)
    const joined =
      width !== undefined &&
      before !== undefined &&
      last !== undefined &&
      header === undefined &&
      last.header === undefined &&
      gap === 1 &&
      isSoft(text.slice(...before), text.slice(...range), width, parted)
    if (joined) last.lines.push(range)
    else groups.push({ lines: [range], header, gap })
  }
  const paragraphs = groups.map(({ lines: own, header, gap }, at): Paragraph => {
    const whole = own.map(([from, to]) => text.slice(from, to).trim()).join('')
    const after = groups[at + 1]?.gap ?? APART
    return { lines: own, text: whole, kind: header ?? kindOf(whole, gap, after), gap }
  })
  return paragraphs.map((one, at) => (isPhrase(one, paragraphs[at - 1]) ? { ...one, kind: 'HEADING' } : one))
}

/** 领衔：A　走访：B: two fields of a form are no heading. */
const FORM = /[：:].{2,}[：:]/u

/** A heading of phrases: nothing before it breaks off, and it is no sentence that does. */
function isPhrase({ kind, text }: Paragraph, before: Paragraph | undefined): boolean {
  if (kind !== 'BODY' || SETTING.test(text) || FORM.test(text)) return false
  const line = text.length <= LONGEST_HEADING && !/[，。；！？”）]/u.test(text)
  if (!line && !PHRASES.test(text)) return false
  return before === undefined || before.kind !== 'BODY' || isClosed(before.text)
}

/** Whether a line goes on in the next: it fills the column, or is not closed where white lines part the paragraphs. */
function isSoft(line: string, next: string, width: number, parted: boolean): boolean {
  const [a, b] = [line.trim(), next.trim()]
  if (MARK.test(b) || MARK.test(a) || /^[\s　]{2}/u.test(next)) return false
  const full = widthOf(a) >= width - 8
  return isClosed(a) ? full && parted : full || (parted && !HEADING.test(b))
}

function kindOf(text: string, before: number, after: number): BlockKind {
  if (CREDIT.test(text)) return 'CREDIT'
  if (CAPTION.test(text)) return 'CAPTION'
  const sentences = (text.match(/[。！？]/gu) ?? []).length
  if (
    before >= APART &&
    after >= 2 &&
    sentences === 1 &&
    text.length <= 70 &&
    /。$/u.test(text) &&
    !MARK.test(text)
  )
    return 'CAPTION'
  if (HEADING.test(text) && !isClosed(text)) return 'HEADING'
  return 'BODY'
}

/** Whether a paragraph breaks off inside a sentence. A few words without a comma are a heading, however they end. */
export function isOpen({ kind, text }: Paragraph): boolean {
  return kind === 'BODY' && !isClosed(text) && (text.length > LONGEST_HEADING || /[，。；]/u.test(text))
}
