/** 相似: other ids that may be the same thing, each with the reason; a person decides. */
import { useTranslation } from 'react-i18next'
import { SameQuestion } from '../../../../api/questions.ts'
import { useAnswer } from '../../../../api/use-answers.ts'
import { EntityLink } from '../../../../components/entity-link.tsx'
import { TroubleNote } from '../../../../components/trouble-note.tsx'
import { TypeMark } from '../../../../components/type-mark.tsx'
import { Waiting } from '../../../../components/waiting.tsx'
import type { TabProps } from './index.ts'

export function SameTab({ entity, onPick }: TabProps) {
  const { t } = useTranslation()
  const { answer, retry } = useAnswer(SameQuestion, { id: entity.id })
  if (answer.kind === 'loading') return <Waiting label={t('inspector.same')} />
  if (answer.kind === 'failed') return <TroubleNote trouble={answer.trouble} onRetry={retry} />
  const found = answer.data.entity?.possibleSame ?? []
  const total = answer.data.entity?.possibleSameCount ?? 0
  if (found.length === 0) return <p className="none">{t('inspector.noSame')}</p>
  return (
    <>
      <p className="muted">{t('inspector.sameWhy')}</p>
      <ul className="facts">
        {found.map(({ entity: other, reason, shared }) => (
          <li className="fact" key={other.id}>
            <p className="fact-head">
              <TypeMark type={other.type} /> <EntityLink entity={other} onPick={onPick} />
            </p>
            <p className="muted">{t(`inspector.${reason}`)}</p>
            <p className="muted">{t('inspector.shared', { what: shared.join('、') })}</p>
            <p className="muted id">{other.id}</p>
          </li>
        ))}
      </ul>
      {total > found.length && (
        <p className="muted">{t('inspector.sameMore', { total, shown: found.length })}</p>
      )}
    </>
  )
}
