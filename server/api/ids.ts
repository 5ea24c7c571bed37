/** Ids as the graph has them: `<prefix>:…`, a document's the bare `bishan-2023`. Their meaning is in `server/graph/identity.ts`. */
import { ENTITIES } from '../../data/ontology/index.ts'
import { InputError } from '../errors.ts'
import type { ApiContext } from './context.ts'
import { MAX_IDS } from './limits.ts'
import { documentRef, type NodeRow } from './rows.ts'

const ENTITY_PREFIXES = new Set<string>(ENTITIES.map(({ prefix }) => prefix))

/** Any node by its id; null where the published documents have none. */
export async function nodeById(id: string, { loaders }: ApiContext): Promise<NodeRow | null> {
  const prefix = id.slice(0, Math.max(0, id.indexOf(':')))
  if (ENTITY_PREFIXES.has(prefix)) return loaders.entity.load(id)
  if (prefix === 'activity') return loaders.activity.load(id)
  if (prefix === 'relation') return loaders.relation.load(id)
  if (prefix === 'statistic') return loaders.statistic.load(id)
  if (prefix !== '') return null
  return (await loaders.document.load(id)) === null ? null : documentRef(id)
}

/** Ids of one request, not too many of them: TOO_MANY_IDS. */
export function checkIds(ids: readonly string[]): readonly string[] {
  if (ids.length <= MAX_IDS) return ids
  throw new InputError('TOO_MANY_IDS', `${ids.length} ids are asked for; at most ${MAX_IDS} may be.`, {
    remedy: 'Ask in several requests.',
  })
}
