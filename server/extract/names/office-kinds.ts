/** Which bodies may have which office: for offices whose body stands elsewhere. */
import type { Mention } from '../draft.ts'
import { type Office, officeOf } from './office.ts'

/** Offices that only bodies of one kind have: without a body, that of the nearest one. */
const KINDS: Readonly<Record<string, RegExp>> = {
  会长: /(?:会|协)$/u,
  理事长: /(?:会|合作社|联)$/u,
  院长: /(?:医院|学院|研究院|法院|卫生院)$/u,
  校长: /(?:学|学校|中学|小学|校)$/u,
  园长: /幼儿园$/u,
  局长: /局$/u,
  厅长: /厅$/u,
  检察长: /检察院$/u,
  馆长: /馆$/u,
  台长: /台$/u,
  支队长: /支队$/u,
  大队长: /大队$/u,
  总指挥: /指挥部$/u,
  主委: /(?:委会|委|支部|支社)$/u,
}

const OF_GROUP = /^(?:副书记|书记|成员|委员|常务副书记|第一书记|专职副书记)$/u

/** Bodies that no 主任 heads. */
const NO_DIRECTOR =
  /(?:政府|政协|人大|党组|党委|支部|医院|学校|大学|中学|小学|局|厅|法院|检察院)$|^Organization:中共.+委$/u

const DEPUTY = /^(?:常务|第一|执行|名誉|专职|兼职|驻会|不驻会|党组)?副?/u

/** The office without what makes it a deputy's: 主席 of 常务副主席. */
export function coreOfOffice(title: string): string {
  return title.replace(DEPUTY, '')
}

/** What the only bodies look like that have the office; undefined where many do. */
export function kindWith(title: string): RegExp | undefined {
  return KINDS[coreOfOffice(title)]
}

/** Whether the office is one of the party's group in a body. */
export function isOfGroup(title: string): boolean {
  return OF_GROUP.test(title)
}

/** Whether a body of that name is headed by a 主任. */
export function isDirected(name: string): boolean {
  return /(?:委|委员会|办公室|办|中心|常委会)$/u.test(name) && !name.startsWith('中共')
}

/** Whether the body, by its key, may have a 主任. */
export function mayHaveDirector(body: string): boolean {
  return !NO_DIRECTOR.test(body)
}

/** Heads beside whom a 秘书长 serves. */
const WITH_SECRETARY = /^(?:主席|主委|会长|理事长)$/u

/** Whether the office is one beside `other` in the same body: 副部长 after 部长, 秘书长 after 主席. */
export function isBeside(title: string, other: string): boolean {
  const [own, head] = [coreOfOffice(title), coreOfOffice(other)]
  return own === head || (own === '秘书长' && WITH_SECRETARY.test(head))
}

/** The committee of which `name` is an organ, or which it is. */
export function committeeOf(name: string): string {
  return /^中共.+?委(?!员)/u.exec(name)?.[0] ?? name
}

/** The office right after a body; 长 after 交通局 is 局长. */
export function officeAfter(body: Mention, after: string): Office | undefined {
  // 大学教授, 研究院研究员: what somebody is in a body of learning.
  if (/^副?(?:教授|研究员)$/u.test(after) && /^(?:EDUCATION|HEALTH)$/u.test(body.subtype ?? ''))
    return { title: after, status: undefined, length: after.length }
  if (after === '代表')
    return /人大$/u.test(body.name) ? { title: after, status: undefined, length: 2 } : undefined
  // 区政协组织委员 … is a deed; in a committee of the party it is an office.
  if (after === '组织委员' && /党(?:委|工委|总支|支部)$/u.test(body.name))
    return { title: after, status: undefined, length: 4 }
  const term = /^(?:第[一二三四五六七八九十\d]+届|首届|本届|新一届|现任)/u.exec(after)?.[0] ?? ''
  if (term !== '') return officeOf(after.slice(term.length))
  const last = body.name.at(-1) ?? ''
  if (after === '长' && '局厅部处'.includes(last)) return { title: `${last}长`, status: undefined, length: 1 }
  return officeOf(after)
}
