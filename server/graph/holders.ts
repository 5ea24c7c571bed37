/** Who holds what, put in order: each after its holders. What goes round in a circle says nothing and is dropped. */

/** For each id the ids that hold it, all of them keys of the map. */
export type Holders = ReadonlyMap<string, readonly string[]>

/** The ids, each after its holders, and the holders without those that are part of a circle. Linear, no recursion. */
export function inOrder(holders: Holders): { readonly order: readonly string[]; readonly holders: Holders } {
  const first = peel(holders)
  if (first.rest.size === 0) return { order: first.order, holders }
  // Peeled from both ends, what is left lies in a circle or between two.
  const among = only(holders, first.rest)
  const circular = peel(turned(among)).rest
  const open = new Map(
    [...holders].map(([id, above]) => [
      id,
      circular.has(id) ? above.filter((one) => !circular.has(one)) : above,
    ]),
  )
  return { order: peel(open).order, holders: open }
}

/** Takes out, again and again, what waits for nothing (Kahn 1962); `rest` waits for itself. */
function peel(holders: Holders): { readonly order: string[]; readonly rest: ReadonlySet<string> } {
  const held = turned(holders)
  const waits = new Map([...holders].map(([id, above]) => [id, above.length]))
  const order = [...holders.keys()].filter((id) => waits.get(id) === 0)
  for (const id of order) {
    for (const below of held.get(id) ?? []) {
      const left = (waits.get(below) ?? 0) - 1
      waits.set(below, left)
      if (left === 0) order.push(below)
    }
  }
  const done = new Set(order)
  return { order, rest: new Set([...holders.keys()].filter((id) => !done.has(id))) }
}

function turned(holders: Holders): Map<string, string[]> {
  const held = new Map<string, string[]>([...holders.keys()].map((id) => [id, []]))
  for (const [id, above] of holders) for (const one of above) held.get(one)?.push(id)
  return held
}

function only(holders: Holders, ids: ReadonlySet<string>): Holders {
  return new Map(
    [...holders]
      .filter(([id]) => ids.has(id))
      .map(([id, above]) => [id, above.filter((one) => ids.has(one))]),
  )
}
