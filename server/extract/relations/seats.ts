/** Where companies and bodies are by their names, and bodies that are organs of others: 某市甲公司乙县分公司; 某县政协党组. */
import type { Entity, Mention } from '../draft.ts'
import { divisions } from '../lexicon/divisions.ts'
import type { Link } from './link.ts'

const ORGAN =
  /^(?:党组|党组理论学习中心组|常务委员会|常委会|主席会议|主任会议|办公室|办公厅|研究室|机关党委|机关党支部|民主监督小组|.{2,14}委员会|.{1,12}委|.{1,8}界别小组|委员.{1,8}小组|统战部|组织部|宣传部|政法委|社会工作部|政研室|编办|巡察办|党校)$/u
/** Places so small that where their bodies are says something. */
const SMALL = new Set(['TOWNSHIP', 'VILLAGE', 'COMMUNITY', 'ZONE'])
/** What follows the name of the place in the name of its body. */
const OF_PLACE =
  /^(?:政协|人大|人大常委会|政府|人民政府|管委会|委|人民医院|.{0,6}中心|居委会|村委会|.{1,10}局|党委|党工委|办事处)$/u
const BRANCH =
  /(?:有限公司|公司|集团)(?<branch>.{1,10}?)(?:分公司|子公司|基地|分厂|支行|分行|项目部|营业部)$/u
const HOST = /^中共|^中国共产党/u

/** Places of the document by each of their names. */
function placesByName(entities: readonly Entity[]): Map<string, Entity> {
  const found = new Map<string, Entity>()
  for (const entity of entities)
    if (entity.type === 'Place') {
      found.set(entity.name, entity)
      const short = divisions().byName.get(entity.name)?.short ?? shortOf(entity)
      if (short.length > 1 && !found.has(short)) found.set(short, entity)
    }
  return found
}

function shortOf({ name, subtype }: Entity): string {
  return /^(?:PROVINCE|CITY|DISTRICT)$/u.test(subtype ?? '') ? name.replace(/[省市县区州旗]$/u, '') : name
}

function first(entity: Entity): Mention | undefined {
  return entity.mentions.find(({ form }) => form === 'NAME') ?? entity.mentions[0]
}

export function seats(entities: readonly Entity[]): Link[] {
  const places = placesByName(entities)
  const bodies = entities.filter(({ type }) => type === 'Organization')
  const bodyByName = new Map(bodies.map((body) => [body.name.replace(HOST, ''), body]))
  const found: Link[] = []
  for (const entity of entities) {
    const evidence = first(entity)
    if (evidence === undefined) continue
    if (entity.type === 'Enterprise') {
      const place = seatOf(entity.name, places)
      if (place !== undefined)
        found.push({ subject: entity.key, predicate: 'LOCATED_IN', object: place.key, evidence })
    }
    if (entity.type !== 'Organization') continue
    const parent = parentOf(entity, bodyByName)
    if (parent !== undefined)
      found.push({ subject: entity.key, predicate: 'PART_OF', object: parent.key, evidence })
    else {
      const place = placeOf(entity.name.replace(HOST, ''), places)
      if (place !== undefined && evidence.form === 'NAME' && SMALL.has(place.subtype ?? ''))
        found.push({ subject: entity.key, predicate: 'LOCATED_IN', object: place.key, evidence })
    }
  }
  return found
}

/** The place that a company's name gives: that of its branch, else the one that it begins with or has in brackets. */
function seatOf(name: string, places: ReadonlyMap<string, Entity>): Entity | undefined {
  const branch = BRANCH.exec(name)?.groups?.branch
  if (branch !== undefined) return longest(branch, places)
  const bracket = /[（(]([^（()）]{2,6})[）)]/u.exec(name)?.[1]
  return longest(name, places) ?? (bracket === undefined ? undefined : places.get(bracket))
}

/** The place whose name the text begins with, the longest one. */
function longest(text: string, places: ReadonlyMap<string, Entity>): Entity | undefined {
  for (let size = Math.min(12, text.length); size > 1; size--) {
    const place = places.get(text.slice(0, size))
    if (place !== undefined) return place
  }
  return undefined
}

function parentOf(body: Entity, bodyByName: ReadonlyMap<string, Entity>): Entity | undefined {
  const name = body.name.replace(HOST, '')
  for (let size = name.length - 2; size > 2; size--) {
    const parent = bodyByName.get(name.slice(0, size))
    const rest = name.slice(size)
    if (parent === undefined || parent === body || !ORGAN.test(rest)) continue
    if (parent.subtype !== 'CONGRESS' || !/^(?:常委会|常务委员会)$/u.test(rest)) return parent
  }
  return undefined
}

/** The place of which the body is one: 某镇|政府; the longest division that its name holds. */
function placeOf(name: string, places: ReadonlyMap<string, Entity>): Entity | undefined {
  for (let from = 0; from < Math.min(8, name.length); from++)
    for (let to = Math.min(name.length - 1, from + 8); to > from + 1; to--) {
      const place = places.get(name.slice(from, to))
      if (place !== undefined && place.name === name.slice(from, to) && OF_PLACE.test(name.slice(to)))
        return place
    }
  return undefined
}
