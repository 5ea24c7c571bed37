/**
 * Subjects that a sentence names without telling that anything was done about them: 加强对某事的调研, 就某事作通报,
 * 某事视察因雨推迟. They are entities, and objects of nothing.
 */
import { TAG } from '../lexicon/vocabulary.ts'
import type { Clause } from './clause.ts'
import { objectsIn } from './objects.ts'
import type { Scene } from './scene.ts'
import type { Undertaking } from './undertaking.ts'

const MARKS = new Set(['就', '围绕', '针对', '对'])
const NOUNS = new Set(
  '调研 视察 协商 调查研究 专题协商 专题调研 监督 民主监督 评议 考察 督办 执法检查 询问 专题询问 检查 审议 听证'.split(
    ' ',
  ),
)
/** What is done about a subject by a noun: 就某事作通报. */
const CARRIED =
  /^(?:作|作了|做|作出|提交|开展|进行|举行|组织)(?:了)?(?:专题|书面|情况)*(?:通报|汇报|发言|说明|讲解|介绍)/u
/** After the noun the sentence goes on about it: 因雨推迟, 尚在准备. */
const PASSIVE = /^(?:因|尚|未|取消|推迟|延期|改|已|暂|被|安排|列入)/u

/** Undertakings of the nouns of field work and consulting in a sentence. */
export function mentionedIn(scene: Scene): Undertaking[] {
  return scene.clauses.flatMap((clause) => (clause.quoted ? [] : subjectsIn(scene, clause)))
}

function subjectsIn(scene: Scene, clause: Clause): Undertaking[] {
  const { words, index } = scene
  const { view } = scene.flow
  let mark = -1
  let light = -1
  for (let at = clause.start; at < clause.end; at = words.endOf(at)) {
    if (index.at(at) !== undefined) continue
    const end = words.endOf(at)
    const word = words.wordAt(at)
    if (mark < 0 && MARKS.has(word)) mark = end
    if (words.tagsAt(at) & TAG.LIGHT || word === '的') light = end
    if (mark > 0 && CARRIED.test(view.slice(at, Math.min(clause.end, at + 10)))) return named(scene, mark, at)
    if (!NOUNS.has(word)) continue
    const of = view[at - 1] === '的'
    if (of && mark > 0) return named(scene, mark, at - 1)
    if (PASSIVE.test(view.slice(end, Math.min(clause.end, end + 4))))
      return named(scene, light > 0 && !of ? light : clause.start, of ? at - 1 : at)
  }
  return []
}

function named(scene: Scene, start: number, end: number): Undertaking[] {
  return end - start < 4 ? [] : [...objectsIn(scene, { start, end }, 'ALWAYS').undertakings]
}
