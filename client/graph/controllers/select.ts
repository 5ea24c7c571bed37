/** What is tapped is selected; what the state selects is shown as selected. */
import type { Core, EventObject } from 'cytoscape'
import type { Selection } from '../../state/state.ts'
import { betweenId } from '../elements.ts'

/** Tells of taps from now on; returns how to stop. */
export function tellTaps(cy: Core, tell: (selection: Selection) => void): () => void {
  const tapped = ({ target }: EventObject) => tell(target === cy ? { kind: 'none' } : selectionOf(target))
  cy.on('tap', tapped)
  return () => cy.off('tap', tapped)
}

function selectionOf(element: EventObject['target']): Selection {
  const kind = String(element.data('kind'))
  if (kind === 'entity' || kind === 'activity') return { kind, id: element.id() }
  const [source, target] = [element.source(), element.target()]
  for (const end of [source, target])
    if (end.data('kind') === 'activity') return { kind: 'activity', id: end.id() }
  const [one, other] = [source.id(), target.id()].sort()
  return { kind: 'between', one, other }
}

/** Marks the selection on the canvas; an activity with two ends is the edge between them. */
export function markSelection(
  cy: Core,
  selection: Selection,
  edgeOfActivity: (id: string) => string | undefined,
): void {
  const id = idOf(selection, edgeOfActivity)
  cy.batch(() => {
    cy.elements(':selected')
      .filter((element) => element.id() !== id)
      .unselect()
    if (id !== undefined) cy.getElementById(id).select()
  })
}

function idOf(selection: Selection, edgeOfActivity: (id: string) => string | undefined): string | undefined {
  if (selection.kind === 'none') return undefined
  if (selection.kind === 'between') return betweenId(selection.one, selection.other)
  return selection.kind === 'activity' ? (edgeOfActivity(selection.id) ?? selection.id) : selection.id
}
