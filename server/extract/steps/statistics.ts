/** Counted results: what, how many, in which unit, of whom. Numbers of dates, ordinals and names are none. */
import type { FactsStatistic } from '../../facts/schema.ts'
import type { Draft, Mention, Step } from '../draft.ts'
import { type Piece, spanIn } from '../flow.ts'
import { Claims } from '../names/claims.ts'
import { byPlace, piecesIn } from '../names/pieces.ts'
import { labelOf } from '../statistics/label.ts'
import { quantitiesOf } from '../statistics/quantity.ts'
import { keyOf } from './entities.ts'

/** Who a number may be of. */
const SUBJECTS = new Set(['Organization', 'Enterprise', 'Program', 'Project'])
/** Before a number in its clause: wished or planned. */
const UNREAL = /(?:将|拟|计划|争取|力争|预计|目标|确保|要求|不超过|不得|原则上|应|须|需)[^，。；]{0,12}$/u

/** The body, company, programme or works that the sentence names last before the number; else the document's main body. */
function subjectOf(
  mentions: readonly Mention[],
  sentence: Piece,
  at: number,
  main: string | undefined,
): string | undefined {
  const near = piecesIn(mentions, sentence.start, at).filter(
    ({ type, subtype, inside }) => SUBJECTS.has(type) && subtype !== 'MEDIA' && !inside,
  )
  const bodies = near.filter(({ type }) => type === 'Organization')
  const first = bodies.find(({ form }) => form !== 'OFFICE') ?? near[0]
  return first === undefined ? main : keyOf(first)
}

function mainBody({ entities }: Draft): string | undefined {
  const bodies = entities.filter(
    ({ type, subtype }) => type === 'Organization' && (subtype === 'CPPCC' || subtype === 'CONGRESS'),
  )
  return [...bodies].sort((a, b) => b.mentions.length - a.mentions.length)[0]?.key
}

export const statistics: Step = {
  name: 'statistics',
  needs: ['flow', 'blocks', 'sentences', 'words', 'dates', 'mentions', 'entities'],
  gives: ['statistics'],
  run(draft) {
    const { flow, words, blocks, sentences } = draft
    const { view } = flow
    const claims = new Claims(view.length, draft.dates)
    for (const { start, end, type } of draft.mentions) if (type !== 'Topic') claims.take({ start, end })
    const mentions = byPlace(draft.mentions)
    const ids = new Map(draft.entities.map(({ key, id }) => [key, id]))
    const main = mainBody(draft)
    const found: FactsStatistic[] = []
    for (const sentence of sentences) {
      const kind = blocks[sentence.block]?.kind
      if (kind !== 'BODY' && kind !== 'CAPTION') continue
      let previous: string | undefined
      for (const quantity of quantitiesOf(view.slice(sentence.start, sentence.end))) {
        const piece = { start: quantity.start + sentence.start, end: quantity.end + sentence.start }
        if (!claims.isFree(piece)) continue
        if (UNREAL.test(view.slice(Math.max(sentence.start, piece.start - 16), piece.start))) continue
        const label = labelOf(words, { ...quantity, ...piece }, sentence.start, previous)
        if (label === undefined) continue
        previous = label
        const subject = subjectOf(mentions, sentence, piece.start, main)
        const { value, to, bound, unit } = quantity
        found.push({
          label: label.replace(/\s/gu, ''),
          value,
          ...(to === undefined ? {} : { to }),
          ...(bound === undefined ? {} : { bound }),
          unit,
          subject: (subject === undefined ? undefined : ids.get(subject)) ?? null,
          evidence: spanIn(flow, piece),
        })
      }
    }
    return { ...draft, statistics: found }
  },
}
