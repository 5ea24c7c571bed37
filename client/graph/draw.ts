/** Elements as Cytoscape takes them. Pure. */
import type { ElementDefinition } from 'cytoscape'
import { shortDate } from '../i18n/dates.ts'
import { kindLabel } from '../i18n/vocabulary.ts'
import type { Language } from '../state/state.ts'
import type { ActivityElement, Elements } from './elements.ts'
import { diameter, edgeLabel, entityFontSize, entityLabel, labelSize, type Size } from './labels.ts'

/** One definition a node, then one an edge: what an edge ties stands before it. */
export function drawn({ entities, activities, edges }: Elements, language: Language): ElementDefinition[] {
  return [
    ...entities.map((element) => ({
      data: {
        id: element.id,
        kind: 'entity',
        type: element.type,
        label: entityLabel(element),
        fontSize: entityFontSize(element),
        size: diameter(element),
        weight: element.degree + (element.type === 'Person' ? 1_000 : 0),
        broughtBy: element.broughtBy ?? '',
      },
    })),
    ...activities.map((element) => ({
      data: {
        id: element.id,
        kind: 'activity',
        label: activityLabel(element, language),
        byPerson: element.line.byPerson,
        size: 9,
        fontSize: 10,
        weight: -1,
      },
    })),
    ...edges.map((element) => ({
      data: {
        id: element.id,
        source: element.source,
        target: element.target,
        kind: 'edge',
        directed: element.directed,
        line: element.line.style,
        byPerson: element.line.byPerson,
        // An activity with many ends says its kind once, at its node.
        label: isSpoke(element.facts, element) ? '' : edgeLabel(element, language),
      },
    })),
  ]
}

function activityLabel({ fact, activity }: ActivityElement, language: Language): string {
  const date =
    fact.date === null || fact.date.basis.includes('COVERAGE') ? '' : shortDate(fact.date, language)
  return [kindLabel(activity, language), date].filter(Boolean).join(' ')
}

function isSpoke(facts: Elements['edges'][number]['facts'], edge: Elements['edges'][number]): boolean {
  return facts.some((fact) => fact.key === edge.source || fact.key === edge.target)
}

/** The room of a drawn node with its label. */
export function roomSize({ data }: ElementDefinition): Size {
  const label = labelSize(String(data.label), Number(data.fontSize))
  const size = Number(data.size)
  return { width: Math.max(size, label.width), height: size + 2 * (4 + label.height) }
}
