/**
 * Short forms: of companies (曜芯半导体), of divisions (璧山, 我区, 在浙), of the streets of the home district, of facilities.
 * Only what a longer name of the text, the home or the list of divisions explains is read.
 */
import { COMPANY_ENDINGS } from '../../../data/gazetteer/undertakings.ts'
import type { Mention, Step } from '../draft.ts'
import type { Piece } from '../flow.ts'
import { divisions, PROVINCE_SIGNS } from '../lexicon/divisions.ts'
import { occurrencesOf } from '../lexicon/occurrences.ts'
import { elementAt } from '../names/body-name.ts'
import { Claims } from '../names/claims.ts'
import { isTrade } from '../names/company-start.ts'
import { placeChain } from '../names/place-chain.ts'

const LEGAL = new RegExp(
  `(?:${COMPANY_ENDINGS.split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')}).*$`,
  'u',
)
/** What a company is called in short: no legal form stands before it. */
const SHORT_ENDING = /(?<!有限|责任|股份|专业|分|子)(?:公司|集团|合作社)$/u
const LEVELLED = /^(?:省|市|区|县|州|旗|镇|村)/u
const DIVISION = /(?:自治[区州县旗]|地区|省|市|州|盟|区|县|旗)$/u
/** What may not follow a bare stem: it would be another name. */
const GOES_ON = /^(?:省|市|区|县|州|盟|旗|镇|乡|街道|村|社区|路|街|大道|河|江|湖|山|人民医院)/u
const IN_PROVINCE =
  /[在赴来驻离访返入抵援至往](\p{Script=Han})(?=期间|考察|调研|学习|参观|视察|，|。|省|投资|走访|工作|委员|企业|商会)/gu

type Short = Piece & Pick<Mention, 'type' | 'subtype' | 'name' | 'form' | 'sure'>

/** The brand and business of a company, without its seat and legal form: 恒昇轴承 of 云埠恒昇轴承股份有限公司. */
export function coreOf(name: string, seats: readonly string[]): string {
  const plain = name.replace(/[（(][^（()）]*[）)]/gu, '').replace(LEGAL, '')
  const { places, rest } = placeChain(plain)
  let core = places.length > 0 ? rest : plain
  for (const seat of seats)
    if (core.startsWith(seat) && core.length > seat.length + 1) core = core.slice(seat.length)
  return core
}

/** The province or city with whose short name a company's name begins. */
function wideSeat(name: string): string | undefined {
  return [2, 3, 4]
    .map((size) => divisions().byShort.get(name.slice(0, size)))
    .find((division) => division !== undefined && division.level !== 'DISTRICT')?.short
}

/** What a form stands for. */
type Meaning = Pick<Mention, 'type' | 'subtype' | 'name' | 'sure'>

/** Short names of companies: the beginnings of their core of three characters or more; of two companies the first. */
function companyForms(companies: Iterable<Mention>, seatsOf: (name: string) => readonly string[]) {
  const forms = new Map<string, Meaning>()
  for (const { name } of companies) {
    const core = coreOf(name, seatsOf(name))
    for (let size = core.length; size >= 3; size--) {
      const form = core.slice(0, size)
      if (!forms.has(form)) forms.set(form, { type: 'Enterprise', subtype: null, name, sure: 0.9 })
    }
  }
  return forms
}

/** 淼达公司 for 岫川淼达物流有限公司: the company whose name holds what is short for it; of two it is not known which. */
function wholeCompanies(names: readonly string[]): ReadonlyMap<string, string> {
  const holding = new Map<string, string[]>()
  for (const name of names)
    for (let at = 0; at + 2 <= name.length; at++) {
      const pair = name.slice(at, at + 2)
      const known = holding.get(pair)
      if (known === undefined) holding.set(pair, [name])
      else known.push(name)
    }
  const wholes = new Map<string, string>()
  for (const name of names) {
    const core = name.replace(SHORT_ENDING, '')
    if (core === name || core.length < 2 || isTrade(core) || LEVELLED.test(core)) continue
    const longer = (holding.get(core.slice(0, 2)) ?? []).filter(
      (one) => one.length > name.length + 1 && one.includes(core),
    )
    const [whole, other] = new Set(longer)
    if (whole !== undefined && other === undefined) wholes.set(name, whole)
  }
  return wholes
}

