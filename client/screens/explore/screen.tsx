/** The Explore screen: what is around this? Arranges the panels and wires what is done in one to the others. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useClient } from 'urql'
import type { RelationName } from '../../api/generated/graphql.ts'
import { BeginningQuestion, HeadQuestion } from '../../api/questions.ts'
import { useAnswer } from '../../api/use-answers.ts'
import type { Read } from '../../components/quotation.tsx'
import { isOnCanvas } from '../../graph/on-canvas.ts'
import { Header } from './header.tsx'
import { type Choice, Chooser, TOO_MANY } from './panels/chooser.tsx'
import { FacetsPanel } from './panels/facets.tsx'
import { Inspector } from './panels/inspector.tsx'
import { SourcePane } from './panels/source-pane.tsx'
import { Stage } from './panels/stage.tsx'
import { OFFICIALS } from './start.ts'
import { useExploreState } from './use-explore-state.ts'
import { useGraph } from './use-graph.ts'

export function ExploreScreen() {
  const { t } = useTranslation()
  const client = useClient()
  const { state, dispatch, unread, dismissUnread } = useExploreState()
  const begun = useAnswer(BeginningQuestion, { officials: OFFICIALS })
  const beginning = begun.answer.kind === 'ready' ? begun.answer.data : undefined
  const graph = useGraph(state, beginning)
  const [choice, setChoice] = useState<Choice>()
  const { chosen } = graph

  /** Selects what is on the canvas, else puts it there. */
  const pick = (id: string) => {
    if (isOnCanvas(graph.canvas, id)) dispatch({ type: 'select', selection: { kind: 'entity', id } })
    else dispatch({ type: 'place', id, shown: chosen })
  }
  const expand = (id: string, relations: readonly RelationName[] | null, first: number | null) =>
    dispatch({ type: 'expand', id, relations, first, shown: chosen })
  const choose = async (id: string, atMost: number) => {
    const { data, error } = await client.query(HeadQuestion, { id }).toPromise()
    const entity = data?.entity
    // The canvas says what went wrong when it asks the same.
    if (error !== undefined) return expand(id, null, null)
    if (entity == null) return
    const { totalCount, countsByRelation } = entity.neighbours
    if (totalCount <= atMost) expand(id, null, null)
    else setChoice({ id, name: entity.name, total: totalCount, counts: countsByRelation })
  }
  const toggle = (id: string) => {
    if (chosen.expanded.some((one) => one.id === id)) dispatch({ type: 'collapse', id, shown: chosen })
    else void choose(id, TOO_MANY)
  }
  const read: Read = (document, marked) => dispatch({ type: 'read', document, marked })
  const loading = graph.loading + (begun.answer.kind === 'loading' ? 1 : 0)
  return (
    <div className="explore">
      <a className="skip" href="#stage">
        {t('skip')}
      </a>
      <Header state={state} dispatch={dispatch} onFound={pick} />
      <main className="explore-main">
        <FacetsPanel facets={graph.facets} state={state} beginning={beginning} dispatch={dispatch} />
        <div className="middle">
          <Stage
            graph={graph}
            state={state}
            loading={loading}
            dispatch={dispatch}
            onToggle={toggle}
            onChoose={(id) => void choose(id, 0)}
          >
            {unread.length > 0 && (
              <div className="note" role="alert">
                {t('trouble.unread', { words: unread.join(' ') })}{' '}
                <button type="button" className="link" onClick={dismissUnread}>
                  {t('trouble.dismiss')}
                </button>
              </div>
            )}
          </Stage>
          {state.reading.kind === 'open' && (
            <SourcePane
              reading={state.reading}
              language={state.language}
              onClose={() => dispatch({ type: 'close-source' })}
            />
          )}
        </div>
        <Inspector
          state={state}
          graph={graph}
          beginning={begun.answer.kind === 'failed' ? begun.answer.trouble : beginning}
          dispatch={dispatch}
          onPick={pick}
          onToggle={toggle}
          onRead={read}
          onRetry={() => {
            begun.retry()
            graph.retry()
          }}
        />
      </main>
      {choice && (
        <Chooser
          choice={choice}
          language={state.language}
          onExpand={(relations, first) => {
            setChoice(undefined)
            expand(choice.id, relations, first)
          }}
          onClose={() => setChoice(undefined)}
        />
      )}
    </div>
  )
}
