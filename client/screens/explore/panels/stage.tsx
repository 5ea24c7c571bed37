/** The middle: canvas or table, its tools, and what is to be said about it while it loads, is empty or went wrong. */
import { type ReactNode, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { TroubleNote } from '../../../components/trouble-note.tsx'
import { AsTable } from '../../../graph/as-table.tsx'
import { Canvas, type CanvasHandle } from '../../../graph/canvas.tsx'
import { drawn } from '../../../graph/draw.ts'
import type { ExploreState, Selection } from '../../../state/state.ts'
import type { Dispatch } from '../use-explore-state.ts'
import type { Graph } from '../use-graph.ts'

interface Props {
  readonly graph: Graph
  readonly state: ExploreState
  readonly loading: number
  readonly dispatch: Dispatch
  readonly onToggle: (id: string) => void
  readonly onChoose: (id: string) => void
  readonly children?: ReactNode
}

export function Stage({ graph, state, loading, dispatch, onToggle, onChoose, children }: Props) {
  const { t } = useTranslation()
  const canvas = useRef<CanvasHandle>(null)
  const { elements, knowledge, chosen } = graph
  const { language, selection, view } = state
  const begun = useRef(false)
  if (loading === 0) begun.current = true
  // The first picture waits for all of its answers: they come in any order, and the same URL shall show the same picture.
  const ready = begun.current
  const definitions = useMemo(() => (ready ? drawn(elements, language) : []), [ready, elements, language])
  const edgeOfActivity = useMemo(() => {
    const edges = new Map(
      elements.edges.flatMap(({ id, facts }) => facts.map(({ key }) => [key, id] as const)),
    )
    const nodes = new Set(elements.activities.map(({ id }) => id))
    return (id: string) => (nodes.has(id) ? undefined : edges.get(id))
  }, [elements])
  const expanded = useMemo(() => new Set(chosen.expanded.map(({ id }) => id)), [chosen])
  const facts = new Set(elements.edges.flatMap((edge) => edge.facts.map(({ key }) => key))).size
  const select = (one: Selection) => dispatch({ type: 'select', selection: one })
  const empty = loading === 0 && graph.trouble === undefined && elements.entities.length === 0
  return (
    <section className="stage" id="stage" aria-label={t('canvas.label')}>
      <p id="canvas-keys" className="sr-only">
        {t('canvas.keys')}
      </p>
      {view === 'graph' ? (
        <>
          <Canvas
            ref={canvas}
            definitions={definitions}
            selection={selection}
            edgeOfActivity={edgeOfActivity}
            label={t('canvas.label')}
            describedBy="canvas-keys"
            onSelect={select}
            onToggle={onToggle}
          />
          <div className="sr-only">
            <AsTable elements={elements} knowledge={knowledge} expanded={expanded} language={language} />
          </div>
          <div className="zoom">
            <Tool label={t('canvas.zoomIn')} onPress={() => canvas.current?.zoomIn()} d="M8 3v10M3 8h10" />
            <Tool label={t('canvas.zoomOut')} onPress={() => canvas.current?.zoomOut()} d="M3 8h10" />
            <Tool
              label={t('canvas.fit')}
              onPress={() => canvas.current?.fit()}
              d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10"
            />
          </div>
        </>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
        <section className="tables" tabIndex={0} aria-label={t('table.label')}>
          <AsTable
            elements={elements}
            knowledge={knowledge}
            expanded={expanded}
            language={language}
            actions={{ select, toggle: onToggle }}
          />
        </section>
      )}
      <div className="stage-notes">
        {graph.unknown.map((id) => (
          <div className="note" role="alert" key={id}>
            <strong>{t('trouble.unknownTitle')}</strong>
            <p>{t('trouble.unknown', { id })}</p>
          </div>
        ))}
        {graph.trouble && <TroubleNote trouble={graph.trouble} onRetry={graph.retry} />}
        {graph.partial.map(({ id, name, total, shown }) => (
          <div className="note note-partial" role="status" key={id}>
            {t('partial.title', { name, total, shown })}{' '}
            <button type="button" className="link" onClick={() => onChoose(id)}>
              {t('partial.choose')}
            </button>
          </div>
        ))}
        {children}
      </div>
      {empty && graph.unknown.length === 0 && (
        <div className="empty">
          <h2>{chosen.roots.length > 0 ? t('canvas.filteredTitle') : t('canvas.emptyTitle')}</h2>
          <p>{chosen.roots.length > 0 ? t('canvas.filtered') : t('canvas.empty')}</p>
          {state.canvas.kind === 'chosen' && (
            <button type="button" className="plain" onClick={() => dispatch({ type: 'begin' })}>
              {t('canvas.begin')}
            </button>
          )}
        </div>
      )}
      <div className="status" role="status">
        {loading > 0 ? (
          <>
            <span className="spinner" aria-hidden="true" /> {t('canvas.loading', { count: loading })}
            <button type="button" className="link" onClick={graph.cancel}>
              {t('canvas.cancel')}
            </button>
          </>
        ) : (
          elements.entities.length > 0 && (
            <>
              {t('canvas.status', { entities: elements.entities.length, facts })} · {t('canvas.sourced')}
            </>
          )
        )}
      </div>
      <button
        type="button"
        className="plain view-switch"
        onClick={() => dispatch({ type: 'view', view: view === 'graph' ? 'table' : 'graph' })}
      >
        {view === 'graph' ? t('canvas.table') : t('canvas.graph')}
      </button>
    </section>
  )
}

function Tool({
  label,
  d,
  onPress,
}: {
  readonly label: string
  readonly d: string
  readonly onPress: () => void
}) {
  return (
    <button type="button" className="plain tool" aria-label={label} title={label} onClick={onPress}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={d} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
      </svg>
    </button>
  )
}
