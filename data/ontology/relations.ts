import type { RelationSpec } from './spec.ts'

/** The relations, with the types that may stand at their ends (facts.md). */
export const RELATIONS = [
  {
    predicate: 'HOLDS_POSITION',
    label: { zh: '任职', en: 'Holds position in' },
    inverse: { zh: '任职者', en: 'Position held by' },
    ends: [{ subject: 'Person', object: 'Organization' }],
    office: true,
  },
  {
    predicate: 'PART_OF',
    label: { zh: '隶属', en: 'Part of' },
    inverse: { zh: '下辖', en: 'Has part' },
    ends: [
      { subject: 'Place', object: 'Place' },
      { subject: 'Organization', object: 'Organization' },
      { subject: 'Program', object: 'Program' },
      { subject: 'Enterprise', object: 'Program' },
    ],
  },
  {
    predicate: 'LOCATED_IN',
    label: { zh: '位于', en: 'Located in' },
    inverse: { zh: '境内', en: 'Location of' },
    ends: [
      { subject: 'Enterprise', object: 'Place' },
      { subject: 'Organization', object: 'Place' },
      { subject: 'Project', object: 'Place' },
      { subject: 'Place', object: 'Place' },
    ],
  },
  {
    predicate: 'CROSSES',
    label: { zh: '交会', en: 'Crosses' },
    inverse: { zh: '路口', en: 'Crossed at' },
    ends: [{ subject: 'Place', object: 'Place' }],
  },
  {
    predicate: 'RUNS',
    label: { zh: '主办', en: 'Runs' },
    inverse: { zh: '主办方', en: 'Run by' },
    ends: [{ subject: 'Organization', object: 'Program' }],
  },
  {
    predicate: 'ABOUT',
    label: { zh: '关于', en: 'About' },
    inverse: { zh: '相关文件', en: 'Subject of' },
    ends: [
      { subject: 'Work', object: 'Project' },
      { subject: 'Work', object: 'Program' },
      { subject: 'Work', object: 'Topic' },
      { subject: 'Work', object: 'Place' },
    ],
  },
  {
    predicate: 'AUTHORED',
    label: { zh: '提出·撰写', en: 'Authored' },
    inverse: { zh: '作者', en: 'Authored by' },
    ends: [
      { subject: 'Person', object: 'Work' },
      { subject: 'Organization', object: 'Work' },
    ],
  },
  {
    predicate: 'WROTE',
    label: { zh: '供稿', en: 'Wrote' },
    inverse: { zh: '供稿者', en: 'Written by' },
    ends: [
      { subject: 'Person', object: 'document' },
      { subject: 'Organization', object: 'document' },
    ],
  },
] as const satisfies readonly RelationSpec[]

/** Whether a position is held, was held, or is about to be. The order decides a person's main body (model.md). */
export const POSITION_STATUSES = [
  { status: 'CURRENT', label: { zh: '现任', en: 'current' } },
  { status: 'INCOMING', label: { zh: '新任', en: 'incoming' } },
  { status: 'FORMER', label: { zh: '原任', en: 'former' } },
] as const
