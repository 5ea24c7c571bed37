/** Companies, cooperatives, farms, works: read from their legal form or business to the left, with branches that follow. */
import { BRANCHES } from '../../../data/gazetteer/undertakings.ts'
import type { Mention, Step } from '../draft.ts'
import type { Piece } from '../flow.ts'
import { TAG } from '../lexicon/vocabulary.ts'
import type { Words } from '../lexicon/words.ts'
import { Claims } from '../names/claims.ts'
import { beginsDivision, leftEdge } from '../names/left-edge.ts'

const LEGAL = /(?:有限责任公司|有限公司|合伙企业|专业合作社|家庭农场|合作社)$/u
const BRANCH = new RegExp(
  `^(?:\\p{Script=Han}{0,8}?)(?:${BRANCHES.split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')})`,
  'u',
)
/** What a company's name cannot begin with: they only say of what kind it is. */
const COMMON_STEM =
  /^(?:上市|专业|该|本|国有|民营|私营|外资|股份|有限|施工|建筑|物业|保险|证券|快递|物流|旅游|运营|国资|控股|龙头|央企|国企|大型|知名|多家|两家|\d+家|家庭|农业|农民|种植|养殖|规模|连锁|五星级|星级|中小|各|某|集体|股份经济|经济|农村|商业|国有商业|人民|中国|企业)*$/u
/** A village or town before a company is where it lies, no part of its name. */
const SEAT = /^(\p{Script=Han}{1,7}?(?:村|镇|乡|街道|社区))(?=\p{Script=Han}{3,})/u

function companyAt(
  words: Words,
  claims: Claims,
  at: number,
  floor: number,
): (Piece & { sure: number }) | undefined {
  const { text } = words
  let end = words.endOf(at)
  const ending = text.slice(at, end)
  let start = leftEdge(words, claims, at, { floor, brackets: true, letters: true, most: 30 })
  if (start === at) return undefined
  const seat = SEAT.exec(text.slice(start, at))?.[1]
  if (seat !== undefined && !/^\p{Script=Han}{2,6}(?:市|县|区)/u.test(seat)) start += seat.length
  const stem = text.slice(start, at)
  if (COMMON_STEM.test(stem)) return undefined
  const legal = LEGAL.test(ending)
  if (!legal && !isBrand(words, start, at)) return undefined
  if (legal) {
    const branch = BRANCH.exec(text.slice(end, end + 14))?.[0]
    if (branch !== undefined && isPlain(words, end, end + branch.length)) end += branch.length
  }
  return { start, end, sure: legal ? 0.98 : 0.85 }
}

/** Whether a character that is no word, a division or a level stands in the stem. */
function isBrand(words: Words, start: number, end: number): boolean {
  for (let at = start; at < end; at = words.endOf(at))
    if (words.classAt(at) === '?' || words.tagsAt(at) & TAG.DIVISION || beginsDivision(words, at)) return true
  return false
}

/** Whether no word of the sentence stands between a company and its branch. */
function isPlain(words: Words, start: number, end: number): boolean {
  for (let at = start; at < end; at = words.endOf(at))
    if (
      /^[的在到和与及等并是有为从对了、]$/u.test(words.wordAt(at)) ||
      ('vdp'.includes(words.classAt(at)) && words.endOf(at) - at > 1)
    )
      return false
  return true
}

export const companies: Step = {
  name: 'companies',
  needs: ['flow', 'blocks', 'words', 'mentions'],
  gives: ['mentions'],
  run(draft) {
    const { words, flow } = draft
    const claims = new Claims(flow.view.length, draft.mentions)
    const found: Mention[] = []
    for (const { start: floor, end: last } of draft.blocks)
      for (let at = floor; at < last; at = words.endOf(at)) {
        if ((words.tagsAt(at) & TAG.COMPANY) === 0) continue
        const company = companyAt(words, claims, at, floor)
        if (company === undefined || !claims.isFree(company)) continue
        claims.take(company)
        const { start, end, sure } = company
        found.push({
          start,
          end,
          type: 'Enterprise',
          subtype: null,
          name: flow.text.slice(start, end),
          form: 'NAME',
          inside: false,
          step: 'companies',
          sure,
        })
      }
    return { ...draft, mentions: [...draft.mentions, ...found] }
  },
}
