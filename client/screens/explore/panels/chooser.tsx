/** A node with too many neighbours says how many it has and lets one choose which. */
import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RelationCounts } from '../../../api/answers.ts'
import type { RelationName } from '../../../api/generated/graphql.ts'
import { TypeMark } from '../../../components/type-mark.tsx'
import { relationNameLabel, typeLabel } from '../../../i18n/vocabulary.ts'
import type { Language } from '../../../state/state.ts'
import { AT_MOST } from '../use-graph.ts'

/** More neighbours than these are not put on the canvas unasked. */
export const TOO_MANY = 30

export interface Choice {
  readonly id: string
  readonly name: string
  readonly total: number
  readonly counts: RelationCounts
}

interface Props {
  readonly choice: Choice
  readonly language: Language
  readonly onExpand: (relations: readonly RelationName[] | null, first: number | null) => void
  readonly onClose: () => void
}

export function Chooser({ choice, language, onExpand, onClose }: Props) {
  const { t } = useTranslation()
  const [picked, setPicked] = useState<readonly RelationName[]>([])
  const { name, total, counts } = choice
  const relations = [...new Set(counts.map(({ relation }) => relation))]
  const toggle = (relation: RelationName) =>
    setPicked((old) => (old.includes(relation) ? old.filter((one) => one !== relation) : [...old, relation]))
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('choose.title', { name, total })}
      closeButtonProps={{ 'aria-label': t('choose.cancel') }}
    >
      <div className="chooser">
        {relations.map((relation) => (
          <label key={relation} className="facet-row">
            <input type="checkbox" checked={picked.includes(relation)} onChange={() => toggle(relation)} />
            <span className="facet-name">{relationNameLabel(relation, language)}</span>
            <span className="chooser-types">
              {counts
                .filter((one) => one.relation === relation)
                .map(({ type, count }) => (
                  <span key={type} title={typeLabel(type, language)}>
                    <TypeMark type={type} size={10} />{' '}
                    <span className="sr-only">{typeLabel(type, language)} </span>
                    {count}
                  </span>
                ))}
            </span>
          </label>
        ))}
      </div>
      <div className="chooser-actions">
        <button
          type="button"
          className="primary"
          disabled={picked.length === 0}
          onClick={() => onExpand([...picked].sort(), null)}
        >
          {t('choose.show')}
        </button>
        <button type="button" className="plain" onClick={() => onExpand(null, TOO_MANY)}>
          {t('choose.first', { count: TOO_MANY })}
        </button>
        {total <= AT_MOST && (
          <button type="button" className="plain" onClick={() => onExpand(null, null)}>
            {t('choose.all', { total })}
          </button>
        )}
      </div>
    </Modal>
  )
}
