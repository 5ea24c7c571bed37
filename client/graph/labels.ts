/** What stands beside a node or an edge, and how much room it takes. Pure. */

import { shortDate } from '../i18n/dates.ts'
import { kindLabel, predicateLabel } from '../i18n/vocabulary.ts'
import type { Language } from '../state/state.ts'
import type { EdgeElement, EntityElement } from './elements.ts'
import type { Fact } from './knowledge.ts'

/** Longer names end in an ellipsis on the canvas; the inspector and the table have them whole. */
const LONGEST = 22
const LINE_WIDTH = 108

export function entityLabel({ entity }: EntityElement): string {
  const letters = [...entity.name]
  return letters.length <= LONGEST ? entity.name : `${letters.slice(0, LONGEST - 1).join('')}…`
}

/** One fact says itself; several say the kind they share and how many they are. */
export function edgeLabel({ facts }: EdgeElement, language: Language): string {
  const [first] = facts
  if (first === undefined) return ''
  if (facts.length === 1) return factLabel(first, language)
  const names = [...new Set(facts.map((fact) => nameOf(fact, language)))]
  return `${names.slice(0, 2).join(language === 'zh' ? '、' : ', ')}${names.length > 2 ? '…' : ''} ×${facts.length}`
}

export function nameOf(fact: Fact, language: Language): string {
  return fact.kind === 'relation'
    ? predicateLabel(fact.predicate, 'OUT', language)
    : kindLabel(fact.activity, language)
}

function factLabel(fact: Fact, language: Language): string {
  if (fact.kind === 'relation') return fact.title ?? nameOf(fact, language)
  const date =
    fact.date === null || fact.date.basis.includes('COVERAGE') ? '' : shortDate(fact.date, language)
  return [nameOf(fact, language), date].filter(Boolean).join(' ')
}

export function entityFontSize(element: Pick<EntityElement, 'type'>): number {
  return element.type === 'Person' ? 14 : 11
}

/** Diameter of a node, in pixels at zoom 1: its ties count, by their root. */
export function diameter({ degree, type }: Pick<EntityElement, 'degree' | 'type'>): number {
  return Math.min(48, (type === 'Person' ? 20 : 15) + Math.sqrt(degree) * 4)
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** Room that a label takes below its node: 汉字 are square, other letters about half as wide. */
export function labelSize(label: string, fontSize: number): Size {
  const width =
    [...label].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/u.test(letter) ? 1 : 0.56), 0) * fontSize
  const lines = Math.max(1, Math.ceil(width / LINE_WIDTH))
  return { width: Math.min(width, LINE_WIDTH), height: lines * fontSize * 1.3 }
}

export { LINE_WIDTH }
