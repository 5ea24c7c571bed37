/** What is told from the side of those who are visited: a company sees somebody come. */
import type { Piece } from '../flow.ts'
import type { Deed } from './deed.ts'
import type { Reality } from './reality.ts'
import { isArea, type Scene } from './scene.ts'

/** What a site does when somebody comes. */
const RECEIVING = /(?:出现了|迎来了?|来了|留下了|闪现着|活跃着)/u
/** What says that it was a person who came, and not only that something was done there. */
const FIGURE = /^(?:忙碌|熟悉|匆匆)?的(?:身影|足迹|脚步|到来|到访|来访)/u

/** 某公司出现了何平一行的身影, 某厂迎来了副主席A一行: a visit, in a clause without a verb of field work. */
export function receptionsIn(scene: Scene, reality: Reality): readonly { deed: Deed; real: boolean }[] {
  const { view } = scene.flow
  return scene.clauses.flatMap((clause, at) => {
    if ((scene.predicates[at] ?? []).some(({ activity }) => activity !== undefined)) return []
    const found = RECEIVING.exec(view.slice(clause.start, clause.end))
    if (found === null) return []
    const verb = { start: clause.start + found.index, end: clause.start + found.index + found[0].length }
    const guests = scene.groups.find(({ start, end }) => start >= verb.end && end <= clause.end)
    const units = guests?.units ?? []
    const last = units.at(-1)
    if (guests === undefined || last === undefined || units.every(({ kind }) => kind !== 'PERSON')) return []
    const figure = FIGURE.exec(view.slice(last.end, clause.end))?.[0].length ?? 0
    if (!last.party && figure === 0) return []
    const hosts = sitesIn(scene, { start: clause.start, end: verb.start })
    if (hosts.length === 0) return []
    const trigger = { start: verb.start, end: last.end + figure }
    const deed: Deed = {
      kind: 'VISIT',
      trigger,
      clause: at,
      concerns: hosts,
      at: [],
      others: [],
      actors: units,
      doubts: [],
    }
    return [{ deed, real: reality.isReal(at, verb) }]
  })
}

/** The sites that a piece of a clause names; a district alone receives nobody. */
function sitesIn(scene: Scene, piece: Piece) {
  return scene.index
    .in(piece)
    .filter(
      (one) =>
        one.type === 'Enterprise' ||
        one.type === 'Project' ||
        (one.type === 'Organization' && one.form === 'NAME') ||
        (one.type === 'Place' && (!isArea(one) || one.subtype === 'VILLAGE' || one.subtype === 'COMMUNITY')),
    )
    .slice(-1)
}
