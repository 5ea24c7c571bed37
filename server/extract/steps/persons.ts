/** A person is read where a full name follows a title of office (主席李明调研); each further occurrence is a mention. */
import { COMPOUND_SURNAMES, SURNAMES } from '../../../data/gazetteer/surnames.ts'
import type { FactsEntity } from '../../facts/schema.ts'
import { type Step, touched } from '../draft.ts'

const TITLE = '主席|书记|主任|主委|区长|县长|市长|省长|局长|部长|秘书长|会长|院长|校长|委员'
/** What may follow a name, so that its end is known: a stop, or a word that begins what the person does. */
const AFTER =
  '[，、。；：）\\s]|$|一行|率|带队|主持|出席|参加|指出|强调|表示|介绍|要求|先后|前往|深入|调研|视察|走访|陪同|在|到|赴|就|对|等|说|和|与|及|作'
const NAME = new RegExp(
  `(?<=${TITLE})((?:${COMPOUND_SURNAMES.split(' ').join('|')}|[${SURNAMES}])\\p{Script=Han}{1,2}?)(?=${AFTER})`,
  'gu',
)

export const persons: Step = {
  name: 'persons',
  needs: ['document', 'lines', 'entities'],
  gives: ['entities'],
  run(draft) {
    const { text } = draft.input
    const names = new Set<string>()
    for (const [from, to] of draft.lines)
      for (const match of text.slice(from, to).matchAll(NAME)) if (match[1] !== undefined) names.add(match[1])
    let { trace } = draft
    const entities: FactsEntity[] = [...draft.entities]
    for (const name of names) {
      const id = `e${entities.length + 1}`
      trace = touched(trace, id, 'persons')
      const mentions = []
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
        mentions.push({ start: at, end: at + name.length })
      entities.push({ id, type: 'Person', subtype: null, name, aliases: [], mentions })
    }
    return { ...draft, entities, trace }
  },
}
