/** What the text as a whole is about: whose doings it tells, and whether it surveys a year. */
import type { Draft, Mention } from '../draft.ts'
import { byPlace } from '../names/pieces.ts'
import { keyOf } from '../steps/entities.ts'
import type { Cast } from './cast.ts'

const PUBLIC = /^(?:CPPCC|CONGRESS)$/u

/** The body that the text is about: the one with which its title begins, else its own CPPCC or congress, the most frequent one. */
export function mainOf(draft: Draft): Cast['main'] {
  const titled = titleBody(draft)
  if (titled !== undefined) {
    const mentions = byPlace(draft.mentions.filter((one) => keyOf(one) === titled))
    return { key: titled, mentions }
  }
  const own = draft.document.home?.at(-1) ?? ''
  const byKey = new Map<string, Mention[]>()
  for (const mention of draft.mentions) {
    if (mention.type !== 'Organization' || !PUBLIC.test(mention.subtype ?? '')) continue
    if (!mention.name.startsWith(own) || mention.name.length > own.length + 5) continue
    const known = byKey.get(keyOf(mention))
    if (known === undefined) byKey.set(keyOf(mention), [mention])
    else known.push(mention)
  }
  const [best] = [...byKey].sort((a, b) => b[1].length - a[1].length)
  return best === undefined
    ? undefined
    : { key: best[0], mentions: best[1].sort((a, b) => a.start - b.start) }
}

/** The CPPCC, the congress or the committee of one that a title names first: 某县政协经济科技委员会2024年工作盘点. */
function titleBody({ blocks, mentions }: Draft): string | undefined {
  const title = blocks.find(({ kind }) => kind === 'TITLE')
  const body = mentions.find(
    ({ type, subtype, start }) =>
      start === title?.start && type === 'Organization' && PUBLIC.test(subtype ?? ''),
  )
  return body === undefined ? undefined : keyOf(body)
}

/** Whether the title names the body: then what nobody else does is its doing. */
export function isTitled({ blocks, mentions }: Draft, main: Cast['main']): boolean {
  return (
    main !== undefined &&
    blocks.some(
      ({ kind, start, end }) =>
        (kind === 'TITLE' || kind === 'SUBTITLE') &&
        mentions.some((one) => one.start >= start && one.end <= end && keyOf(one) === main.key),
    )
  )
}

const WHOLE_YEAR = /一年来|过去的?一年|这一年/u

/** A text that covers a year and tells of more than one event: its paragraphs are apart. */
export function isSurvey({ document, dates, blocks, flow }: Draft): boolean {
  const { covers } = document
  if (covers === null) return false
  // The year of a survey stands in its title or where it begins, not in a law that the news cites.
  const lead = blocks.find(({ kind }) => kind === 'BODY')
  const heads = blocks.filter((one) => one.kind === 'TITLE' || one.kind === 'SUBTITLE' || one === lead)
  const isSaid = (said: string) => said.includes(covers) || WHOLE_YEAR.test(said)
  if (!heads.some(({ start, end }) => isSaid(flow.view.slice(start, end)))) return false
  const days = new Set(dates.filter(({ from }) => from.length > 4).map(({ from }) => from))
  return days.size === 0 || days.size > 2
}
