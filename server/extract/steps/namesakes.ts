/**
 * Two persons of one name are told apart by their offices: where a text gives one name offices that nobody holds together, names it
 * twice in one list, or says outright that another has that name too. Careful, since a person who is taken apart is as wrong as
 * two who are taken for one: what is only unlikely is a finding, and a name without an office goes to whom it was last said of.
 */

import { Bearers } from '../clauses/bearers.ts'
import type { Mention, Step } from '../draft.ts'
import { SignReader, type Signs } from '../names/person-signs.ts'
import { byPlace } from '../names/pieces.ts'
import { keyOf } from './entities.ts'

/** Names borne more than once, with each mention's signs, in order. */
function repeated(mentions: readonly Mention[], reader: SignReader): Signs[][] {
  const byName = new Map<string, Mention[]>()
  for (const mention of byPlace(mentions.filter(({ type }) => type === 'Person'))) {
    const known = byName.get(mention.name)
    if (known === undefined) byName.set(mention.name, [mention])
    else known.push(mention)
  }
  return [...byName.values()]
    .filter((all) => all.length > 1)
    .map((all) => all.map((mention) => reader.signsOf(mention)))
    .filter((all) => all.filter(({ tells }) => tells).length > 1)
}

export const namesakes: Step = {
  name: 'namesakes',
  needs: ['flow', 'blocks', 'words', 'mentions', 'positions'],
  gives: ['mentions', 'positions'],
  run(draft) {
    const reader = new SignReader(draft)
    const read = new Map<Mention, Mention>()
    for (const signs of repeated(draft.mentions, reader)) {
      const bearers = new Bearers(draft.words, reader)
      for (const sign of signs) read.set(sign.mention, bearers.bearerOf(sign))
    }
    if (![...read].some(([before, after]) => before !== after)) return draft
    return {
      ...draft,
      mentions: draft.mentions.map((mention) => read.get(mention) ?? mention),
      positions: draft.positions.map((position) => {
        const holder = reader.holderOf(position)
        const known = holder === undefined ? undefined : read.get(holder)
        return known?.bearer === undefined ? position : { ...position, person: keyOf(known) }
      }),
    }
  },
}
