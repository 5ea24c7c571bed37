/** An activity as a fact: who did it, what it concerned, where it happened, what came of it. */
import { useTranslation } from 'react-i18next'
import type { ActivityCard, CitationCard } from '../../../api/answers.ts'
import { Badge } from '../../../components/badge.tsx'
import { EntityLink } from '../../../components/entity-link.tsx'
import type { Read } from '../../../components/quotation.tsx'
import { kindLabel, predicateLabel } from '../../../i18n/vocabulary.ts'
import type { Language } from '../../../state/state.ts'
import { FactItem } from './fact.tsx'

interface Props {
  readonly activity: Pick<
    ActivityCard,
    'id' | 'kind' | 'date' | 'participants' | 'concerns' | 'places' | 'resultedIn'
  >
  readonly citations: readonly CitationCard[]
  /** The entity whose panel it stands in: it need not name itself. */
  readonly not?: string
  readonly language: Language
  readonly onPick: (id: string) => void
  readonly onRead: Read
}

export function ActivityItem({ activity, citations, not, language, onPick, onRead }: Props) {
  const { t } = useTranslation()
  const { kind, date, participants, concerns, places, resultedIn } = activity
  const others = (list: typeof concerns) => list.filter(({ id }) => id !== not)
  const note = (
    <>
      {participants
        .filter(({ entity }) => entity.id !== not)
        .map(({ entity, role, attribution }) => (
          <span className="doer" key={`${entity.id} ${role}`}>
            {predicateLabel(role, 'OUT', language)} <EntityLink entity={entity} onPick={onPick} />
            {attribution !== 'NAMED' && <Badge attribution={attribution} language={language} />}
          </span>
        ))}
      {others(resultedIn).map((entity) => (
        <span className="doer" key={entity.id}>
          {predicateLabel('RESULTED_IN', 'OUT', language)} <EntityLink entity={entity} onPick={onPick} />
        </span>
      ))}
    </>
  )
  return (
    <FactItem
      what={kindLabel(kind, language)}
      about={others(concerns)}
      date={date}
      places={others(places)}
      note={
        concerns.length === 0 ? (
          <>
            {note} {t('inspector.withoutObject')}
          </>
        ) : (
          note
        )
      }
      citations={citations}
      names={participants.map(({ entity }) => entity.name)}
      language={language}
      onPick={onPick}
      onRead={onRead}
    />
  )
}
