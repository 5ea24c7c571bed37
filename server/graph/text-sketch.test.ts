import { describe, expect, it } from 'vitest'
import { shippedDocuments } from '../documents/shipped.ts'
import { readSet } from '../score/sets.ts'
import { mayRepeat, repeats } from './reprints.ts'
import { repeatedShare, shinglesOf, sketchOf, sketchShare } from './text-sketch.ts'

const TEXT = '3月18日，云埠区政协主席陶安带队到云埠天舜制药有限公司调研，实地察看生产车间。'

describe('the share of a text that another repeats', () => {
  it.each<[string, string, number]>([
    ['itself', TEXT, 1],
    ['in another width, with other spaces and signs', TEXT.replace('3月', '３ 月').replaceAll('，', '\n'), 1],
    ['inside a page of more', `别的文章。${TEXT}又一篇文章。`, 1],
    ['nothing', '', 0],
    ['another text', '全市政协系统读书活动总结会议昨日召开，委员代表作了交流发言。', 0],
  ])('%s', (_what, other, share) => {
    expect(repeatedShare(TEXT, shinglesOf(other))).toBe(share)
  })

  it('is that of its letters which are kept', () => {
    const half = repeatedShare(TEXT, shinglesOf(TEXT.slice(0, TEXT.length / 2)))
    expect(half).toBeGreaterThan(0.45)
    expect(half).toBeLessThan(0.55)
    expect(repeatedShare('', shinglesOf(TEXT))).toBe(0)
  })

  it('is estimated by a sketch that stays small', async () => {
    const [{ text = '' } = {}] = await shippedDocuments()
    expect(sketchOf(text)).toHaveLength(128)
    expect(sketchShare(sketchOf(text), shinglesOf(text))).toBe(1)
    const most = sketchShare(sketchOf(text), shinglesOf(text.slice(0, 0.7 * text.length)))
    expect(Math.abs(most - 0.7)).toBeLessThan(0.12)
    expect(sketchOf('短')).toEqual([])
  })
})

/** Numbers from 0 to 1: the same on every machine. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

interface Made {
  readonly text: string
  /** The share of the letters of the first text that stand in it. */
  readonly kept: number
}

/** A text made of another: sentences left out (all at the end by a cut), characters exchanged, sentences of a third put in. */
function rewritten(text: string, third: string, random: () => number): Made {
  const sentences = text.split(/(?<=[。；！？\n])/u)
  const strange = third.split(/(?<=[。；！？\n])/u)
  const leave = random()
  const exchanged = [0, 0.02, 0.05][Math.floor(3 * random())] as number
  const cut = random() < 0.5
  const pool = [...third]
  let kept = 0
  let made = ''
  for (const [at, sentence] of sentences.entries()) {
    if (cut ? at >= leave * sentences.length : random() > leave) {
      if (random() < 0.3) made += strange[Math.floor(random() * strange.length)]
      continue
    }
    kept += sentence.length
    for (const letter of sentence)
      made += random() < exchanged ? pool[Math.floor(random() * pool.length)] : letter
  }
  return { text: made, kept: kept / text.length }
}

describe('a reprint', () => {
  it('is told from a rewrite of less than half, and from other articles: precision ≥ 0.98', async () => {
    const articles = (['page', 'open'] as const).flatMap((set) => readSet(set).map(({ text }) => text))
    const shingled = articles.map(shinglesOf)
    const random = numbers(7)
    const counts = { right: 0, wrong: 0, missed: 0 }
    const judge = (isReprint: boolean, found: boolean) => {
      if (found) counts[isReprint ? 'right' : 'wrong']++
      else if (isReprint) counts.missed++
    }
    for (const [at, article] of articles.entries()) {
      for (let round = 0; round < 40; round++) {
        const third =
          articles[(at + 1 + Math.floor(random() * (articles.length - 1))) % articles.length] ?? ''
        const { text, kept } = rewritten(article, third, random)
        const shingles = shinglesOf(text)
        // As it is found: by the sketch first.
        const found = mayRepeat(sketchOf(article), shingles) && repeats(article, shingles) !== undefined
        judge(kept > 0.5, found)
      }
      const others = articles.filter((one) => one !== article)
      judge(false, repeats(article, shinglesOf(others.join('\n'))) !== undefined)
      for (const [of, other] of shingled.entries())
        if (of !== at) judge(false, repeats(article, other) !== undefined)
    }
    const { right, wrong, missed } = counts
    const [precision, recall] = [right / (right + wrong), right / (right + missed)]
    console.log(
      `reprints: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, ${JSON.stringify(counts)}`,
    )
    expect(precision).toBeGreaterThanOrEqual(0.98)
    expect(recall).toBeGreaterThanOrEqual(0.8)
  }, 60_000)
})
