/** The fcose layout on a headless Cytoscape: runs in the worker (and in tests), never on the page. */
import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'
import { moveApart } from './apart.ts'
import { pack } from './pack.ts'
import type { LayoutTask, Places, Point } from './room.ts'

cytoscape.use(fcose)

/** Places for all rooms of a task. What is pinned stays; the same task gives the same places. */
export function layOut(task: LayoutTask): Places {
  const { rooms, ties } = task
  if (rooms.every(({ at }) => at !== null))
    return Object.fromEntries(rooms.map(({ id, at }) => [id, at as Point]))
  const pinned = rooms.filter(({ at }) => at !== null)
  const seed = rooms.map(({ id }) => id).join()
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: {
      nodes: rooms.map(({ id, width, height, at, near }, index) => ({
        data: { id, width, height },
        position: { ...(at ?? around(near ?? { x: 0, y: 0 }, index)) },
      })),
      edges: ties.map(({ source, target }, index) => ({ data: { id: `tie ${index}`, source, target } })),
    },
    style: [
      { selector: 'node', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' } },
    ],
  })
  const options = {
    name: 'fcose',
    quality: 'proof',
    animate: false,
    fit: false,
    randomize: pinned.length === 0,
    nodeSeparation: 90,
    idealEdgeLength: 92,
    nodeRepulsion: 9_000,
    numIter: 2_500,
    packComponents: false,
    fixedNodeConstraint: pinned.map(({ id, at }) => ({ nodeId: id, position: { ...at } })),
  }
  seeded(seed, () => cy.layout(options as cytoscape.LayoutOptions).run())
  const places = Object.fromEntries(cy.nodes().map((node) => [node.id(), { ...node.position() }]))
  cy.destroy()
  return moveApart(rooms, pinned.length === 0 ? pack(task, places) : places)
}

/** New ones begin on a spiral around what brought them: never two on one spot. */
function around({ x, y }: Point, index: number): Point {
  const angle = index * 2.39996
  const distance = 60 + 6 * Math.sqrt(index)
  return { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) }
}

/** fcose asks Math.random; with a seed, what is seen once is seen again after a reload. (mulberry32) */
function seeded(seed: string, work: () => void): void {
  let state = [...seed].reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) | 0, 7)
  const { random } = Math
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  try {
    work()
  } finally {
    Math.random = random
  }
}
