/** Search: `/` opens it; 汉字, pinyin, initials. Nothing is asked while an input method composes. */
import { Combobox, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SearchQuery } from '../../api/generated/graphql.ts'
import { SearchQuestion } from '../../api/questions.ts'
import { useAnswer } from '../../api/use-answers.ts'
import { TroubleNote } from '../../components/trouble-note.tsx'
import { TypeMark } from '../../components/type-mark.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { typeLabel } from '../../i18n/vocabulary.ts'
import type { Language } from '../../state/state.ts'
import { positionLine } from './positions.ts'

const SHOWN = 12
/** Milliseconds without a key before the server is asked. */
const PAUSE = 160

interface Props {
  readonly language: Language
  readonly onFound: (id: string) => void
}

export function SearchBox({ language, onFound }: Props) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [composing, setComposing] = useState(false)
  const [sought] = useDebouncedValue(composing ? null : text.trim(), PAUSE)
  const asking = sought === null || sought === '' || composing ? null : sought
  const { answer, retry } = useAnswer(SearchQuestion, asking === null ? null : { text: asking, first: SHOWN })
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const hits = answer.kind === 'ready' ? answer.data.search.nodes : []

  useSlash(() => input.current?.focus())
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer begins at its best hit
  useEffect(() => {
    combobox.selectFirstOption()
  }, [answer])

  const choose = (id: string) => {
    setText('')
    combobox.closeDropdown()
    input.current?.blur()
    onFound(id)
  }
  return (
    <search className="search">
      <Combobox store={combobox} onOptionSubmit={choose} shadow="md" radius={8} offset={6}>
        <Combobox.Target>
          <input
            ref={input}
            type="text"
            autoComplete="off"
            spellCheck={false}
            aria-label={t('search.label')}
            placeholder={t('search.placeholder')}
            value={text}
            onChange={({ currentTarget }) => {
              setText(currentTarget.value)
              combobox.openDropdown()
            }}
            onCompositionStart={() => setComposing(true)}
            onCompositionEnd={({ currentTarget }) => {
              setComposing(false)
              setText(currentTarget.value)
            }}
            onFocus={() => text !== '' && combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
            onKeyDown={(event) => {
              // Enter and arrows belong to the input method while it composes.
              if (event.nativeEvent.isComposing) event.stopPropagation()
              else if (event.key === 'Escape') input.current?.blur()
            }}
          />
        </Combobox.Target>
        <span className="key" aria-hidden="true">
          /
        </span>
        <Combobox.Dropdown className="search-results" hidden={asking === null}>
          {asking !== null && answer.kind === 'loading' && <Waiting label={t('search.label')} lines={2} />}
          {answer.kind === 'failed' && <TroubleNote trouble={answer.trouble} onRetry={retry} />}
          {answer.kind === 'ready' && hits.length === 0 && (
            <p className="search-note" role="status">
              {t('search.nothing', { text: asking })}
            </p>
          )}
          <Combobox.Options aria-label={t('search.label')}>
            {hits.map((hit) => (
              <Combobox.Option value={hit.entity.id} key={hit.entity.id}>
                <Hit hit={hit} language={language} />
              </Combobox.Option>
            ))}
          </Combobox.Options>
          {answer.kind === 'ready' && answer.data.search.totalCount > hits.length && (
            <p className="search-note">
              {t('search.more', { total: answer.data.search.totalCount, shown: hits.length })}
            </p>
          )}
        </Combobox.Dropdown>
      </Combobox>
    </search>
  )
}

function Hit({
  hit,
  language,
}: {
  readonly hit: SearchQuery['search']['nodes'][number]
  readonly language: Language
}) {
  const { t } = useTranslation()
  const { entity, matched } = hit
  const position = entity.type === 'Person' ? positionLine(entity.positions, language) : ''
  return (
    <span className="hit">
      <TypeMark type={entity.type} />
      <span className="hit-name" lang="zh-CN">
        {entity.name}
      </span>
      <span className="hit-more">
        {[typeLabel(entity.type, language), position].filter(Boolean).join(' · ')}
      </span>
      <span className="hit-field">
        {t(`search.${matched.field}`)}
        {matched.text !== entity.name && ` ${matched.text}`}
      </span>
    </span>
  )
}

/** `/` anywhere but in a field. */
function useSlash(open: () => void): void {
  const latest = useRef(open)
  latest.current = open
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/u.test(event.target.tagName)
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
}
