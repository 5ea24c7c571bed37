/** 关系: what the documents state of it outside of any activity: positions, membership, where it lies. */
import { useTranslation } from 'react-i18next'
import { PREDICATES } from '../../../../../data/ontology/index.ts'
import type { NeighbourLink } from '../../../../api/answers.ts'
import { NeighboursQuestion } from '../../../../api/questions.ts'
import { useAnswer } from '../../../../api/use-answers.ts'
import { TroubleNote } from '../../../../components/trouble-note.tsx'
import { Waiting } from '../../../../components/waiting.tsx'
import { predicateLabel, statusLabel } from '../../../../i18n/vocabulary.ts'
import { AT_MOST } from '../../use-graph.ts'
import { FactItem } from '../fact.tsx'
import type { TabProps } from './index.ts'

/** Between two entities; WROTE ends at a document. */
const RELATIONS = PREDICATES.filter((predicate) => predicate !== 'WROTE')

export function RelationsTab({ entity, language, onPick, onRead }: TabProps) {
  const { t } = useTranslation()
  const asked = { id: entity.id, first: AT_MOST, filter: { relations: RELATIONS } }
  const { answer, retry } = useAnswer(NeighboursQuestion, asked)
  if (answer.kind === 'loading') return <Waiting label={t('inspector.relations')} lines={6} />
  if (answer.kind === 'failed') return <TroubleNote trouble={answer.trouble} onRetry={retry} />
  const nodes = answer.data.entity?.neighbours.nodes ?? []
  const links = nodes.flatMap(({ entity: other, via }) => via.map((link) => ({ other, link })))
  if (links.length === 0) return <p className="none">{t('inspector.noRelations')}</p>
  return (
    <ul className="facts">
      {links.map(({ other, link }) => (
        <FactItem
          key={JSON.stringify([other.id, link.predicate, link.direction, link.title, link.status])}
          what={predicateLabel(link.predicate, link.direction, language)}
          about={[other]}
          note={said(link)}
          citations={link.citations}
          names={[entity.name]}
          language={language}
          onPick={onPick}
          onRead={onRead}
        />
      ))}
    </ul>
  )

  function said({ title, status }: NeighbourLink): string {
    return [title, status && statusLabel(status, language)].filter(Boolean).join(' · ')
  }
}
