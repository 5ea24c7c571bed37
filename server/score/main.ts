/**
 * `npm run score [-- NAME…] [--reliability]`: the table for all sets and entities by type; with names of open articles, their
 * errors too; with --reliability, whether confidence means what it says.
 */
import { RELIABILITY_HEADING, reliabilityLines } from './reliability.ts'
import { HEADING, judgedOf, lineOf, scoreSet, typesOf } from './table.ts'

const shown = new Set(process.argv.slice(2))
const sets = (['page', 'open', 'shut'] as const).map((set) => ({ set, scored: scoreSet(set) }))
for (const { set, scored } of sets)
  if (set !== 'shut')
    for (const { name, score } of scored.each)
      if (shown.has(name) || shown.has('all')) console.log(name, JSON.stringify(score.errors, null, 1))
for (const { set, scored } of sets) console.log(typesOf(set, scored))
console.log(HEADING)
for (const { set, scored } of sets) console.log(lineOf(set, scored))
if (shown.has('--reliability')) {
  console.log(`\n${RELIABILITY_HEADING}`)
  for (const { set, scored } of sets)
    for (const [part, judged] of Object.entries(judgedOf(scored)))
      for (const line of reliabilityLines(`${set} ${part}`, judged)) console.log(line)
}
