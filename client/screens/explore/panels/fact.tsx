/** One fact: what, about whom, by which attribution, when and on what ground, where, and the words that say it. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActivityCard, CitationCard, EntityCard } from '../../../api/answers.ts'
import type { Attribution } from '../../../api/generated/graphql.ts'
import { Badge } from '../../../components/badge.tsx'
import { Citations } from '../../../components/citations.tsx'
import { EntityLink } from '../../../components/entity-link.tsx'
import type { Read } from '../../../components/quotation.tsx'
import { dateSpan } from '../../../i18n/dates.ts'
import { basisLabel } from '../../../i18n/vocabulary.ts'
import type { Language } from '../../../state/state.ts'

interface Props {
  readonly what: string
  readonly about: readonly EntityCard[]
  readonly attribution?: Attribution | null
  readonly date?: ActivityCard['date']
  readonly places?: readonly EntityCard[]
  readonly note?: ReactNode
  readonly citations: readonly CitationCard[]
  /** Names to emphasise in the quotations, besides those it is about. */
  readonly names?: readonly string[]
  readonly language: Language
  readonly onPick: (id: string) => void
  readonly onRead: Read
}

const LISTED = 4

export function FactItem(props: Props) {
  const {
    what,
    about,
    attribution,
    date,
    places = [],
    note,
    citations,
    names = [],
    language,
    onPick,
    onRead,
  } = props
  const { t } = useTranslation()
  return (
    <li className="fact">
      <p className="fact-head">
        <span className="kind">{what}</span>{' '}
        {about.slice(0, LISTED).map((entity, index) => (
          <span key={entity.id}>
            {index > 0 && '、'}
            <EntityLink entity={entity} onPick={onPick} />
          </span>
        ))}
        {about.length > LISTED && <span> {t('inspector.and', { count: about.length })}</span>}
        {attribution && <Badge attribution={attribution} language={language} />}
      </p>
      <p className="muted">
        {date ? (
          <>
            {dateSpan(date, language)}
            <span className="basis">
              {' '}
              （{date.basis.map((one) => basisLabel(one, language)).join(language === 'zh' ? '，' : ', ')}）
            </span>
          </>
        ) : null}
        {places.length > 0 && (
          <>
            {date && ' · '}
            {places.map((place, index) => (
              <span key={place.id}>
                {index > 0 && '、'}
                <EntityLink entity={place} onPick={onPick} />
              </span>
            ))}
          </>
        )}
        {note}
      </p>
      <Citations
        citations={citations}
        names={[...about.map(({ name }) => name), ...names]}
        language={language}
        onRead={onRead}
      />
    </li>
  )
}