/** Stems of divisions: 璧山 for 璧山区. */
function stemForms(places: Iterable<Pick<Mention, 'name' | 'subtype'>>) {
  const forms = new Map<string, Meaning>()
  for (const { name, subtype } of places) {
    const stem = divisions().byName.get(name)?.short ?? name.replace(DIVISION, '')
    if (stem.length >= 2 && stem !== name && !forms.has(stem))
      forms.set(stem, { type: 'Place', subtype, name, sure: 0.85 })
  }
  return forms
}

/** Each free place where one of the forms stands and `fits`; it is taken. */
function read(
  view: string,
  claims: Claims,
  forms: ReadonlyMap<string, Meaning>,
  fits: (piece: Piece) => boolean,
): Short[] {
  const found = occurrencesOf(view, forms, (one) => claims.isFree(one) && fits(one))
  for (const piece of found) claims.take(piece)
  return found.map(({ start, end, value }): Short => ({ ...value, start, end, form: 'SHORT' }))
}

/** The level of a home element by its ending. */
export function placeLevel(name: string): 'PROVINCE' | 'CITY' | 'DISTRICT' {
  const known = divisions().byName.get(name)
  if (known !== undefined) return known.level === 'PROVINCE' && /市$/u.test(name) ? 'CITY' : known.level
  if (/(?:省|自治区)$/u.test(name)) return 'PROVINCE'
  return /(?:市|州|盟|地区)$/u.test(name) ? 'CITY' : 'DISTRICT'
}

/** 我区, 我省, 全县 as the subject: the home at that level. */
function pointed(view: string, claims: Claims, home: readonly string[] | null): Short[] {
  const found: Short[] = []
  for (const match of view.matchAll(/(?:我|本)([省市区县州旗])(?!政协|委|政府|人大)/gu)) {
    const name = elementAt({ home, town: undefined }, match[1] ?? '')
    const piece = { start: match.index, end: match.index + match[0].length }
    if (name === undefined || !claims.isFree(piece)) continue
    claims.take(piece)
    found.push({ ...piece, type: 'Place', subtype: placeLevel(name), name, form: 'RELATIVE', sure: 0.95 })
  }
  return found
}

/** 在浙期间, 来岚考察: the sign of a province or the first or last character of the home's stem. */
function signs(view: string, claims: Claims, home: readonly string[] | null): Short[] {
  const own = new Map<string, string>()
  for (const element of home ?? []) {
    const stem = element.replace(DIVISION, '')
    for (const sign of [stem[0], stem.at(-1)])
      if (sign !== undefined && !own.has(sign)) own.set(sign, element)
  }
  const found: Short[] = []
  for (const match of view.matchAll(IN_PROVINCE)) {
    const sign = match[1] ?? ''
    const name = own.get(sign) ?? PROVINCE_SIGNS[sign]
    const start = match.index + 1
    const piece = { start, end: start + 1 }
    if (name === undefined || !claims.isFree(piece)) continue
    claims.take(piece)
    found.push({ ...piece, type: 'Place', subtype: placeLevel(name), name, form: 'SHORT', sure: 0.8 })
  }
  return found
}

/** Streets and towns of the home district by their stems (鱼洞 for 鱼洞街道). */
function streetForms(home: readonly string[] | null) {
  const forms = new Map<string, Meaning>()
  const district = home?.at(-1)
  if (district === undefined) return forms
  for (const name of divisions().streetsOf(home?.at(-2), district)) {
    const stem = name.replace(/(?:街道|镇|乡)$/u, '')
    if (stem.length >= 2 && stem !== name && !district.startsWith(stem))
      forms.set(stem, { type: 'Place', subtype: 'TOWNSHIP', name, sure: 0.85 })
  }
  return forms
}

