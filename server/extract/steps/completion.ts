/**
 * Completes what only points: 区政协 by the home, 提案委员会 and 党组 by the body that they belong to, 统战部 by the committee
 * before it. Different forms of one body get one name.
 */
import { COMMITTEES } from '../../../data/gazetteer/institutions.ts'
import type { Mention, Step } from '../draft.ts'
import { bodyKey, bodyName, type Homes } from '../names/body-name.ts'
import { inOrder } from '../names/claims.ts'

const STEMS = COMMITTEES.split(' ')
  .sort((a, b) => b.length - a.length)
  .join('|')
/** Organs that every CPPCC or congress has. */
const ORGAN = new RegExp(
  `^(?:党组|党组理论学习中心组|理论学习中心组|常委会|主席会议|主任会议|办公室|机关党委|民主监督小组|(?:${STEMS})(?:工作)?(?:委员会|委))`,
  'u',
)
const PARTY_ORGAN = /^(?:统战部|组织部|宣传部|政法委|社会工作部|党校)$/u
const PARENT = /(?:政协|人大|人大常委会)$/u

/** The town of which 镇党委 and 镇政府 speak: the one of the title, else the only one. */
function townOf(mentions: readonly Mention[]): string | undefined {
  const towns = mentions.filter(
    ({ type, subtype, name }) => type === 'Place' && subtype === 'TOWNSHIP' && name.length > 2,
  )
  return towns[0]?.name
}

export const completion: Step = {
  name: 'completion',
  needs: ['document', 'mentions'],
  gives: ['mentions'],
  run(draft) {
    const mentions = inOrder(draft.mentions)
    const homes: Homes = { home: draft.document.home, town: townOf(mentions) }
    const own = (homes.home ?? []).at(-1)
    let parent = own === undefined ? undefined : mainBody(mentions, homes)
    let committee: string | undefined
    const byKey = new Map<string, string>()
    const completed = mentions.map((mention): Mention => {
      if (mention.type !== 'Organization' || mention.subtype === 'MEDIA') return mention
      let { name, relative } = bodyName(mention.name, homes)
      if (ORGAN.test(name) && parent !== undefined) {
        name = `${parent}${name}`
        relative = true
      } else if (PARTY_ORGAN.test(name) && committee !== undefined) {
        name = `${committee}${name}`
        relative = true
      }
      if (PARENT.test(name) && mention.subtype === 'CONGRESS' && parent === undefined) parent = name
      if (/^中共.+委$/u.test(name)) committee = name
      const key = bodyKey(name)
      const known = byKey.get(key)
      if (known === undefined) byKey.set(key, name)
      return { ...mention, name: known ?? name, form: relative ? 'RELATIVE' : mention.form }
    })
    return { ...draft, mentions: completed }
  },
}

/** The CPPCC or congress whose organs the text names without it. */
function mainBody(mentions: readonly Mention[], homes: Homes): string | undefined {
  const counts = new Map<string, number>()
  const own = (homes.home ?? []).at(-1) ?? ''
  for (const { type, name: form } of mentions) {
    if (type !== 'Organization') continue
    const { name } = bodyName(form, homes)
    if (name.startsWith(own) && PARENT.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
