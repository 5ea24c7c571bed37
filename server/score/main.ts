/** `npm run score [-- NAME…]`: the table for all sets, then entities by type; with names of open articles, their errors too. */
import { HEADING, lineOf, scoreSet, typesOf } from './table.ts'

const shown = new Set(process.argv.slice(2))
const sets = (['page', 'open', 'shut'] as const).map((set) => ({ set, scored: scoreSet(set) }))
for (const { set, scored } of sets)
  if (set !== 'shut')
    for (const { name, score } of scored.each)
      if (shown.has(name) || shown.has('all')) console.log(name, JSON.stringify(score.errors, null, 1))
for (const { set, scored } of sets) console.log(typesOf(set, scored))
console.log(HEADING)
for (const { set, scored } of sets) console.log(lineOf(set, scored))
