/** Why something is a finding: the closed list, with what is said of it to a person in both languages. `what`: the words in doubt. */
import type { FactsFinding, Span } from './schema.ts'

const REASONS = {
  BODY_UNRESOLVED: {
    zh: (what) => `“${what}”是哪一级、哪一地的机构，文中没有说明`,
    en: (what) => `the text does not tell which body “${what}” is`,
  },
  ORPHAN_FRAGMENT: {
    zh: (what) => `“${what}”前后不成句，未能接上`,
    en: (what) => `“${what}” breaks off, and nothing was found that goes on there`,
  },
  SAME_NAME: {
    zh: (what) => `“${what}”可能是同名的两个人`,
    en: (what) => `“${what}” may be two persons of one name`,
  },
  SAME_NAME_AND_BODY: {
    zh: (what) => `同一单位有同名者：${what}`,
    en: (what) => `persons of one name and one body: ${what}`,
  },
  PERSON_UNRESOLVED: {
    zh: (what) => `“${what}”指哪一位，不能确定`,
    en: (what) => `whom “${what}” means is not certain`,
  },
  NAME_OF_TWO_TYPES: {
    zh: (what) => `“${what}”既像一类实体，又像另一类`,
    en: (what) => `“${what}” is read as entities of two types`,
  },
  NAME_DOUBTFUL: {
    zh: (what) => `“${what}”是不是一个完整的名称，不能确定`,
    en: (what) => `“${what}” may be no name, or not all of it`,
  },
  DATE_WITHOUT_YEAR: {
    zh: (what) => `“${what}”没有年份，发布日期也不知道`,
    en: (what) => `“${what}” has no year, and the day of publication is not known`,
  },
  SUBJECT_INFERRED: {
    zh: (what) => `“${what}”由谁进行，句中没有写明，按上文推断`,
    en: (what) => `who did “${what}” is not said in its sentence and was taken from before it`,
  },
  OBJECT_INFERRED: {
    zh: (what) => `“${what}”针对什么，句中没有写明，按上文推断`,
    en: (what) => `what “${what}” is about is not said in its sentence and was taken from before it`,
  },
  OBJECT_OR_PLACE: {
    zh: (what) => `“${what}”的对象也可能只是地点`,
    en: (what) => `the object of “${what}” may only be the place where it happened`,
  },
  ACTIVITY_DOUBTFUL: {
    zh: (what) => `“${what}”是否确有其事、写得是否完整，不能确定`,
    en: (what) => `“${what}” may be no activity, or not all of it`,
  },
} as const satisfies Record<string, Record<'zh' | 'en', (what: string) => string>>

export type FindingReason = keyof typeof REASONS

export const FINDING_REASONS = Object.keys(REASONS) as readonly FindingReason[]

/** A finding with its message. `about` is a local id. */
export function findingOf(
  reason: FindingReason,
  { what, at, about }: { what: string; at: Span | null; about: string | null },
): FactsFinding {
  const { zh, en } = REASONS[reason]
  return { reason, at, about, message: `${zh(what)} · ${en(what)}` }
}
