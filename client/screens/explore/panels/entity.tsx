/** An entity: name, positions, neighbours by type, and four tabs. */
import { Tabs } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Head } from '../../../api/answers.ts'
import { HeadQuestion } from '../../../api/questions.ts'
import { useAnswer } from '../../../api/use-answers.ts'
import type { Read } from '../../../components/quotation.tsx'
import { TroubleNote } from '../../../components/trouble-note.tsx'
import { TypeMark } from '../../../components/type-mark.tsx'
import { Waiting } from '../../../components/waiting.tsx'
import { subtypeLabel, typeLabel } from '../../../i18n/vocabulary.ts'
import { type Language, TABS, type Tab } from '../../../state/state.ts'
import { positionLine } from '../positions.ts'
import { TAB_PANELS } from './tabs/index.ts'

interface Props {
  readonly id: string
  readonly tab: Tab
  readonly language: Language
  readonly expanded: boolean
  readonly onTab: (tab: Tab) => void
  readonly onFocus: () => void
  readonly onPick: (id: string) => void
  readonly onToggle: (id: string) => void
  readonly onRead: Read
}

export function EntityPanel({
  id,
  tab,
  language,
  expanded,
  onTab,
  onFocus,
  onPick,
  onToggle,
  onRead,
}: Props) {
  const { t } = useTranslation()
  const { answer, retry } = useAnswer(HeadQuestion, { id })
  if (answer.kind === 'loading') return <Waiting label={t('inspector.label')} lines={6} />
  if (answer.kind === 'failed') return <TroubleNote trouble={answer.trouble} onRetry={retry} />
  const { entity } = answer.data
  if (entity === null)
    return (
      <div className="note" role="alert">
        <strong>{t('trouble.unknownTitle')}</strong>
        <p>{t('trouble.unknown', { id })}</p>
      </div>
    )
  const counts: Partial<Record<Tab, number>> = {
    mentions: entity.mentions.totalCount,
    same: entity.possibleSameCount,
  }
  return (
    <>
      <section className="entity-head">
        <Title entity={entity} language={language} />
        <div className="actions">
          <button type="button" className="primary" onClick={() => onToggle(id)}>
            {expanded ? t('inspector.collapse') : `${t('inspector.expand')} ${entity.neighbours.totalCount}`}
          </button>
          <button type="button" className="plain" onClick={onFocus}>
            {t('inspector.focus')}
          </button>
        </div>
      </section>
      <Tabs
        value={tab}
        onChange={(next) => onTab(TABS.find((one) => one === next) ?? 'facts')}
        className="tabs"
        keepMounted={false}
      >
        <Tabs.List>
          {TABS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`inspector.${one}`)}
              {counts[one] !== undefined && <span className="number"> {counts[one]}</span>}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TABS.map((one) => {
          const Panel = TAB_PANELS[one]
          return (
            <Tabs.Panel key={one} value={one}>
              <Panel entity={entity} language={language} onPick={onPick} onRead={onRead} />
            </Tabs.Panel>
          )
        })}
      </Tabs>
    </>
  )
}

function Title({ entity, language }: { readonly entity: Head; readonly language: Language }) {
  const { t } = useTranslation()
  const { name, type, subtype, aliases, positions, neighbours } = entity
  const kind = [typeLabel(type, language), subtype && subtypeLabel(type, subtype, language)]
    .filter(Boolean)
    .join(' · ')
  return (
    <div className="entity-title">
      <span className={`avatar avatar-${type}`} aria-hidden="true">
        {type === 'Person' ? [...name][0] : <TypeMark type={type} size={22} />}
      </span>
      <div>
        <h2 lang="zh-CN">{name}</h2>
        <p className="muted">{type === 'Person' ? positionLine(positions, language) || kind : kind}</p>
        {aliases.length > 0 && (
          <p className="muted">
            {t('inspector.aliases')} <span lang="zh-CN">{aliases.join('、')}</span>
          </p>
        )}
        <ul className="chips" aria-label={t('inspector.neighbours')}>
          {byType(neighbours.countsByRelation).map(([one, count]) => (
            <li className="chip" key={one}>
              <TypeMark type={one} size={10} /> {typeLabel(one, language)}{' '}
              <span className="number">{count}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

/** Ties by the type of the neighbour, the most first; one neighbour may count under several relations. */
function byType(counts: Head['neighbours']['countsByRelation']) {
  const sums = new Map<(typeof counts)[number]['type'], number>()
  for (const { type, count } of counts) sums.set(type, (sums.get(type) ?? 0) + count)
  return [...sums].sort((one, other) => other[1] - one[1])
}
