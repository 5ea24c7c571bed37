/** What body a form means: 区政协, 政协璧山区第十五届委员会 and 重庆市璧山区政协 are one. */
import { divisions } from '../lexicon/divisions.ts'
import { placeChain } from './place-chain.ts'

/** Short names of departments, so that both forms are one. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/人民政府(?!网)/u, '政府'],
  [/卫生健康/u, '卫健'],
  [/住房和城乡建设|住房城乡建设/u, '住建'],
  [/发展和改革|发展改革/u, '发改'],
  [/经济和信息化/u, '经信'],
  [/工业和信息化/u, '工信'],
  [/文化和旅游/u, '文旅'],
  [/人力资源和社会保障|人力资源社会保障|人力社保/u, '人社'],
  [/城市管理(?=局)/u, '城管'],
  [/市场监督管理/u, '市场监管'],
  [/常务委员会/u, '常委会'],
  [/教育委员会/u, '教委'],
  [/农业农村委员会$|农业农村委$/u, '农委'],
  [/社会和法制/u, '社会法制'],
  [/委员会$/u, '委'],
]

/** Whether a name holds any of them. */
const ANY_SAME = new RegExp(SAME.map(([{ source }]) => source).join('|'), 'u')

const LEVEL =
  /^(?:我|该|本|全)?(自治区|自治州|自治县|自治旗|街道|社区|[省市区县州旗盟镇乡村])(?=\p{Script=Han})/u
const PARTY =
  /^(?:中共|中国共产党|民革|民盟|民建|民进|农工党|农工|致公党|致公|九三学社|九三|台盟|共青团|团(?=\p{Script=Han}{0,5}[省市区县州旗盟]委)|社(?=\p{Script=Han}{0,4}[省市区])|盟(?=[省市区]委))/u
/** Parties by the short forms of their names. */
const PARTY_NAMES: Readonly<Record<string, string>> = {
  中国共产党: '中共',
  农工: '农工党',
  致公: '致公党',
  九三: '九三学社',
  团: '共青团',
  社: '九三学社',
  盟: '民盟',
}
const COMMITTEE = /^(?:省|市|区|县|州|旗|盟)委(?!员会$)/u

/** A town's own body: 碧泉县|红岩坪镇人大. */
const TOWN = /^(\p{Script=Han}{1,6}?(?:镇|乡|街道))(?:政协|人大|政府|党委|党工委|纪委|办事处)/u
/** 政协第十三届全国委员会. */
const NATIONAL = /^(?:中国人民)?(?:政协|政治协商会议)(?:第\p{Script=Han}+?届)?全国委员会$/u
const PUBLIC = /^(?:政协|人大|政府|纪委)/u

export interface Homes {
  readonly home: readonly string[] | null
  /** The town or street of which 镇党委, 镇政府 speak. */
  readonly town: string | undefined
}

/** The party with which the name of a committee begins, in full, and the rest. */
export function partyOf(name: string): { readonly party: string; readonly bare: string } {
  const sign = PARTY.exec(name)?.[0] ?? ''
  return { party: PARTY_NAMES[sign] ?? sign, bare: name.slice(sign.length) }
}

/** One form for the variants of a name, to compare by. */
export function bodyKey(name: string): string {
  if (!ANY_SAME.test(name)) return name
  return SAME.reduce((key, [from, to]) => key.replace(from, to), name)
}

/** The element of `home` at a level; undefined when it tells none. */
export function elementAt({ home, town }: Homes, level: string): string | undefined {
  if (level === '镇' || level === '乡' || level === '街道') return town
  return (home ?? []).findLast((element) => element.endsWith(level))
}

/** The name of a body without the divisions above its own; what only points is completed where the home tells. */
export function bodyName(form: string, homes: Homes): { readonly name: string; readonly relative: boolean } {
  const name = form
    .replace(/[\s　]/gu, '')
    .replace(/(?<=政协|人大)(?:第\p{Script=Han}+?届委员会常务委员会$|(?:第\p{Script=Han}+?届)?委员会)/u, '')
    .replace(/第[一二三四五六七八九十\d]+届(?=政协|人大)/u, '')
    .replace(/(?<=政协|人大)第\p{Script=Han}+?届(?=常务委员会)/u, '')
  const full =
    /^(?:中国人民)?(?:政协|政治协商会议)(?:第\p{Script=Han}+?届)?(.{2,}?[省市区县州旗盟])(?:第\p{Script=Han}+?届)?委员会$/u.exec(
      name,
    )
  if (NATIONAL.test(name)) return { name: '全国政协', relative: false }
  if (full !== null) return { name: `${narrow(full[1] ?? '')}政协`, relative: false }
  const { party, bare } = partyOf(name)
  const { places, rest } = placeChain(bare)
  const last = places.at(-1)
  // 民建某市委会某区总支: the branch is of the committee before it.
  if (party !== '' && /委.*(?:总支部?|支部|支社|基层委员会)$/u.test(bare)) return { name, relative: false }
  if (last !== undefined && rest !== '') {
    const again = rest[0] === last.at(-1) && /^[省市区县州旗盟](?:政协|人大|政府|委|纪委)/u.test(rest)
    if (again) return bodyName(`${party}${last}${rest.slice(1)}`, homes)
    const prefix = party === '' && /^委(?!员)/u.test(rest) ? '中共' : party
    const town = TOWN.exec(rest)?.[1]
    if (town !== undefined) return { name: `${party}${rest}`, relative: false }
    return { name: `${prefix}${last}${rest}`, relative: false }
  }
  const short = shortHead(bare, homes)
  if (short !== undefined) return { name: `${party}${short.full}${bare.slice(short.size)}`, relative: false }
  // 和田地委 is the committee of the Party there.
  if (party === '' && /^\p{Script=Han}{2,4}地委/u.test(bare)) return { name: `中共${bare}`, relative: false }
  const level = LEVEL.exec(bare)
  if (level === null) return { name, relative: false }
  const own = bare.slice(level[0].length - (level[1]?.length ?? 0))
  const element = elementAt(homes, level[1] ?? '')
  const committee = party === '' && COMMITTEE.test(own) ? '中共' : party
  if (element === undefined) return { name: `${committee}${own}`, relative: true }
  return { name: `${committee}${element}${own.slice(level[1]?.length ?? 0)}`, relative: true }
}

/** 天津人大, 棠州政协: the short name of a division of the list or of the home before a public body. */
function shortHead(
  name: string,
  { home }: Homes,
): { readonly full: string; readonly size: number } | undefined {
  for (const size of [4, 3, 2]) {
    if (!PUBLIC.test(name.slice(size))) continue
    const stem = name.slice(0, size)
    const own = home?.find((element) => element.startsWith(stem) && element.length === size + 1)
    const full = own ?? divisions().byShort.get(stem)?.name
    if (full !== undefined) return { full, size }
  }
  return undefined
}

function narrow(place: string): string {
  const { places, rest } = placeChain(place)
  return rest === '' ? (places.at(-1) ?? place) : place
}
