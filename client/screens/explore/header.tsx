/** Seal, name, search, language. */
import { useTranslation } from 'react-i18next'
import type { ExploreState } from '../../state/state.ts'
import { SearchBox } from './search-box.tsx'
import type { Dispatch } from './use-explore-state.ts'

interface Props {
  readonly state: ExploreState
  readonly dispatch: Dispatch
  readonly onFound: (id: string) => void
}

export function Header({ state, dispatch, onFound }: Props) {
  const { t } = useTranslation()
  const { language } = state
  return (
    <header className="header">
      <button type="button" className="brand" title={t('home')} onClick={() => dispatch({ type: 'begin' })}>
        <span className="seal" aria-hidden="true">
          履
        </span>
        <span className="brand-name" lang="zh-CN">
          {t('brand')}
        </span>
        <span className="brand-latin" lang="en">
          Luzhi
        </span>
      </button>
      <h1 className="sr-only">{t('heading')}</h1>
      <SearchBox language={language} onFound={onFound} />
      <nav className="header-links">
        <a href="/graphql">{t('api')}</a>
        <button
          type="button"
          className="plain"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => dispatch({ type: 'language', language: language === 'zh' ? 'en' : 'zh' })}
        >
          {t('language')}
        </button>
      </nav>
    </header>
  )
}
