/** Programmes, brands, campaigns: short names in quotation marks that somebody runs; figures of speech are none. */
import { FIGURES, PROGRAM_FOLLOWERS, PROGRAM_LEADERS } from '../../../data/gazetteer/undertakings.ts'
import type { Mention, Step } from '../draft.ts'
import { Claims } from '../names/claims.ts'
import { byPlace, holderOf, pieceAt } from '../names/pieces.ts'

const longestFirst = (words: string) =>
  words
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')
const FOLLOWED = new RegExp(`^(?:${longestFirst(PROGRAM_FOLLOWERS)})`, 'u')
const LED = new RegExp(`(?:${longestFirst(PROGRAM_LEADERS)})$`, 'u')
const FIGURE = new Set(FIGURES.split(' '))
const QUOTED = /“([^“”，。；：！？\n《》]{2,14})”/gu
/** The head of a plan or campaign without quotation marks. */
const TITLED = /(?<name>(?:学习贯彻)?\p{Script=Han}{2,24}?(?:主题教育|双城经济圈建设|陆海新通道(?:建设)?))/gu
const STARTS = /^(?:推动|助推|合力助推|开展|扎实开展|深入开展|在|围绕|融入|服务|把|对|以|和|与|为|学)/u

export const programs: Step = {
  name: 'programs',
  needs: ['flow', 'blocks', 'mentions'],
  gives: ['mentions'],
  run(draft) {
    const { text, view } = draft.flow
    const claims = new Claims(
      view.length,
      draft.mentions.filter(({ type }) => type === 'Work' || type === 'Enterprise' || type === 'Person'),
    )
    const counts = new Map<string, number>()
    for (const { 1: name = '' } of view.matchAll(QUOTED)) counts.set(name, (counts.get(name) ?? 0) + 1)
    const names = new Map<string, number>()
    for (const { 1: name = '', index } of view.matchAll(QUOTED)) {
      const end = index + name.length + 2
      const kind = pieceAt(draft.blocks, index)?.kind
      if (FIGURE.has(name) || kind === 'META' || /^\d+$/u.test(name)) continue
      const followed = FOLLOWED.test(view.slice(end, end + 8))
      const led = LED.test(view.slice(Math.max(0, index - 6), index))
      const strong = followed && led ? 0.95 : followed || led ? 0.8 : (counts.get(name) ?? 0) > 1 ? 0.6 : 0
      if (strong > 0) names.set(name, Math.max(strong, names.get(name) ?? 0))
    }
    const found: Mention[] = []
    const add = (start: number, end: number, sure: number) => {
      const piece = { start, end }
      if (!claims.isFree(piece)) return
      claims.take(piece)
      const name = text.slice(start, end)
      found.push({
        ...piece,
        type: 'Program',
        subtype: null,
        name,
        form: 'NAME',
        inside: false,
        step: 'programs',
        sure,
      })
    }
    for (const { 1: name = '', index } of view.matchAll(QUOTED)) {
      const sure = names.get(name)
      if (sure !== undefined) add(index + 1, index + 1 + name.length, sure)
    }
    for (const { groups, index } of view.matchAll(TITLED)) {
      const name = groups?.name ?? ''
      let skip = 0
      for (
        let lead = STARTS.exec(name);
        lead !== null && name !== '学习贯彻';
        lead = STARTS.exec(name.slice(skip))
      ) {
        if (name.slice(skip).startsWith('学习贯彻')) break
        skip += lead[0].length
      }
      if (name.length - skip >= 4) add(index + skip, index + name.length, 0.7)
    }
    const outer = byPlace(found)
    return { ...draft, mentions: [...draft.mentions.filter((one) => !overlapped(one, outer)), ...found] }
  },
}

/** A place or body read inside a programme's name is no mention of its own. */
function overlapped(mention: Mention, outer: readonly Mention[]): boolean {
  if (mention.type !== 'Place' && mention.type !== 'Organization') return false
  return holderOf(outer, mention) !== undefined
}
