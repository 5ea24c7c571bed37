/** `npm run score [-- NAME…]`: the table for all sets; with names of open articles, their errors too. */
import { HEADING, lineOf, scoreSet } from './table.ts'

const shown = new Set(process.argv.slice(2))
console.log(HEADING)
for (const set of ['page', 'open', 'shut'] as const) {
  const scored = scoreSet(set)
  console.log(lineOf(set, scored))
  if (set === 'shut') continue
  for (const { name, score } of scored.each)
    if (shown.has(name) || shown.has('all')) console.log(name, JSON.stringify(score.errors, null, 1))
}
