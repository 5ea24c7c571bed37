/** The source beside the canvas, in reading order, at the marked quotation. */
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentQuery } from '../../../api/generated/graphql.ts'
import { DocumentQuestion } from '../../../api/questions.ts'
import { useAnswer } from '../../../api/use-answers.ts'
import { CitationLine } from '../../../components/citation-line.tsx'
import { rangesOf } from '../../../components/quotation.tsx'
import { paragraphsOf } from '../../../components/reading.ts'
import { SourcePage } from '../../../components/source-page.tsx'
import { TroubleNote } from '../../../components/trouble-note.tsx'
import { Waiting } from '../../../components/waiting.tsx'
import { longDate } from '../../../i18n/dates.ts'
import type { Language, Reading } from '../../../state/state.ts'

interface Props {
  readonly reading: Extract<Reading, { kind: 'open' }>
  readonly language: Language
  readonly onClose: () => void
}

export function SourcePane({ reading, language, onClose }: Props) {
  const { t } = useTranslation()
  const pane = useRef<HTMLElement>(null)
  const { answer, retry } = useAnswer(DocumentQuestion, { id: reading.document })
  // Whoever opened it reads on here; Escape goes back to where they were.
  useEffect(() => {
    const before = document.activeElement
    pane.current?.focus({ preventScroll: true })
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    <aside
      ref={pane}
      className="source-pane"
      aria-label={t('source.label')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
      tabIndex={0}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <button type="button" className="plain close" aria-label={t('source.close')} onClick={onClose}>
        ×
      </button>
      {answer.kind === 'loading' && <Waiting label={t('source.loading')} lines={12} />}
      {answer.kind === 'failed' && <TroubleNote trouble={answer.trouble} onRetry={retry} />}
      {answer.kind === 'ready' &&
        (answer.data.document === null ? (
          <p className="note" role="alert">
            {t('source.unknown', { id: reading.document })}
          </p>
        ) : (
          <Article document={answer.data.document} marked={reading.marked} language={language} />
        ))}
    </aside>
  )
}

interface ArticleProps {
  readonly document: NonNullable<DocumentQuery['document']>
  readonly marked: Extract<Reading, { kind: 'open' }>['marked']
  readonly language: Language
}

function Article({ document, marked, language }: ArticleProps) {
  const { t } = useTranslation()
  const { text, readingOrder, dropped, title, byline, covers, source } = document
  const paragraphs = paragraphsOf(text, rangesOf(readingOrder), marked)
  const leftOut = paragraphsOf(text, rangesOf(dropped), marked)
  const found = [...paragraphs, ...leftOut].some((one) => one.some((piece) => piece.marked))
  return (
    <article className="article">
      <header>
        <p className="muted">
          <CitationLine document={document} language={language} />
        </p>
        <p className="muted">
          {byline.length > 0 && `${t('source.byline')} ${byline.join('、')}`}
          {byline.length > 0 && covers !== null && ' · '}
          {covers !== null && `${t('source.covers')} ${longDate(covers, language)}`}
          {source.url !== null && (
            <>
              {' · '}
              <a href={source.url} target="_blank" rel="noreferrer">
                {t('source.original')} ↗
              </a>
            </>
          )}
        </p>
      </header>
      {marked.length > 0 && !found && (
        <p className="note" role="status">
          {t('source.outside')}
        </p>
      )}
      <SourcePage paragraphs={paragraphs} title={title} place={JSON.stringify([document.id, marked])} />
      {leftOut.length > 0 && (
        <section className="left-out" aria-label={t('source.dropped')}>
          <h3>{t('source.dropped')}</h3>
          <SourcePage paragraphs={leftOut} title={null} place="" />
        </section>
      )}
    </article>
  )
}
