/** What a facts file says within itself: references, ends of relations, subtypes, dates. The vocabulary decides. */
import { ENTITIES, RELATIONS } from '../../data/ontology/index.ts'
import { daysOf, isOnCalendar } from './calendar.ts'
import type { Wrong } from './check.ts'
import type { Facts, FactsActivity, FactsEntity } from './schema.ts'

type ById = ReadonlyMap<string, FactsEntity>

/** All problems, in the order of the file. */
export function checkMeaning(facts: Facts): Wrong[] {
  // Of two with one id the first is meant, so that one mistake does not look like many.
  const byId: ById = new Map(facts.entities.toReversed().map((entity) => [entity.id, entity]))
  return [
    ...checkDates('$.document', { publishedOn: facts.document.publishedOn, covers: facts.document.covers }),
    ...checkHome(facts),
    ...checkEntities(facts),
    ...facts.activities.flatMap((activity, at) => checkActivity(activity, `$.activities[${at}]`, byId)),
    ...repeated(facts.activities.map(({ id }) => id)).map((at) => ({
      path: `$.activities[${at}].id`,
      reason: 'another activity has this id',
    })),
    ...checkRelations(facts, byId),
    ...facts.statistics.flatMap(({ subject }, at) => reference(subject, `$.statistics[${at}].subject`, byId)),
    ...(facts.findings ?? []).flatMap(({ about }, at) =>
      checkAbout(about, `$.findings[${at}].about`, facts, byId),
    ),
  ]
}

function repeated(ids: readonly string[]): number[] {
  const seen = new Set<string>()
  return ids.flatMap((id, at) => {
    if (seen.has(id)) return [at]
    seen.add(id)
    return []
  })
}

function checkHome({ document: { home } }: Facts): Wrong[] {
  return (home ?? []).flatMap((element, at) =>
    element.trim() === '' ? [{ path: `$.document.home[${at}]`, reason: 'is blank' }] : [],
  )
}

function checkEntities({ entities }: Facts): Wrong[] {
  const again = new Set(repeated(entities.map(({ id }) => id)))
  return entities.flatMap(({ id, type, subtype, name }, at) => {
    const path = `$.entities[${at}]`
    const wrongs: Wrong[] = []
    if (again.has(at)) wrongs.push({ path: `${path}.id`, reason: `another entity has the id “${id}”` })
    if (id === 'document') wrongs.push({ path: `${path}.id`, reason: '“document” means the document itself' })
    if (name.trim() === '') wrongs.push({ path: `${path}.name`, reason: 'is blank' })
    const subtypes: readonly { subtype: string }[] =
      ENTITIES.find((spec) => spec.type === type)?.subtypes ?? []
    if (subtype !== null && !subtypes.some((one) => one.subtype === subtype))
      wrongs.push({ path: `${path}.subtype`, reason: `${type} has no subtype “${subtype}”` })
    return wrongs
  })
}

function checkActivity(activity: FactsActivity, path: string, byId: ById): Wrong[] {
  const wrongs: Wrong[] = []
  const { date } = activity
  if (date !== null) wrongs.push(...checkDates(`${path}.date`, { from: date.from, to: date.to }))
  for (const [at, { entity }] of activity.participants.entries()) {
    const place = `${path}.participants[${at}].entity`
    wrongs.push(...reference(entity, place, byId, ['Person', 'Organization', 'Enterprise']))
  }
  for (const [at, id] of activity.at.entries())
    wrongs.push(...reference(id, `${path}.at[${at}]`, byId, ['Place', 'Organization']))
  for (const field of ['concerns', 'resultedIn'] as const)
    for (const [at, id] of activity[field].entries())
      wrongs.push(...reference(id, `${path}.${field}[${at}]`, byId))
  return wrongs
}

function checkRelations({ relations }: Facts, byId: ById): Wrong[] {
  return relations.flatMap((relation, at) => {
    const path = `$.relations[${at}]`
    const { subject, predicate, object } = relation
    const spec = RELATIONS.find((one) => one.predicate === predicate)
    const ends: readonly { subject: string; object: string }[] = spec?.ends ?? []
    const toDocument = ends.some((end) => end.object === 'document')
    const missing = [
      ...reference(subject, `${path}.subject`, byId),
      ...(toDocument && object === 'document' ? [] : reference(object, `${path}.object`, byId)),
    ]
    if (missing.length > 0) return missing
    const [from, to] = [byId.get(subject)?.type ?? '', byId.get(object)?.type ?? 'document']
    const wrongs: Wrong[] = []
    if (!ends.some((end) => end.subject === from && end.object === to))
      wrongs.push({ path, reason: `${predicate} does not go from ${from} to ${to}` })
    if (subject === object) wrongs.push({ path, reason: `${predicate} goes from an entity to itself` })
    for (const field of ['title', 'status', 'from', 'to'] as const)
      if (spec !== undefined && !('office' in spec) && relation[field] != null)
        wrongs.push({ path: `${path}.${field}`, reason: `${predicate} has no ${field}` })
    return [...wrongs, ...checkDates(path, { from: relation.from ?? null, to: relation.to ?? null })]
  })
}

function checkAbout(about: string | null, path: string, facts: Facts, byId: ById): Wrong[] {
  return facts.activities.some(({ id }) => id === about) ? [] : reference(about, path, byId)
}

/** A local id that stands for an entity, of one of `types` where these are given. */
function reference(id: string | null, path: string, byId: ById, types?: readonly string[]): Wrong[] {
  if (id === null) return []
  const type = byId.get(id)?.type
  if (type === undefined) return [{ path, reason: `no entity has the id “${id}”` }]
  return types === undefined || types.includes(type) ? [] : [{ path, reason: `cannot be of type ${type}` }]
}

/** Real days of the calendar, and `from` not after `to`. */
function checkDates(path: string, dates: Readonly<Record<string, string | null>>): Wrong[] {
  const wrongs = Object.entries(dates).flatMap(([field, date]) =>
    date === null || isOnCalendar(date)
      ? []
      : [{ path: `${path}.${field}`, reason: `the calendar has no ${date}` }],
  )
  const { from, to } = dates
  if (wrongs.length === 0 && from && to && daysOf(to).last < daysOf(from).first)
    wrongs.push({ path, reason: `${from} is after ${to}` })
  return wrongs
}