/** What is called after a street of the home district that it begins with; a longer ending of its own is left. */
function streetHeads(
  view: string,
  mentions: readonly Mention[],
  forms: ReadonlyMap<string, Meaning>,
): Short[] {
  const found: Short[] = []
  for (const { type, start, end } of mentions) {
    if (type !== 'Place' && type !== 'Project') continue
    // Two characters are too often the stem of something else.
    for (const size of [4, 3]) {
      const street = forms.get(view.slice(start, start + size))
      if (street === undefined || end - start < size + 3) continue
      if (!/^(?:街道|[镇乡路村街河湖江山桥])/u.test(view.slice(start + size, start + size + 2)))
        found.push({ ...street, start, end: start + size, form: 'SHORT' })
      break
    }
  }
  return found
}

export const shorts: Step = {
  name: 'shorts',
  needs: ['document', 'flow', 'words', 'mentions'],
  gives: ['mentions'],
  run(draft) {
    const { flow, words, document } = draft
    const { view } = flow
    const claims = new Claims(view.length, draft.mentions)
    const home = document.home
    const seats = (home ?? []).map((element) => element.replace(DIVISION, ''))
    const pointing = [...pointed(view, claims, home), ...signs(view, claims, home)]
    const companies = new Map(
      draft.mentions.filter(({ type }) => type === 'Enterprise').map((one) => [one.name, one]),
    )
    const seatsOf = (name: string) => {
      const seat = wideSeat(name)
      return seat === undefined ? seats : [...seats, seat]
    }
    const forms = companyForms(companies.values(), seatsOf)
    const short = read(view, claims, forms, () => true)
    const named = new Map(
      draft.mentions
        .filter(
          ({ type, subtype }) => type === 'Place' && /^(?:PROVINCE|CITY|DISTRICT)$/u.test(subtype ?? ''),
        )
        .map((one): [string, Pick<Mention, 'name' | 'subtype'>] => [one.name, one]),
    )
    for (const element of home ?? [])
      if (!named.has(element)) named.set(element, { name: element, subtype: placeLevel(element) })
    const stems = read(
      view,
      claims,
      stemForms(named.values()),
      ({ start, end }) => words.isStart(start) && !GOES_ON.test(view.slice(end, end + 4)),
    )
    const streets = read(
      view,
      claims,
      streetForms(home),
      ({ start, end }) =>
        words.isStart(start) &&
        !/^(?:街道|[镇乡路村街河湖江山桥]|大道|公园|广场|小区|新区|[一二三四五六]期)/u.test(
          view.slice(end, end + 2),
        ),
    )
    const found = [...pointing, ...short, ...stems, ...streets]
    // 鱼溪|敬老院: a street at the head of the name of what stands there.
    const heads = streetHeads(view, draft.mentions, streetForms(home))
    const mentions = [
      ...found.map((one): Mention => ({ ...one, inside: false, step: 'shorts' })),
      ...heads.map((one): Mention => ({ ...one, inside: true, step: 'shorts' })),
    ]
    const wholes = wholeCompanies([...companies.keys()])
    const whole = (one: Mention): Mention => {
      const name = one.type === 'Enterprise' ? wholes.get(one.name) : undefined
      return name === undefined ? one : { ...one, name, form: 'SHORT' }
    }
    return { ...draft, mentions: [...draft.mentions.map(whole), ...mentions].map(completed) }
  },
}

/** 四川 is 四川省: a division of the list under its short name gets its full one. */
function completed(mention: Mention): Mention {
  if (mention.type !== 'Place') return mention
  const known = divisions().byName.has(mention.name) ? undefined : divisions().byShort.get(mention.name)
  return known === undefined ? mention : { ...mention, name: known.name, form: 'SHORT' }
}
