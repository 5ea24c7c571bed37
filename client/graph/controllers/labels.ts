/** Labels never overlap at rest: the lesser is hidden, and comes back when zooming makes room. */
import type { Core, EdgeSingular, NodeSingular } from 'cytoscape'
import { labelSize } from '../labels.ts'

interface Box {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** Keeps labels apart from now on; returns how to stop. */
export function keepLabelsApart(cy: Core): () => void {
  let asked = 0
  const ask = () => {
    asked ||= requestAnimationFrame(() => {
      asked = 0
      hideLesser(cy)
    })
  }
  cy.on('add remove position zoom resize select unselect data', ask)
  ask()
  return () => {
    cancelAnimationFrame(asked)
    cy.off('add remove position zoom resize select unselect data', ask)
  }
}

function hideLesser(cy: Core): void {
  const taken: Box[] = cy.nodes().map(bodyBox)
  const decide = (element: NodeSingular | EdgeSingular, box: Box | undefined, own: number) => {
    const free = box !== undefined && taken.every((other, index) => index === own || !overlaps(box, other))
    if (free) taken.push(box)
    if (element.hasClass('quiet') === free) element.toggleClass('quiet', !free)
  }
  const nodes = cy.nodes().map((node, index) => ({ node, index }))
  cy.batch(() => {
    for (const { node, index } of nodes.sort((a, b) => weight(b.node) - weight(a.node)))
      decide(node, labelBox(node), index)
    for (const edge of cy.edges('[label]').sort((a, b) => weight(b) - weight(a)))
      decide(edge, edgeBox(edge), -1)
  })
}

function weight(element: NodeSingular | EdgeSingular): number {
  if (element.selected()) return Number.POSITIVE_INFINITY
  if (element.isNode()) return Number(element.data('weight'))
  return Number(element.source().selected() || element.target().selected())
}

function bodyBox(node: NodeSingular): Box {
  const { x, y } = node.position()
  const half = Number(node.data('size')) / 2
  return { x1: x - half, y1: y - half, x2: x + half, y2: y + half }
}

function labelBox(node: NodeSingular): Box | undefined {
  const { x, y } = node.position()
  const { width, height } = labelSize(String(node.data('label')), Number(node.data('fontSize')))
  const top = y + Number(node.data('size')) / 2 + 4
  return { x1: x - width / 2, y1: top, x2: x + width / 2, y2: top + height }
}

/** The box around a label that lies along its edge; none where the edge is too short to carry it. */
function edgeBox(edge: EdgeSingular): Box | undefined {
  const [from, to] = [edge.source().position(), edge.target().position()]
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const { width } = labelSize(String(edge.data('label')), 9.5)
  const ends = (Number(edge.source().data('size')) + Number(edge.target().data('size'))) / 2
  if (width === 0 || width > length - ends - 6) return undefined
  const [cos, sin] = [Math.abs(to.x - from.x) / length, Math.abs(to.y - from.y) / length]
  const [halfWidth, halfHeight] = [(width * cos + 11 * sin) / 2, (width * sin + 11 * cos) / 2]
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2]
  return { x1: x - halfWidth, y1: y - halfHeight, x2: x + halfWidth, y2: y + halfHeight }
}

function overlaps(one: Box, other: Box): boolean {
  return one.x1 < other.x2 && other.x1 < one.x2 && one.y1 < other.y2 && other.y1 < one.y2
}
