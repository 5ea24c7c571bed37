/** Brings the canvas to what shall be drawn: what is placed stays; what is new is laid out beside what brought it. */
import type { Core, ElementDefinition } from 'cytoscape'
import { draws } from '../../theme/fonts.ts'
import { roomSize } from '../draw.ts'
import type { Layouter } from '../layouts/layouter.ts'
import type { Places, Point, Room } from '../layouts/room.ts'

/** Resolves when all is drawn; does nothing more once `signal` is aborted. */
export async function arrive(
  cy: Core,
  wanted: readonly ElementDefinition[],
  layouter: Layouter,
  signal: AbortSignal,
): Promise<void> {
  const fresh = wanted.filter((one) => !isEdge(one) && cy.getElementById(idOf(one)).empty())
  if (wanted.length > 0) await draws(wanted.map(({ data }) => String(data.label ?? '')).join(''))
  if (signal.aborted) return
  const places =
    fresh.length === 0 ? {} : await layouter.layOut({ rooms: rooms(cy, wanted), ties: ties(wanted) })
  if (signal.aborted) return
  const first = cy.nodes().empty()
  cy.batch(() => {
    removeGone(cy, wanted)
    for (const one of wanted) put(cy, one, places)
  })
  if (fresh.length > 0) show(cy, fresh.map(idOf), first)
}

function idOf({ data }: ElementDefinition): string {
  return String(data.id)
}

function isEdge({ data }: ElementDefinition): boolean {
  return data.source !== undefined
}

function rooms(cy: Core, wanted: readonly ElementDefinition[]): Room[] {
  return wanted
    .filter((one) => !isEdge(one))
    .map((one) => ({
      id: idOf(one),
      ...roomSize(one),
      at: placeOf(cy, idOf(one)),
      near: placeOf(cy, String(one.data.broughtBy ?? '')),
    }))
}

function placeOf(cy: Core, id: string): Point | null {
  const node = cy.getElementById(id)
  return node.empty() ? null : { ...node.position() }
}

function ties(wanted: readonly ElementDefinition[]) {
  return wanted
    .filter(isEdge)
    .map(({ data }) => ({ source: String(data.source), target: String(data.target) }))
}

function removeGone(cy: Core, wanted: readonly ElementDefinition[]): void {
  const ids = new Set(wanted.map(idOf))
  cy.elements()
    .filter((element) => !ids.has(element.id()))
    .remove()
}

function put(cy: Core, one: ElementDefinition, places: Places): void {
  const there = cy.getElementById(idOf(one))
  const turned = isEdge(one) && there.nonempty() && there.source().id() !== one.data.source
  if (there.nonempty() && !turned) {
    there.data(one.data)
    return
  }
  there.remove()
  const position = places[idOf(one)]
  cy.add(
    position === undefined ? { data: { ...one.data } } : { data: { ...one.data }, position: { ...position } },
  )
}

/** Moves the view only where something new would lie outside it. */
function show(cy: Core, ids: readonly string[], first: boolean): void {
  const padding = 46
  if (first) {
    cy.fit(undefined, padding)
    if (cy.zoom() > 1.25) {
      cy.zoom(1.25)
      cy.center()
    }
    return
  }
  const { x1, y1, x2, y2 } = cy.extent()
  const outside = ids.some((id) => {
    const { x, y } = cy.getElementById(id).position()
    return x < x1 || x > x2 || y < y1 || y > y2
  })
  if (!outside) return
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  if (still) cy.fit(undefined, padding)
  else cy.animate({ fit: { eles: cy.elements(), padding }, duration: 320, easing: 'ease-in-out-cubic' })
}
