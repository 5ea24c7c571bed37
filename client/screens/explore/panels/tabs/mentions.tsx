/** 原文: every place where a published document mentions it. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MentionsQuestion } from '../../../../api/questions.ts'
import { useAnswer } from '../../../../api/use-answers.ts'
import { More } from '../../../../components/more.tsx'
import { Quotation } from '../../../../components/quotation.tsx'
import { TroubleNote } from '../../../../components/trouble-note.tsx'
import { Waiting } from '../../../../components/waiting.tsx'
import type { TabProps } from './index.ts'

const PAGE = 20
const MOST = 100

export function MentionsTab({ entity, language, onRead }: TabProps) {
  const { t } = useTranslation()
  const [first, setFirst] = useState(PAGE)
  const { answer, retry } = useAnswer(MentionsQuestion, { id: entity.id, first })
  if (answer.kind === 'loading') return <Waiting label={t('inspector.mentions')} lines={8} />
  if (answer.kind === 'failed') return <TroubleNote trouble={answer.trouble} onRetry={retry} />
  const mentions = answer.data.entity?.mentions
  if (mentions === undefined || mentions.totalCount === 0)
    return <p className="none">{t('inspector.noMentions')}</p>
  return (
    <>
      {mentions.nodes.map((mention) => (
        <Quotation
          key={JSON.stringify([mention.document.id, mention.spans])}
          citation={{ ...mention, part: 'STATES' }}
          words={[]}
          language={language}
          named={false}
          onRead={onRead}
        />
      ))}
      <More
        shown={mentions.nodes.length}
        total={mentions.totalCount}
        most={MOST}
        onMore={() => setFirst(MOST)}
      />
    </>
  )
}
