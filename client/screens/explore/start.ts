/** What is on the canvas before anybody chose: the first officials and their bodies, with a bounded part of what is around. Pure. */
import type { Beginning } from '../../api/answers.ts'
import type { Chosen } from '../../state/state.ts'

/** Officials asked for at the start. */
export const OFFICIALS = 6
/** Neighbours at most around the officials, and around the bodies in which they are. */
const AROUND_OFFICIALS = 36
const AROUND_BODIES = 18

export function startOf({ officials, documents }: Beginning): Chosen {
  if (documents.totalCount === 0) return { roots: [], expanded: [] }
  const people = officials.nodes.map(({ id }) => id)
  const bodies = [...new Set(officials.nodes.flatMap(({ positions }) => positions[0]?.body.id ?? []))]
  const share = (total: number, among: number) => (among === 0 ? 0 : Math.max(2, Math.floor(total / among)))
  const open = (first: number) => (id: string) => ({ id, relations: null, first })
  return {
    roots: [...people, ...bodies],
    expanded: [
      ...people.map(open(Math.max(share(AROUND_OFFICIALS, people.length), 4))),
      ...bodies.map(open(share(AROUND_BODIES, bodies.length))),
    ],
  }
}
