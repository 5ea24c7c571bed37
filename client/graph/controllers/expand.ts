/** A double tap on an entity asks for its neighbours, or takes them back. */
import type { Core, EventObject } from 'cytoscape'

export function tellDoubleTaps(cy: Core, tell: (id: string) => void): () => void {
  const tapped = ({ target }: EventObject) => tell(target.id())
  cy.on('dbltap', 'node[kind = "entity"]', tapped)
  return () => cy.off('dbltap', 'node[kind = "entity"]', tapped)
}
