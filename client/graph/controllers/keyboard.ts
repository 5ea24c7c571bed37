/** The canvas by keys: arrows go to the nearest node that way, Enter expands or collapses, + − 0 zoom. */
import type { Core, NodeSingular } from 'cytoscape'
import type { Selection } from '../../state/state.ts'
import { fitAll, reveal, zoomBy } from './zoom.ts'

export interface KeyActions {
  readonly select: (selection: Selection) => void
  readonly toggle: (id: string) => void
}

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Answers keys on the container from now on; returns how to stop. */
export function answerKeys(cy: Core, container: HTMLElement, { select, toggle }: KeyActions): () => void {
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const way = WAYS[event.key]
    const selected = cy.nodes(':selected').first()
    if (way !== undefined) go(next(cy, selected, way))
    else if (event.key === 'Enter' && selected.nonempty() && selected.data('kind') === 'entity')
      toggle(selected.id())
    else if (event.key === 'Escape') select({ kind: 'none' })
    else if (event.key === '+' || event.key === '=') zoomBy(cy, 1)
    else if (event.key === '-') zoomBy(cy, -1)
    else if (event.key === '0') fitAll(cy)
    else return
    event.preventDefault()
  }
  const go = (node: NodeSingular | undefined) => {
    if (node === undefined) return
    select({ kind: node.data('kind') === 'activity' ? 'activity' : 'entity', id: node.id() })
    reveal(cy, node.id())
  }
  container.addEventListener('keydown', pressed)
  return () => container.removeEventListener('keydown', pressed)
}

/** The nearest node in that direction, those off the line counting as farther; the weightiest when none is selected. */
function next(
  cy: Core,
  selected: NodeSingular,
  [dx, dy]: readonly [number, number],
): NodeSingular | undefined {
  const nodes = cy.nodes().toArray() as NodeSingular[]
  if (selected === undefined || selected.empty())
    return nodes.toSorted((a, b) => Number(b.data('weight')) - Number(a.data('weight')))[0]
  const from = selected.position()
  const distance = (node: NodeSingular) => {
    const [x, y] = [node.position().x - from.x, node.position().y - from.y]
    const along = x * dx + y * dy
    const across = Math.abs(x * dy) + Math.abs(y * dx)
    return along <= 0 || across > 2 * along ? Number.POSITIVE_INFINITY : along + 2 * across
  }
  const [nearest] = nodes
    .filter((node) => node.id() !== selected.id())
    .sort((a, b) => distance(a) - distance(b))
  return nearest !== undefined && Number.isFinite(distance(nearest)) ? nearest : undefined
}
