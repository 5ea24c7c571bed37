/** Nearer, farther, all of it: around the middle of the view. */
import type { Core } from 'cytoscape'

const STEP = 1.3

export function zoomBy(cy: Core, direction: 1 | -1): void {
  const level = cy.zoom() * (direction === 1 ? STEP : 1 / STEP)
  cy.zoom({ level, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
}

export function fitAll(cy: Core): void {
  cy.fit(undefined, 46)
}

/** Brings one node to the middle when it lies outside the view. */
export function reveal(cy: Core, id: string): void {
  const node = cy.getElementById(id)
  if (node.empty() || !node.isNode()) return
  const { x, y } = node.renderedPosition()
  const margin = 40
  if (x > margin && y > margin && x < cy.width() - margin && y < cy.height() - margin) return
  cy.center(node)
}
