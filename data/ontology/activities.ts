import type { ActivitySpec } from './spec.ts'

/** The activity kinds. Field work is one family: INVESTIGATE here and VISIT there may be one outing told twice. */
export const ACTIVITIES = [
  { kind: 'INVESTIGATE', label: { zh: '调研', en: 'Investigate' }, family: 'FIELD' },
  { kind: 'INSPECT', label: { zh: '视察', en: 'Inspect' }, family: 'FIELD' },
  { kind: 'VISIT', label: { zh: '走访', en: 'Visit' }, family: 'FIELD' },
  { kind: 'STUDY_TOUR', label: { zh: '考察学习', en: 'Study tour' }, family: 'FIELD' },
  { kind: 'HEAR_REPORT', label: { zh: '听取通报', en: 'Hear report' }, family: 'HEAR_REPORT' },
  { kind: 'CONSULT', label: { zh: '协商', en: 'Consult' }, family: 'CONSULT' },
  { kind: 'SUPERVISE', label: { zh: '督办', en: 'Supervise' }, family: 'SUPERVISE' },
  { kind: 'REVIEW', label: { zh: '评议', en: 'Review' }, family: 'REVIEW' },
  { kind: 'CONVENE', label: { zh: '召集', en: 'Convene' }, family: 'CONVENE' },
  { kind: 'SIGN', label: { zh: '签约', en: 'Sign' }, family: 'SIGN' },
  { kind: 'AWARD', label: { zh: '授牌', en: 'Award' }, family: 'AWARD' },
  { kind: 'STUDY', label: { zh: '学习', en: 'Study' }, family: 'STUDY' },
  { kind: 'PROPOSE', label: { zh: '提案', en: 'Propose' }, family: 'PROPOSE' },
  { kind: 'INSTRUCT', label: { zh: '批示', en: 'Instruct' }, family: 'INSTRUCT' },
  { kind: 'PUBLISH_RULE', label: { zh: '制定修订', en: 'Publish rule' }, family: 'PUBLISH_RULE' },
] as const satisfies readonly ActivitySpec[]

/** What a participant was in an activity: led it, took part in it, or was the other side of it. */
export const ROLES = [
  { role: 'LED', label: { zh: '主导', en: 'Led' } },
  { role: 'TOOK_PART', label: { zh: '参加', en: 'Took part' } },
  { role: 'PARTNER', label: { zh: '对方', en: 'Partner' } },
] as const

/** How an activity is tied to what it is about. Only CONCERNS makes rows of a trace (model.md). */
export const OBJECT_ROLES = [
  { predicate: 'CONCERNS', field: 'concerns', label: { zh: '对象', en: 'Concerns' } },
  { predicate: 'AT', field: 'at', label: { zh: '在', en: 'At' } },
  { predicate: 'RESULTED_IN', field: 'resultedIn', label: { zh: '促成', en: 'Resulted in' } },
] as const

/** What the date of an activity rests on. */
export const DATE_BASES = [
  { basis: 'STATED', label: { zh: '原文写明', en: 'stated' } },
  {
    basis: 'YEAR_FROM_PUBLICATION',
    label: { zh: '年份据发表日期', en: 'year from the date of publication' },
  },
  {
    basis: 'YEAR_FROM_COVERAGE',
    label: { zh: '年份据文章所述年度', en: 'year from what the article covers' },
  },
  { basis: 'FROM_CONTEXT', label: { zh: '据上下文', en: 'from another sentence' } },
  {
    basis: 'COVERAGE',
    label: { zh: '据文章所述年度，原文未写日期', en: 'the year the article covers; no date in words' },
  },
] as const

/** Bounds of a figure: 余, 多, 以上 and 约, 近. */
export const BOUNDS = ['ATLEAST', 'ABOUT'] as const
