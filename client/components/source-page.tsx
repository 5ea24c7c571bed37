/** The text of a source with its marks, scrolled to the first of them. */
import { useEffect, useRef } from 'react'
import type { Paragraph } from './reading.ts'

interface Props {
  readonly paragraphs: readonly Paragraph[]
  /** The paragraph that is this is the heading. */
  readonly title: string | null
  /** What is marked, as a word: when it changes, the page scrolls to it. Empty: it stays where it is. */
  readonly place: string
}

export function SourcePage({ paragraphs, title, place }: Props) {
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (place === '') return
    const mark = page.current?.querySelector('mark')
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    mark?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' })
  }, [place])
  return (
    <div className="source-page" lang="zh-CN" ref={page}>
      {paragraphs.map((paragraph, index) => {
        const words = paragraph.map(({ text }) => text).join('')
        const pieces = paragraph.map(({ text, marked }, at) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change places
          marked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
        )
        // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a text never change places
        if (words === title) return <h2 key={index}>{pieces}</h2>
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        if (words.startsWith('■')) return <h3 key={index}>{pieces}</h3>
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        return <p key={index}>{pieces}</p>
      })}
    </div>
  )
}
