/**
 * Which offices one person does not hold at one time: what tells two of one name apart. Only what the practice of offices leaves
 * no room for is a conflict; whatever somebody might hold beside the other (a secretary who chairs the congress, a deputy mayor
 * who heads the police, a member of anything) is none.
 */
import { withoutGroup } from './bare-organs.ts'
import { governedLevel } from './office.ts'
import { coreOfOffice } from './office-kinds.ts'
import { placeChain } from './place-chain.ts'

/** An office as a position says it; `body` is a key. */
export interface Held {
  readonly body: string
  readonly title: string
}

/** CHIEF and LEADER: of the party committee, government, congress or CPPCC of a division; HEAD and DEPUTY: of a department. */
type Rank = 'CHIEF' | 'LEADER' | 'HEAD' | 'DEPUTY'

/** What two offices of one name say: two persons, perhaps two, or nothing. */
export type Verdict = 'TWO' | 'PERHAPS' | undefined

const MAIN = /^(?<level>[省市区县州旗盟])?(?<kind>委|政府|人大常委会|人大|政协)$/u
/** Departments and what else is led full-time. */
const DEPARTMENT =
  /(?:局|厅|办|办公室|发改委|中心|医院|学院|大学|中学|小学|站|所|[镇乡]政府|街道办事处|村委会)$/u
/** Bodies that the leaders of a division head beside their office. */
const BESIDE = /党校|行政学院|武装部|工委|管委会|管理委员会|指挥部|小组|专班|编委|编办/u

interface Office {
  readonly places: readonly string[]
  /** Which of the four bodies of a division. */
  readonly kind: string | undefined
  /** 市 of 市政协, where the text does not tell of which city. */
  readonly level: string | undefined
  readonly rank: Rank
}

function officeIn({ body, title }: Held): Office | undefined {
  const name = withoutGroup(body.slice(body.indexOf(':') + 1)).replace(/^中共/u, '')
  const { places, rest } = placeChain(name)
  const isDeputy = /副|助理/u.test(title)
  const core = coreOfOffice(title.replace(/^党组/u, '')).replace(/^副/u, '')
  const { kind, level } = MAIN.exec(rest)?.groups ?? {}
  if (kind !== undefined) {
    const heads = /^(?:主席|书记|主任)$/u.test(core) || governedLevel(core) !== undefined
    if (heads) return { places, kind, level, rank: isDeputy ? 'LEADER' : 'CHIEF' }
    return kind === '委' && core === '常委' ? { places, kind, level, rank: 'LEADER' } : undefined
  }
  if (!DEPARTMENT.test(rest) || BESIDE.test(rest)) return undefined
  if (!/^(?:局长|厅长|主任|院长|校长|站长|所长|处长|镇长|乡长)$/u.test(core)) return undefined
  return { places, kind: undefined, level: undefined, rank: isDeputy ? 'DEPUTY' : 'HEAD' }
}

/** Whether two offices are the same: those of a deputy count by whatever word makes them more than that. */
export function isSameOffice(one: Held, other: Held): boolean {
  return one.body === other.body && bare(one.title) === bare(other.title)
}

function bare(title: string): string {
  return title.replace(/^(?:党组|常务|专职|第一|执行|驻会)+/u, '')
}

/** What two offices that are held now say of the one or two who hold them. */
export function verdictOn(one: Held, other: Held): Verdict {
  if (isSameOffice(one, other)) return undefined
  const [a, b] = [officeIn(one), officeIn(other)]
  if (a === undefined || b === undefined) return undefined
  const [high, low] = ORDER.indexOf(a.rank) <= ORDER.indexOf(b.rank) ? [a, b] : [b, a]
  const [here, there] = [high.places.at(-1), low.places.at(-1)]
  if (here !== undefined && there !== undefined && here !== there) {
    // Two counties have no office in common; a county and its city share some.
    if (!high.places.includes(there) && !low.places.includes(here)) return 'TWO'
    return high.rank === 'CHIEF' && low.rank === 'CHIEF' ? 'TWO' : 'PERHAPS'
  }
  switch (`${high.rank} ${low.rank}`) {
    case 'CHIEF CHIEF':
      if (isOtherLevel(levelOf(high), levelOf(low))) return 'TWO'
      return high.kind === low.kind || [high.kind, low.kind].every((kind) => /^(?:委|人大)/u.test(kind ?? ''))
        ? undefined
        : 'PERHAPS'
    case 'CHIEF HEAD':
    case 'CHIEF DEPUTY':
      return 'TWO'
    // Deputies of a CPPCC or a congress may be part-time.
    case 'LEADER DEPUTY':
      return high.kind === '委' || high.kind === '政府' ? 'TWO' : 'PERHAPS'
    case 'HEAD HEAD':
    case 'DEPUTY DEPUTY':
      return 'PERHAPS'
    default:
      return undefined
  }
}

function levelOf({ places, level }: Office): string | undefined {
  return places.at(-1)?.at(-1) ?? level
}

function isOtherLevel(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other
}

const ORDER: readonly Rank[] = ['CHIEF', 'LEADER', 'HEAD', 'DEPUTY']

/** Whether the holder of an office is nobody who is presented as a villager, a pupil or a reporter. */
export function isOfficial(held: Held): boolean {
  const office = officeIn(held)
  if (office === undefined) return false
  if (office.rank === 'LEADER') return office.kind === '委' || office.kind === '政府'
  return office.rank === 'CHIEF' || /[局厅]$/u.test(held.body)
}

/** Of two who may give orders the one with the lower number does; whoever holds no such office comes last. */
export function standingOf(offices: readonly Held[]): number {
  return offices.reduce((best, held) => {
    const rank = officeIn(held)?.rank
    return rank === undefined ? best : Math.min(best, ORDER.indexOf(rank))
  }, ORDER.length)
}

/** Whether the office is one of a body of the place of that name, or short name. */
export function isOfPlace({ body }: Held, place: string): boolean {
  const name = body.slice(body.indexOf(':') + 1).replace(/^中共/u, '')
  return placeChain(name).places.at(-1)?.startsWith(place) ?? false
}
