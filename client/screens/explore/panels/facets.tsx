/** The left panel: how much of each type, kind, attribution and document is on the canvas, and which of it is shown. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Beginning } from '../../../api/answers.ts'
import { Badge } from '../../../components/badge.tsx'
import { TypeMark } from '../../../components/type-mark.tsx'
import type { Facets } from '../../../graph/facets.ts'
import { kindLabel, typeLabel } from '../../../i18n/vocabulary.ts'
import type { FacetValue } from '../../../state/actions.ts'
import { type ExploreState, NO_FILTERS } from '../../../state/state.ts'
import type { Dispatch } from '../use-explore-state.ts'

interface Props {
  readonly facets: Facets
  readonly state: ExploreState
  readonly beginning: Beginning | undefined
  readonly dispatch: Dispatch
}

export function FacetsPanel({ facets, state, beginning, dispatch }: Props) {
  const { t } = useTranslation()
  const { filters, language } = state
  const toggle = (change: FacetValue) => () => dispatch({ type: 'toggle', change })
  const titleOf = (id: string) => beginning?.documents.nodes.find((one) => one.id === id)?.title ?? id
  const narrowed = JSON.stringify(filters) !== JSON.stringify(NO_FILTERS)
  return (
    <aside className="facets" aria-label={t('facets.label')}>
      <Group title={t('facets.types')}>
        {facets.types.map(({ value, count }) => (
          <Row
            key={value}
            checked={!filters.types.includes(value)}
            count={count}
            onChange={toggle({ facet: 'types', value })}
          >
            <TypeMark type={value} /> {typeLabel(value, language)}
          </Row>
        ))}
      </Group>
      {facets.kinds.length > 0 && (
        <Group title={t('facets.kinds')}>
          {facets.kinds.map(({ value, count }) => (
            <Row
              key={value}
              checked={!filters.kinds.includes(value)}
              count={count}
              onChange={toggle({ facet: 'kinds', value })}
            >
              {kindLabel(value, language)}
            </Row>
          ))}
        </Group>
      )}
      <Group title={t('facets.attributions')}>
        {facets.attributions.map(({ value, count }) => (
          <Row
            key={value}
            checked={filters.attributions.includes(value)}
            // Rows by OFFICE are asked for only when wanted: until then nobody knows how many there are.
            count={value === 'OFFICE' && !filters.attributions.includes('OFFICE') ? null : count}
            onChange={toggle({ facet: 'attributions', value })}
          >
            <svg className="line-sample" width="22" height="8" aria-hidden="true">
              <line x1="0" y1="4" x2="22" y2="4" className={`line-${value.toLowerCase()}`} />
            </svg>
            <Badge attribution={value} language={language} />
          </Row>
        ))}
      </Group>
      {facets.documents.length > 0 && (
        <Group title={t('facets.documents')}>
          {facets.documents.map(({ value, count }) => (
            <Row
              key={value}
              checked={!filters.documents.includes(value)}
              count={count}
              onChange={toggle({ facet: 'documents', value })}
            >
              <span className="facet-document" lang="zh-CN">
                {titleOf(value)}
              </span>
            </Row>
          ))}
        </Group>
      )}
      {narrowed && (
        <button
          type="button"
          className="plain facets-clear"
          onClick={() => dispatch({ type: 'clear-filters' })}
        >
          {t('facets.clear')}
        </button>
      )}
    </aside>
  )
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      {children}
    </fieldset>
  )
}

interface RowProps {
  readonly checked: boolean
  readonly count: number | null
  readonly onChange: () => void
  readonly children: ReactNode
}

function Row({ checked, count, onChange, children }: RowProps) {
  return (
    <label className="facet-row" data-empty={count === 0}>
      <input type="checkbox" checked={checked} onChange={onChange} />
      <span className="facet-name">{children}</span>
      <span className="number">{count}</span>
    </label>
  )
}
