/** The offices of a chain, as they stand: 县委常委、统战部部长、县政协党组副书记. Whose they are is for the step of positions. */
import type { Mention } from '../draft.ts'
import type { Piece } from '../flow.ts'
import { Characters } from '../lexicon/characters.ts'
import type { Words } from '../lexicon/words.ts'
import { ownerOf } from './bare-organs.ts'
import { isRole, leadingStatus, officeAtEnd, type Status } from './office.ts'
import { officeAfter } from './office-kinds.ts'
import { piecesIn } from './pieces.ts'

const STOPS = new Characters('、，。；：！？（）“”\n ')

export interface Segment extends Piece {
  readonly body: Mention | undefined
  readonly title: string
  readonly status: Status | undefined
  /** Words between the start and the office that are no body: 县, 统战部, 金坪河县级. */
  readonly before: string
}

/** Offices before `end`, in order: segments parted by 、 or ， as long as each ends in an office or a role. */
export function segmentsOf(
  view: string,
  words: Words,
  inside: readonly Mention[],
  left: number,
  end: number,
): Segment[] {
  const segments: Segment[] = []
  let to = end
  for (;;) {
    let from = to
    while (from > left && !STOPS.at(view, from - 1)) from--
    const segment = segmentOf(view, words, inside, from, to)
    if (segment === undefined) {
      // 省沿海办、省发改委副主任: one office in two bodies.
      const [first] = segments
      const beside = first?.body === undefined ? undefined : bodyBeside(first.body, inside, from, to)
      if (first === undefined || beside === undefined) break
      segments.unshift({ ...first, start: from, body: beside })
      break
    }
    if (segment.title !== '') segments.unshift(segment)
    if (segment.start > from || from <= left || !/[、，]/u.test(view[from - 1] as string)) break
    to = from - 1
  }
  return segments
}

function segmentOf(
  view: string,
  words: Words,
  inside: readonly Mention[],
  from: number,
  to: number,
): Segment | undefined {
  const bodies = piecesIn(inside, from, to).filter(
    ({ type, inside }) => (type === 'Organization' || type === 'Place') && !inside,
  )
  for (const body of bodies.reverse()) {
    const after = view.slice(body.end, to)
    const office = officeAfter(body, after)
    if (office === undefined) continue
    const lead = leadingStatus(view.slice(Math.max(from, body.start - 3), to))
    const fits = lead !== undefined && body.start - lead.length >= from
    return {
      start: fits ? body.start - lead.length : body.start,
      end: to,
      body,
      title: office.title,
      status: office.status ?? (fits ? lead.status : undefined),
      before: '',
    }
  }
  const office = officeAtEnd(view.slice(from, to))
  if (office !== undefined) {
    const before = view.slice(from, to - office.length)
    const lead = leadingStatus(view.slice(from, to))
    const known = before === '' || isOrgan(before)
    // 恒远检测所|主任: a body that was not read; the office is of no other. 商会|会长: of the one named before.
    const noun = !known && endsInNoun(words, to - office.length)
    const start = known || noun ? from : to - office.length
    return {
      start,
      end: to,
      body: undefined,
      title: office.title,
      status: office.status ?? lead?.status,
      before: known || noun ? before : '',
    }
  }
  const role = isRole(view.slice(from, to))
  return role
    ? { start: from, end: to, body: undefined, title: '', status: undefined, before: '' }
    : undefined
}

/** Whether a noun ends before `at`. */
function endsInNoun(words: Words, at: number): boolean {
  if ('所站室馆厂店社队科股院校组会部处局办'.includes(words.text[at - 1] ?? '。')) return true
  const start = words.startOf(at - 1)
  return words.endOf(start) === at && at - start > 1 && words.classAt(start) === 'n'
}

/** Whether what stands before an office is an organ or a level that it goes with. */
export function isOrgan(before: string): boolean {
  return (
    /^(?:[省市区县州旗盟镇乡]|现任|时任|原|前任|前|新任|组织|宣传|统战)$/u.test(before) ||
    ownerOf(before) !== undefined
  )
}

/** The body that stands alone between `from` and `to`, if it is of the kind of `other`. */
function bodyBeside(
  other: Mention,
  inside: readonly Mention[],
  from: number,
  to: number,
): Mention | undefined {
  return piecesIn(inside, from, to).find(
    (one) =>
      one.type === 'Organization' &&
      one.start === from &&
      one.end === to &&
      sortOf(one) !== '' &&
      sortOf(one) === sortOf(other),
  )
}

/** 局, 委 and 办 are departments alike. */
function sortOf({ name }: Mention): string {
  const last = name.at(-1) ?? ''
  return '局委办厅'.includes(last) && !name.startsWith('中共') ? '局' : ''
}
