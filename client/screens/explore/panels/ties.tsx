/** An activity, or everything that ties two things: each fact with the words that say it. */
import { useTranslation } from 'react-i18next'
import { ActivityQuestion } from '../../../api/questions.ts'
import { useAnswer } from '../../../api/use-answers.ts'
import type { Read } from '../../../components/quotation.tsx'
import { TroubleNote } from '../../../components/trouble-note.tsx'
import { Waiting } from '../../../components/waiting.tsx'
import { betweenId } from '../../../graph/elements.ts'
import type { Fact } from '../../../graph/knowledge.ts'
import { kindLabel, predicateLabel, statusLabel } from '../../../i18n/vocabulary.ts'
import type { Language, Selection } from '../../../state/state.ts'
import type { Graph } from '../use-graph.ts'
import { ActivityItem } from './activity-item.tsx'
import { FactItem } from './fact.tsx'

interface Props {
  readonly selection: Extract<Selection, { kind: 'activity' | 'between' }>
  readonly graph: Graph
  readonly language: Language
  readonly onPick: (id: string) => void
  readonly onRead: Read
}

export function TiesPanel({ selection, graph, language, onPick, onRead }: Props) {
  const { t } = useTranslation()
  if (selection.kind === 'activity')
    return (
      <section className="ties">
        <h2>{t('inspector.activity')}</h2>
        <ul className="facts">
          <Activity id={selection.id} {...{ language, onPick, onRead }} />
        </ul>
      </section>
    )
  const id = betweenId(selection.one, selection.other)
  const edge = graph.elements.edges.find((one) => one.id === id)
  const name = (end: string) => graph.knowledge.entities.get(end)?.name ?? end
  return (
    <section className="ties">
      <p className="muted">{t('inspector.between')}</p>
      <h2 lang="zh-CN">
        {name(selection.one)} — {name(selection.other)}
      </h2>
      {edge === undefined && graph.loading === 0 && <p className="none">{t('inspector.filtered')}</p>}
      {edge === undefined && graph.loading > 0 && <Waiting label={t('inspector.between')} />}
      <ul className="facts">
        {edge?.facts.map((fact) => (
          <Told key={fact.key} fact={fact} {...{ graph, language, onPick, onRead }} />
        ))}
      </ul>
    </section>
  )
}

interface Ways {
  readonly language: Language
  readonly onPick: (id: string) => void
  readonly onRead: Read
}

function Told({ fact, graph, ...ways }: Ways & { readonly fact: Fact; readonly graph: Graph }) {
  const { language } = ways
  if (fact.kind === 'activity') return <Activity id={fact.key} {...ways} />
  const cards = (ids: readonly string[]) => ids.flatMap((id) => graph.knowledge.entities.get(id) ?? [])
  if (fact.kind === 'office')
    return (
      <FactItem
        what={kindLabel(fact.activity, language)}
        about={cards([fact.object])}
        attribution="OFFICE"
        date={fact.date}
        citations={fact.citations}
        names={cards([fact.person]).map(({ name }) => name)}
        {...ways}
      />
    )
  return (
    <FactItem
      what={predicateLabel(fact.predicate, 'OUT', language)}
      about={cards([fact.object])}
      note={[fact.title, fact.status && statusLabel(fact.status, language)].filter(Boolean).join(' · ')}
      citations={fact.citations}
      names={cards([fact.subject]).map(({ name }) => name)}
      {...ways}
    />
  )
}

function Activity({ id, ...ways }: Ways & { readonly id: string }) {
  const { t } = useTranslation()
  const { answer, retry } = useAnswer(ActivityQuestion, { id })
  if (answer.kind === 'loading') return <Waiting label={t('inspector.activity')} />
  if (answer.kind === 'failed') return <TroubleNote trouble={answer.trouble} onRetry={retry} />
  const { activity } = answer.data
  if (activity === null)
    return (
      <li className="note" role="alert">
        {t('trouble.unknownActivity')}
      </li>
    )
  return <ActivityItem activity={activity} citations={activity.citations} {...ways} />
}
