/** Bodies by a short form of their name: 经科委 beside 经济科技委员会 of the same body, 清溪一中 beside 清溪县第一中学. */
const ORGAN = /^(?<owner>.*?(?:政协|人大常委会|人大))(?<stem>\p{Script=Han}{2,14}?)(?:工作)?(?:委员会|委)$/u

/** For each short name the long one, where only one fits. */
export function longForms(names: Iterable<string>): ReadonlyMap<string, string> {
  const byOwner = new Map<string, { readonly name: string; readonly stem: string }[]>()
  for (const name of new Set(names)) {
    const groups = ORGAN.exec(name)?.groups
    if (groups?.owner === undefined || groups.stem === undefined) continue
    const known = byOwner.get(groups.owner) ?? []
    known.push({ name, stem: groups.stem })
    byOwner.set(groups.owner, known)
  }
  const found = new Map<string, string>()
  for (const organs of byOwner.values())
    for (const short of organs) {
      const long = organs.filter(({ stem }) => isShortOf(short.stem, stem))
      if (long.length === 1 && long[0] !== undefined) found.set(short.name, long[0].name)
    }
  for (const name of new Set(names)) {
    const school = SCHOOL.exec(name)?.groups
    if (school !== undefined) found.set(`${school.place}${school.number}${school.kind}`, name)
  }
  return found
}
const SCHOOL =
  /^(?<place>\p{Script=Han}{2,4}?)[市县区旗]第(?<number>[一二三四五六七八九十])(?<kind>[中小])学$/u

/** Whether the characters of `short` stand in `long` in their order, not side by side, from its first on. */
function isShortOf(short: string, long: string): boolean {
  if (short.length >= long.length || short[0] !== long[0] || long.includes(short)) return false
  let at = 0
  for (const character of long) if (character === short[at]) at++
  return at === short.length
}
