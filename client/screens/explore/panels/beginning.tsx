/** Where to begin when nothing is selected: the officials in order of office, and the documents. */
import { useTranslation } from 'react-i18next'
import type { Beginning } from '../../../api/answers.ts'
import { CitationLine } from '../../../components/citation-line.tsx'
import type { Language } from '../../../state/state.ts'
import { positionLine } from '../positions.ts'

interface Props {
  readonly beginning: Beginning
  readonly language: Language
  readonly onPick: (id: string) => void
  readonly onRead: (document: string) => void
}

export function BeginningPanel({ beginning, language, onPick, onRead }: Props) {
  const { t } = useTranslation()
  const { officials, documents, meta } = beginning
  return (
    <div className="beginning">
      <h2>{t('beginning.title')}</h2>
      <p className="muted">{t('beginning.counts', meta.counts)}</p>
      {documents.totalCount === 0 && <p className="note">{t('beginning.empty')}</p>}
      {officials.nodes.length > 0 && (
        <section aria-label={t('beginning.officials')}>
          <h3>{t('beginning.officials')}</h3>
          <ul className="people">
            {officials.nodes.map(({ id, name, positions }) => (
              <li key={id}>
                <button type="button" onClick={() => onPick(id)}>
                  <span className="avatar" aria-hidden="true">
                    {[...name][0]}
                  </span>
                  <span>
                    <span className="serif" lang="zh-CN">
                      {name}
                    </span>
                    <span className="muted" lang="zh-CN">
                      {positionLine(positions, language)}
                    </span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {officials.totalCount > officials.nodes.length && (
            <p className="muted">{t('beginning.moreOfficials', { total: officials.totalCount })}</p>
          )}
        </section>
      )}
      {documents.nodes.length > 0 && (
        <section aria-label={t('beginning.documents')}>
          <h3>{t('beginning.documents')}</h3>
          <ul className="papers">
            {documents.nodes.map((document) => (
              <li key={document.id}>
                <button type="button" onClick={() => onRead(document.id)}>
                  <span className="serif" lang="zh-CN">
                    {document.subtitle ?? document.title ?? document.id}
                  </span>
                  <CitationLine document={document} language={language} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
