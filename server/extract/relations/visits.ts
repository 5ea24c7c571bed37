/** Sites of a town or zone to which somebody went: 到江埠镇走访甲公司、乙公司: they lie there. */
import type { Mention, Sentence } from '../draft.ts'
import { piecesIn } from '../names/pieces.ts'
import { across, type Link, link } from './link.ts'

/** Where one goes before going round in it. */
const TO = /(?:到|赴|来到|前往|深入|走进|转到|转至|抵达|在)$/u
/** Between the place and what is visited there. */
const ROUND =
  /^(?:后|时)?，?(?:[\p{Script=Han}]{0,8})?(?:走访|考察|调研|察看|查看|视察|参观|走进|来到|深入|检查)(?:了|调研|慰问)?(?:[\p{Script=Han}]{0,6})?$/u
const NARROW = new Set(['TOWNSHIP', 'ZONE', 'VILLAGE', 'COMMUNITY'])

export function visits(view: string, sentences: readonly Sentence[], mentions: readonly Mention[]): Link[] {
  const found: Link[] = []
  for (const sentence of sentences) {
    const near = piecesIn(mentions, sentence.start, sentence.end).filter(
      ({ type, inside }) => !inside && (type === 'Place' || type === 'Enterprise'),
    )
    for (const [index, place] of near.entries()) {
      if (place.type !== 'Place' || !NARROW.has(place.subtype ?? '')) continue
      if (!TO.test(view.slice(Math.max(sentence.start, place.start - 2), place.start))) continue
      let last: Mention = place
      for (const site of near.slice(index + 1)) {
        const gap = view.slice(last.end, site.start)
        if (last === place ? !ROUND.test(gap) : !/^(?:、|和|与|及|以及)$/u.test(gap)) break
        if (site.type === 'Place' && !['FACILITY', 'PLAZA', 'ESTATE'].includes(site.subtype ?? '')) break
        found.push(link(site, 'LOCATED_IN', place, across(place, site)))
        last = site
      }
    }
  }
  return found
}
