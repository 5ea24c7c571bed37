/** 事实: of a person the rows of the trace, of anything else the activities that it is part of. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TraceRow } from '../../../../api/answers.ts'
import type { Attribution, TraceQuery } from '../../../../api/generated/graphql.ts'
import { ActivitiesQuestion, TraceQuestion } from '../../../../api/questions.ts'
import { useAnswer } from '../../../../api/use-answers.ts'
import { Badge } from '../../../../components/badge.tsx'
import { More } from '../../../../components/more.tsx'
import { TroubleNote } from '../../../../components/trouble-note.tsx'
import { Waiting } from '../../../../components/waiting.tsx'
import { kindLabel } from '../../../../i18n/vocabulary.ts'
import { ActivityItem } from '../activity-item.tsx'
import { FactItem } from '../fact.tsx'
import type { TabProps } from './index.ts'

/** Facts that come at once; more on demand. */
const PAGE = 20
const MOST = 100

export function FactsTab(props: TabProps) {
  return props.entity.type === 'Person' ? <TraceOf {...props} /> : <ActivitiesOf {...props} />
}

function TraceOf({ entity, language, onPick, onRead }: TabProps) {
  const { t } = useTranslation()
  const [first, setFirst] = useState(PAGE)
  const [office, setOffice] = useState(false)
  const attributions: Attribution[] = office ? ['NAMED', 'GROUP', 'OFFICE'] : ['NAMED', 'GROUP']
  const all = useAnswer(TraceQuestion, { id: entity.id, first: 0 })
  const { answer, retry } = useAnswer(TraceQuestion, { id: entity.id, first, filter: { attributions } })
  if (answer.kind === 'loading') return <Waiting label={t('inspector.facts')} lines={8} />
  if (answer.kind === 'failed') return <TroubleNote trouble={answer.trouble} onRetry={retry} />
  const { nodes, totalCount } = answer.data.trace
  const totals = all.answer.kind === 'ready' ? all.answer.data.trace.totals : []
  const byOffice = sumOf(totals, 'OFFICE').rows
  return (
    <>
      <ul className="totals">
        {(['NAMED', 'GROUP', 'OFFICE'] as const).map((attribution) => {
          const { rows, activities } = sumOf(totals, attribution)
          return rows === 0 ? null : (
            <li key={attribution}>
              <Badge attribution={attribution} language={language} />{' '}
              {t('inspector.units', { rows, activities })}
            </li>
          )
        })}
      </ul>
      {totalCount === 0 && <p className="none">{t('inspector.noFacts')}</p>}
      <ul className="facts">
        {nodes.map((row) => (
          <FactItem
            key={row.id}
            what={kindLabel(row.activity.kind, language)}
            about={row.object === null ? [] : [row.object]}
            attribution={row.attribution}
            date={row.activity.date}
            places={row.activity.places}
            note={noteOf(row)}
            citations={row.citations}
            names={[entity.name]}
            language={language}
            onPick={onPick}
            onRead={onRead}
          />
        ))}
      </ul>
      <More shown={nodes.length} total={totalCount} most={MOST} onMore={() => setFirst(MOST)} />
      {!office && byOffice > 0 && (
        <button type="button" className="plain wide" onClick={() => setOffice(true)}>
          {t('inspector.office', { count: byOffice })}
        </button>
      )}
    </>
  )

  function noteOf({ object, shared }: TraceRow) {
    const notes = [object === null && t('inspector.withoutObject'), shared && t('inspector.sharedOffice')]
    return notes.filter(Boolean).join(' · ')
  }
}

function sumOf(totals: TraceQuery['trace']['totals'], attribution: Attribution) {
  const own = totals.filter((one) => one.attribution === attribution)
  return {
    rows: own.reduce((sum, { rows }) => sum + rows, 0),
    activities: own.reduce((sum, { activities }) => sum + activities, 0),
  }
}

function ActivitiesOf({ entity, language, onPick, onRead }: TabProps) {
  const { t } = useTranslation()
  const [first, setFirst] = useState(PAGE)
  const { answer, retry } = useAnswer(ActivitiesQuestion, { id: entity.id, first })
  if (answer.kind === 'loading') return <Waiting label={t('inspector.facts')} lines={8} />
  if (answer.kind === 'failed') return <TroubleNote trouble={answer.trouble} onRetry={retry} />
  const activities = answer.data.entity?.activities
  if (activities === undefined || activities.totalCount === 0)
    return <p className="none">{t('inspector.noFacts')}</p>
  return (
    <>
      <ul className="facts">
        {activities.nodes.map((activity) => (
          <ActivityItem
            key={activity.id}
            activity={activity}
            citations={activity.citations}
            not={entity.id}
            language={language}
            onPick={onPick}
            onRead={onRead}
          />
        ))}
      </ul>
      <More
        shown={activities.nodes.length}
        total={activities.totalCount}
        most={MOST}
        onMore={() => setFirst(MOST)}
      />
    </>
  )
}
