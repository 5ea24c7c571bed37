/** Mentions of one type and name are one entity; forms that differ from the name are its aliases. */
import type { Entity, Mention, Step } from '../draft.ts'
import { touched } from '../draft.ts'
import { inOrder } from '../names/claims.ts'

/** What stands for an entity before it has an id. */
export function keyOf({ type, name }: Pick<Mention, 'type' | 'name'>): string {
  return `${type}:${name.normalize('NFKC').replace(/\s/gu, '')}`
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
    const byStep = new Map<string, string[]>()
    for (const [key, mentions] of groups) {
      const id = `e${found.length + 1}`
      const [first] = mentions
      if (first === undefined) continue
      for (const step of new Set(mentions.map((one) => one.step)))
        if (byStep.get(step)?.push(id) === undefined) byStep.set(step, [id])
      const subtype = mentions.find((one) => one.subtype !== null)?.subtype ?? null
      found.push({ key, id, type: first.type, subtype, name: first.name, mentions })
    }
    let { trace } = draft
    for (const [step, ids] of byStep) trace = touched(trace, ids, step)
    return { ...draft, entities: found, trace }
  },
}
