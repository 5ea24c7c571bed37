/** Which entities are on the canvas, and why: roots by hand, the others with what was expanded. Pure. */
import type { Neighbours } from '../api/answers.ts'
import type { Chosen } from '../state/state.ts'

/** Whether an id is on the canvas and what brought it there. */
export interface OnCanvas {
  readonly roots: ReadonlySet<string>
  /** Of each entity that came with an expansion, the first that brought it: where it is placed beside. */
  readonly broughtBy: ReadonlyMap<string, string>
}

/** `answers` are the neighbours of what is expanded, by its id; one that has not come yet brings nothing. */
export function onCanvas(chosen: Chosen, answers: ReadonlyMap<string, Neighbours>): OnCanvas {
  const roots = new Set(chosen.roots)
  const broughtBy = new Map<string, string>()
  for (const { id } of chosen.expanded)
    for (const { entity } of answers.get(id)?.neighbours.nodes ?? [])
      if (!roots.has(entity.id) && !broughtBy.has(entity.id)) broughtBy.set(entity.id, id)
  return { roots, broughtBy }
}

export function isOnCanvas({ roots, broughtBy }: OnCanvas, id: string): boolean {
  return roots.has(id) || broughtBy.has(id)
}
