/** Who wrote the document: 记者 甲 通讯员 乙, 文／丙, （某县政协供稿). Editors, proof-readers and photographers did not. */
import type { Block, Mention } from '../draft.ts'
import { piecesIn } from '../names/pieces.ts'
import { keyOf } from '../steps/entities.ts'
import type { Link } from './link.ts'

/** Right before a writer, over the names of others. */
const LEADS =
  /(?:记者|通讯员|特约记者|实习记者|全媒体记者|融媒体记者|文\/图|图文|图\/文|文字|撰稿|撰文|供稿|作者|文|来稿)[：:\s/／|]*(?:[\p{Script=Han}·]{2,5}[\s、，/／]+){0,4}(?:通讯员|记者)?[\s：:/／]*$/u
/** Of another part in it. */
const OTHERS =
  /(?:编辑|责编|责任编辑|校对|审核|初审|复审|终审|一审|二审|三审|摄影|摄|监制|主编|值班)[^。\n]{0,20}$/u
/** After the name of a body that wrote it. */
const GAVE = /^\s*(?:供稿|编印|编|撰稿|来稿|文)(?:\s|）|\)|$)/u
const FROM = /(?:供稿|供稿单位|撰稿|来稿)[：:\s]*$/u

export function writers(view: string, blocks: readonly Block[], mentions: readonly Mention[]): Link[] {
  const found: Link[] = []
  const write = (mention: Mention) =>
    found.push({ subject: keyOf(mention), predicate: 'WROTE', object: 'document', evidence: mention })
  const body = blocks.filter(({ kind }) => kind === 'BODY')
  const edges = new Set<Block>([...body.slice(0, 2), ...body.slice(-3)])
  for (const block of blocks) {
    if (block.kind === 'TITLE' || block.kind === 'SUBTITLE' || block.kind === 'HEADING') continue
    if (block.kind === 'BODY' && !edges.has(block)) continue
    for (const mention of mentionsIn(mentions, block)) {
      const before = view.slice(Math.max(block.start, mention.start - 30), mention.start)
      const after = view.slice(mention.end, Math.min(block.end, mention.end + 6))
      if (mention.type === 'Person' && LEADS.test(before) && !OTHERS.test(before)) write(mention)
      if (mention.type === 'Organization' && (GAVE.test(after) || FROM.test(before))) write(mention)
    }
  }
  return found
}

function mentionsIn(mentions: readonly Mention[], { start, end }: Block): Mention[] {
  return piecesIn(mentions, start, end).filter(({ form }) => form !== 'OFFICE')
}
