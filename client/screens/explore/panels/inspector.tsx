/** The right panel: what is selected, with every fact and the words that say it; where to begin when nothing is. */
import { useTranslation } from 'react-i18next'
import type { Beginning } from '../../../api/answers.ts'
import type { Trouble } from '../../../api/trouble.ts'
import type { Read } from '../../../components/quotation.tsx'
import { TroubleNote } from '../../../components/trouble-note.tsx'
import { Waiting } from '../../../components/waiting.tsx'
import type { ExploreState } from '../../../state/state.ts'
import type { Dispatch } from '../use-explore-state.ts'
import type { Graph } from '../use-graph.ts'
import { BeginningPanel } from './beginning.tsx'
import { EntityPanel } from './entity.tsx'
import { TiesPanel } from './ties.tsx'

interface Props {
  readonly state: ExploreState
  readonly graph: Graph
  readonly beginning: Beginning | Trouble | undefined
  readonly dispatch: Dispatch
  readonly onPick: (id: string) => void
  readonly onToggle: (id: string) => void
  readonly onRead: Read
  readonly onRetry: () => void
}

export function Inspector(props: Props) {
  const { t } = useTranslation()
  const { state, dispatch } = props
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <aside className="inspector" aria-label={t('inspector.label')} tabIndex={0}>
      {state.selection.kind !== 'none' && (
        <button
          type="button"
          className="plain close"
          aria-label={t('inspector.close')}
          onClick={() => dispatch({ type: 'select', selection: { kind: 'none' } })}
        >
          ×
        </button>
      )}
      <Content {...props} />
    </aside>
  )
}

function Content({ state, graph, beginning, dispatch, onPick, onToggle, onRead, onRetry }: Props) {
  const { t } = useTranslation()
  const { selection, language, tab } = state
  if (selection.kind === 'entity')
    return (
      <EntityPanel
        key={selection.id}
        id={selection.id}
        tab={tab}
        language={language}
        expanded={graph.chosen.expanded.some(({ id }) => id === selection.id)}
        onTab={(next) => dispatch({ type: 'tab', tab: next })}
        onFocus={() => dispatch({ type: 'focus', id: selection.id })}
        {...{ onPick, onToggle, onRead }}
      />
    )
  if (selection.kind !== 'none')
    return (
      <TiesPanel selection={selection} graph={graph} language={language} onPick={onPick} onRead={onRead} />
    )
  if (beginning === undefined) return <Waiting label={t('beginning.title')} lines={6} />
  if ('kind' in beginning) return <TroubleNote trouble={beginning} onRetry={onRetry} />
  return (
    <BeginningPanel
      beginning={beginning}
      language={language}
      onPick={onPick}
      onRead={(id) => onRead(id, [])}
    />
  )
}
