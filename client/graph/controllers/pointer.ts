/** The pointer says what can be taken. */
import type { Core } from 'cytoscape'

export function showPointer(cy: Core, container: HTMLElement): () => void {
  const over = () => container.classList.add('over')
  const out = () => container.classList.remove('over')
  cy.on('mouseover', 'node, edge', over)
  cy.on('mouseout', 'node, edge', out)
  return () => {
    cy.off('mouseover', 'node, edge', over)
    cy.off('mouseout', 'node, edge', out)
  }
}
