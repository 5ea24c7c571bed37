/** Mentions of one type and name are one entity, namesakes aside; forms that differ from the name are its aliases. */
import type { Entity, Mention, Step } from '../draft.ts'
import { inOrder } from '../names/claims.ts'

/** What stands for an entity before it has an id. */
export function keyOf({ type, name, bearer }: Pick<Mention, 'type' | 'name' | 'bearer'>): string {
  const key = `${type}:${isPlain(name) ? name : name.normalize('NFKC').replace(/\s/gu, '')}`
  return bearer === undefined ? key : `${key} ${bearer}`
}

/** Whether a name is made of common Chinese characters alone, which have one form: most are. */
function isPlain(name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at)
    if (code < 0x4e00 || code > 0x9fff) return false
  }
  return true
}

export const entities: Step = {
  name: 'entities',
  needs: ['mentions'],
  gives: ['entities'],
  run(draft) {
    const groups = new Map<string, Mention[]>()
    for (const mention of inOrder(draft.mentions)) {
      const key = keyOf(mention)
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [mention])
      else group.push(mention)
    }
    const found: Entity[] = []
    for (const [key, mentions] of groups) {
      const id = `e${found.length + 1}`
      const [first] = mentions
      if (first === undefined) continue
      const subtype = mentions.find((one) => one.subtype !== null)?.subtype ?? null
      found.push({ key, id, type: first.type, subtype, name: first.name, mentions })
    }
    return { ...draft, entities: found }
  },
}
