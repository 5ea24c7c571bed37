/** What activities an article tells and who does them, in short for tables of cases. */
import { extract } from '../index.ts'

/** Each activity as kind and who: `~` for GROUP, `+` for those who only took part, `=` for the other side. */
export function told(text: string, title = '云岭县政协要闻'): string[] {
  const { facts } = extract({ id: 'a', text: `${title}\n2023-09-30\n\n${text}\n`, metadata: {} })
  const names = new Map(facts.entities.map(({ id, name }) => [id, name]))
  return facts.activities.map(({ kind, participants }) => {
    const who = participants.map(
      ({ entity, role, attribution }) =>
        `${role === 'LED' ? '' : role === 'PARTNER' ? '=' : '+'}${attribution === 'GROUP' ? '~' : ''}${names.get(entity)}`,
    )
    return `${kind} ${who.join(' ')}`
  })
}
