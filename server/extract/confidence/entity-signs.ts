/** What speaks for and against an entity, by name; calibration finds what each weighs. */
import type { Entity } from '../draft.ts'

/** A name longer than this is rarely cut right. */
const LONG: Readonly<Record<string, number>> = { Person: 4, Place: 8, Organization: 12, Enterprise: 14 }

function level(sure: number): string {
  if (sure >= 0.97) return 'SURE:HIGH'
  if (sure >= 0.9) return 'SURE:GOOD'
  return sure >= 0.8 ? 'SURE:FAIR' : 'SURE:LOW'
}

export function entitySigns({ type, subtype, name, mentions }: Entity): string[] {
  const sure = mentions.reduce((most, one) => Math.max(most, one.sure), 0)
  const signs = [`TYPE:${type}`, level(sure), `STEP:${mentions[0]?.step}`]
  if (subtype !== null) signs.push(`SUBTYPE:${subtype}`)
  if (mentions.length === 1) signs.push('ONCE')
  if (mentions.length >= 3) signs.push('OFTEN')
  if (mentions.every(({ form }) => form !== 'NAME')) signs.push('NEVER_NAMED')
  if (mentions.every(({ inside }) => inside)) signs.push('ONLY_INSIDE')
  if (new Set(mentions.map(({ step }) => step)).size > 1) signs.push('TWO_RULES')
  if (name.length > (LONG[type] ?? 16)) signs.push('LONG_NAME')
  if (name.length <= 2) signs.push('SHORT_NAME')
  if (/[，。；：！？“”]/u.test(name)) signs.push('STOP_IN_NAME')
  return signs
}
