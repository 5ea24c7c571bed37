/**
 * Activities: sentence by sentence, clause by clause, verb by verb. What is planned, demanded or denied is none, but what it is
 * about is an entity all the same.
 */
import { withWholeNames } from '../clauses/one-undertaking.ts'
import { Teller } from '../clauses/teller.ts'
import type { Step } from '../draft.ts'
import { byPlace, holderOf } from '../names/pieces.ts'

export const events: Step = {
  name: 'events',
  needs: ['document', 'flow', 'blocks', 'sentences', 'words', 'dates', 'mentions', 'positions'],
  gives: ['events', 'mentions'],
  run(draft) {
    const teller = new Teller(draft)
    teller.tell()
    const named = teller.undertakings
    const outer = byPlace(named)
    const inside = draft.mentions.flatMap((one) => {
      const holder = holderOf(outer, one)
      // The end of a site's name is no site of its own.
      if (holder?.type === one.type && holder.end === one.end && holder.start < one.start) return []
      return holder === undefined || one.end - one.start === holder.end - holder.start
        ? one
        : { ...one, inside: true }
    })
    return { ...draft, ...withWholeNames([...inside, ...named], teller.events) }
  },
}
