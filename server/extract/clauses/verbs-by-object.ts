/**
 * Everyday verbs that say an activity only with an object of its kind: 看了某大桥, 听某局关于某事的介绍, 报县委. Alone they say nothing.
 */
import type { ActivityKind, EntityType } from '../../../data/ontology/index.ts'
import type { Mention } from '../draft.ts'
import type { Piece } from '../flow.ts'
import type { Words } from '../lexicon/words.ts'
import type { MentionIndex } from './mention-index.ts'
import { isReportedTo } from './report.ts'

const SEEN: ReadonlySet<EntityType> = new Set(['Place', 'Project', 'Enterprise'])
const HANDED: ReadonlySet<string> = new Set(
  '报 交到 交给 送到 送至 递到 递给 寄给 寄到 报给 提交给 报送给 呈报'.split(' '),
)
const REPORT = /^了?[^，]*(?:关于|对|就)[^，]{4,}(?:汇报|通报|介绍|报告|讲解|说明)/u

/** 去看水渠修缮工程: works without a name. */
const WORKS = /^了?[^，、]{3,}(?:工程|项目|改造|整治|修缮|建设|进展|进度)(?:情况|现场)?$/u

/** The kind of activity that the word at `start`–`end` says with what follows it. */
export function kindByObject(
  words: Words,
  index: MentionIndex,
  { start, end }: Piece,
  clause: Piece,
): ActivityKind | undefined {
  const { text } = words
  const word = words.wordAt(start)
  if (word === '听') return REPORT.test(text.slice(end, clause.end)) ? 'HEAR_REPORT' : undefined
  if (word === '汇报')
    return isReportedTo(text.slice(clause.start, start), text.slice(end, end + 2)) ? 'HEAR_REPORT' : undefined
  if (word === '看' && WORKS.test(text.slice(end, clause.end))) return 'INSPECT'
  const handed = HANDED.has(word)
  if (word !== '看' && !handed) return undefined
  if (handed && word.length > 1 && /[把将]《[^》]{3,80}》$/u.test(text.slice(clause.start, start)))
    return 'PROPOSE'
  const object = objectAt(index, text[end] === '了' ? end + 1 : end)
  if (object === undefined || object.start >= clause.end) return undefined
  if (word === '看') return SEEN.has(object.type) ? 'INSPECT' : undefined
  return object.type === 'Organization' ? 'PROPOSE' : undefined
}

function objectAt(index: MentionIndex, at: number): Mention | undefined {
  const object = index.at(at)
  return object?.start === at ? object : undefined
}
