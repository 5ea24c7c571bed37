/** What a document says of each entity: one row an entity, several local ids with one id together. */
import type { Facts, FactsEntity } from '../facts/schema.ts'
import { quote } from '../facts/spans.ts'
import { best, longestFirst } from './choice.ts'
import { citedAll } from './citing.ts'
import type { Identities } from './identity.ts'
import { bodyKey } from './keys.ts'
import { byCodePoint, completeName, homeKey, isRelative } from './names.ts'
import type { MentionRow } from './row-types.ts'

/** Rows in order of first mention. */
export function mentionRows(facts: Facts, text: string, { ids, order }: Identities): MentionRow[] {
  const byLocalId = new Map(facts.entities.map((entity) => [entity.id, entity]))
  const groups = new Map<string, FactsEntity[]>()
  for (const local of order) {
    const entity = byLocalId.get(local)
    const id = ids.get(local)
    if (entity !== undefined && id !== undefined) groups.set(id, [...(groups.get(id) ?? []), entity])
  }
  const bodies = bodiesByPerson(facts)
  return [...groups].map(([id, entities], place) => mentionRow(id, entities, place, facts, text, bodies))
}

function mentionRow(
  id: string,
  entities: readonly FactsEntity[],
  order: number,
  facts: Facts,
  text: string,
  bodies: ReadonlyMap<string, readonly string[]>,
): MentionRow {
  const [first] = entities
  if (first === undefined) throw new RangeError('An entity of which the document does not speak.')
  const { type } = first
  const { home } = facts.document
  const completed = (name: string) => (type === 'Organization' ? completeName(name, home) : name)
  const name = best(
    entities.map((entity) => entity.name),
    longestFirst,
    byCodePoint,
  )
  const written = new Set(
    entities.flatMap((entity) => [
      entity.name,
      ...entity.aliases,
      ...entity.mentions.map((span) => quote(text, span)),
    ]),
  )
  const forms = [...written].sort(byCodePoint)
  const relative = forms.filter((form) => form !== name && isRelative(form, name, type))
  const pointing = isRelative(name, name, type) ? [name] : []
  const hidden = new Set([...relative, ...pointing])
  const subtypes = entities.flatMap(({ subtype }) => subtype ?? [])
  const confidences = entities.flatMap(({ confidence }) => confidence ?? [])
  return {
    entity: id,
    type,
    properties: {
      name,
      completedName: completed(name),
      subtype: subtypes.length === 0 ? null : best(subtypes, () => 0, byCodePoint),
      forms: forms.filter((form) => !hidden.has(form)),
      relativeForms: forms.filter((form) => hidden.has(form)),
      ...citedAll(
        text,
        entities.flatMap(({ mentions }) => mentions),
      ),
      homeKey: homeKey(home),
      bodies: [...new Set(entities.flatMap((entity) => bodies.get(entity.id) ?? []))].sort(byCodePoint),
      order,
      confidence: confidences.length === 0 ? null : Math.min(...confidences),
      readBy: entities.find(({ readBy }) => readBy !== undefined)?.readBy,
    },
  }
}

/** Keys of the bodies in which each person has, had or will have a position. */
function bodiesByPerson(facts: Facts): ReadonlyMap<string, readonly string[]> {
  const organizations = new Map(facts.entities.map((entity) => [entity.id, entity]))
  const bodies = new Map<string, string[]>()
  for (const { subject, predicate, object } of facts.relations) {
    const body = organizations.get(object)
    if (predicate !== 'HOLDS_POSITION' || body === undefined) continue
    bodies.set(subject, [...(bodies.get(subject) ?? []), bodyKey(body.name, facts.document)])
  }
  return bodies
}
