/** The divisions with which a name begins: 重庆市|璧山区|政协. */
import { Characters } from '../lexicon/characters.ts'
import { divisions } from '../lexicon/divisions.ts'

const ENDING = /(?:自治区|自治州|自治县|自治旗|特别行政区|地区|省|市|州|盟|区|县|旗)$/u
/** Their last characters. */
const LEVELS = new Characters('区州县旗省市盟')
/** Words that end like a division and are none. */
const FALSE =
  /(?:城市|都市|小区|社区|园区|片区|校区|新区|城区|市区|辖区|库区|景区|开发区|高新区|经开区|示范区|保税区|功能区|试验区|合作区|度假区)$/u
/** A level alone. */
const BARE = /^(?:自治[区州县旗]|地区|特别行政区)$/u
/** A body inside ends the chain: 江北区|政协观音桥地区委员组. */
const HOLDS_BODY =
  /政协|人大|政府|委员|党|局|法院|医院|学院|大学|中学|小学|学校|公司|集团|银行|协会|商会|学会|中心/u
/** Longest stem of a division that is in no list. */
const LONGEST = 7

export interface PlaceChain {
  /** Widest first. */
  readonly places: readonly string[]
  readonly rest: string
}

/** Cuts the divisions from the head of a name; of two ways the one that the list of divisions knows. */
export function placeChain(name: string): PlaceChain {
  const places: string[] = []
  let rest = name
  for (;;) {
    const wide = shortOf(rest)
    const head = wide?.short ?? headOf(rest, places.length > 0)
    if (head === undefined) return { places, rest }
    places.push(wide?.name ?? head)
    rest = rest.slice(head.length)
  }
}

/** A province or a city by its short name right before a division: 重庆|江北区. */
function shortOf(name: string): { readonly short: string; readonly name: string } | undefined {
  const { byName, byShort, firstOf, lastOf } = divisions()
  for (const size of [2, 3]) {
    const known = byShort.get(name.slice(0, size))
    if (known === undefined || known.level === 'DISTRICT' || known.short === known.name) continue
    const rest = name.slice(size)
    for (let end = firstOf.at(rest, 0) ? Math.min(rest.length, 12) : 0; end >= 2; end--)
      if (lastOf.at(rest, end - 1) && byName.has(rest.slice(0, end)))
        return { short: known.short, name: known.name }
    // 内蒙古|白音都兰旗: before a division that no list has, a province only.
    const bare = known.level === 'PROVINCE' && !/^[省市自特]/u.test(rest)
    const head = bare ? headOf(rest, true) : undefined
    if (head !== undefined && head.length > 2) return { short: known.short, name: known.name }
  }
  return undefined
}

function headOf(name: string, inside: boolean): string | undefined {
  let shortest: string | undefined
  for (let end = Math.min(name.length, 12); end >= 2; end--) {
    if (!LEVELS.at(name, end - 1)) continue
    const head = name.slice(0, end)
    if (!ENDING.test(head) || BARE.test(head)) continue
    // 渭城区 and 浦东新区 are divisions, whatever else ends like them.
    if (divisions().byName.has(head)) return head
    if (FALSE.test(head)) continue
    if (end > 2 && end <= LONGEST && !HOLDS_BODY.test(head) && /^\p{Script=Han}+$/u.test(head))
      shortest = head
  }
  // A level alone (区政协) is no division; after one, a chain goes on only with a stem of its own.
  return shortest !== undefined && (shortest.length >= 3 || (!inside && shortest.length >= 3))
    ? shortest
    : twoOf(name)
}

/** Names of two characters (黟县, 和县) are divisions only when the list knows them. */
function twoOf(name: string): string | undefined {
  const head = name.slice(0, 2)
  return divisions().byName.has(head) ? head : undefined
}
