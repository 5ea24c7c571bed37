/** The content of the canvas as tables: for a screen reader always, for everybody on demand. */
import { useTranslation } from 'react-i18next'
import { dateSpan } from '../i18n/dates.ts'
import { attributionLabel, predicateLabel, typeLabel } from '../i18n/vocabulary.ts'
import type { Language, Selection } from '../state/state.ts'
import type { Elements } from './elements.ts'
import type { Fact, Knowledge } from './knowledge.ts'
import { nameOf } from './labels.ts'

interface Props {
  readonly elements: Elements
  readonly knowledge: Knowledge
  readonly expanded: ReadonlySet<string>
  readonly language: Language
  /** Without it nothing can be pressed: beside the canvas, which has its own keys, a second set of stops would be in the way. */
  readonly actions?: {
    readonly select: (selection: Selection) => void
    readonly toggle: (id: string) => void
  }
}

export function AsTable({ elements, knowledge, expanded, language, actions }: Props) {
  const { t } = useTranslation()
  const facts = [
    ...new Map(elements.edges.flatMap((edge) => edge.facts).map((fact) => [fact.key, fact])).values(),
  ]
  return (
    <>
      <table>
        <caption>{t('table.entities')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table.name')}</th>
            <th scope="col">{t('table.type')}</th>
            <th scope="col">{t('table.ties')}</th>
            {actions && <th scope="col">{t('table.action')}</th>}
          </tr>
        </thead>
        <tbody>
          {elements.entities
            .toSorted((one, other) => other.degree - one.degree)
            .map(({ id, entity, type, degree }) => (
              <tr key={id}>
                <th scope="row" lang="zh-CN">
                  {actions ? (
                    <button
                      type="button"
                      className="link"
                      onClick={() => actions.select({ kind: 'entity', id })}
                    >
                      {entity.name}
                    </button>
                  ) : (
                    entity.name
                  )}
                </th>
                <td>{typeLabel(type, language)}</td>
                <td className="number">{degree}</td>
                {actions && (
                  <td>
                    <button type="button" className="link" onClick={() => actions.toggle(id)}>
                      {expanded.has(id) ? t('inspector.collapse') : t('inspector.expand')}
                      <span className="sr-only"> {entity.name}</span>
                    </button>
                  </td>
                )}
              </tr>
            ))}
        </tbody>
      </table>
      <table>
        <caption>{t('table.facts')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table.from')}</th>
            <th scope="col">{t('table.what')}</th>
            <th scope="col">{t('table.to')}</th>
            <th scope="col">{t('table.date')}</th>
            <th scope="col">{t('table.attribution')}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => {
            const { from, to, attribution } = endsOf(fact)
            return (
              <tr key={fact.key}>
                <td lang="zh-CN">{from}</td>
                <td>
                  {fact.kind === 'relation' ? (fact.title ?? nameOf(fact, language)) : nameOf(fact, language)}
                </td>
                <td lang="zh-CN">{to}</td>
                <td>{fact.kind === 'relation' || fact.date === null ? '' : dateSpan(fact.date, language)}</td>
                <td>{attribution}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )

  function endsOf(fact: Fact): { from: string; to: string; attribution: string } {
    const name = (id: string) => knowledge.entities.get(id)?.name ?? id
    if (fact.kind === 'relation') return { from: name(fact.subject), to: name(fact.object), attribution: '' }
    if (fact.kind === 'office')
      return {
        from: name(fact.person),
        to: name(fact.object),
        attribution: attributionLabel('OFFICE', language),
      }
    const acting = fact.ends.filter(({ attribution }) => attribution !== null)
    const objects = fact.ends.filter(({ attribution }) => attribution === null)
    const attributions = [...new Set(acting.flatMap(({ attribution }) => attribution ?? []))]
    return {
      from: acting.map(({ entity }) => entity.name).join('、'),
      to: objects
        .map(({ entity, as }) =>
          as === 'CONCERNS' ? entity.name : `${predicateLabel(as, 'OUT', language)} ${entity.name}`,
        )
        .join('、'),
      attribution: attributions.map((one) => attributionLabel(one, language)).join('、'),
    }
  }
}
