/**
 * `npm run bench:extract [-- MB]`: how fast text becomes facts, as ratios in one run. The last line is JSON: against jieba's plain
 * cut in MB/s, the time for ten times the text in one document, and the memory over 10,000 documents.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { extract } from '../extract/index.ts'
import { articleOf, articles, randomFrom } from './corpus.ts'

const MEGA = 1_000_000
const SEED = 20231120
/** Of many documents of 2 to 20 kB, at 7.8 kB on average. */
const CORPUS_MB = Number(process.argv[2] ?? 20)
const SIZES = [0.1, 1, 10]
/** What is read of each size in all, the largest aside. */
const SAME_MB = 5
const MANY = 10_000

const bytesOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const read = (text: string) => extract({ id: 'bench', text, metadata: {} }).facts

function seconds(work: () => void): number {
  const begun = performance.now()
  work()
  return (performance.now() - begun) / 1000
}

/** jieba's plain cut; native, and asked for only here. */
function jiebaCut(): (text: string) => readonly string[] {
  const require = createRequire(import.meta.url)
  const { Jieba } = require('@node-rs/jieba') as {
    Jieba: { withDict(dict: Uint8Array): { cut(text: string): readonly string[] } }
  }
  const jieba = Jieba.withDict(readFileSync(require.resolve('@node-rs/jieba/dict.txt')))
  return (text) => jieba.cut(text)
}

function corpus(): string[] {
  const texts: string[] = []
  let size = 0
  for (const text of articles(Number.MAX_SAFE_INTEGER, SEED)) {
    texts.push(text)
    size += Buffer.byteLength(text)
    if (size >= CORPUS_MB * MEGA) return texts
  }
  return texts
}

/** Both read the same documents by turns, so that what else the machine does slows both. */
function ratio(): number {
  const texts = corpus()
  const cut = jiebaCut()
  for (const text of texts.slice(0, 200)) {
    cut(text)
    read(text)
  }
  let [cutting, reading] = [0, 0]
  for (let from = 0; from < texts.length; from += 100) {
    const turn = texts.slice(from, from + 100)
    cutting += seconds(() => {
      for (const text of turn) cut(text)
    })
    reading += seconds(() => {
      for (const text of turn) read(text)
    })
  }
  const size = bytesOf(texts) / MEGA
  console.log(
    `${texts.length} documents, ${size.toFixed(1)} MB: jieba ${(size / cutting).toFixed(2)} MB/s, extract ${(size / reading).toFixed(2)} MB/s`,
  )
  return cutting / reading
}

/**
 * Mean seconds for one document of each size; the largest growth from one size to the next. Each size is read about as long as
 * the others: the pauses of the memory's collector and what else the machine does then count alike for all, while the best of
 * many short runs would have none.
 */
function growth(): number {
  console.log('one document of each size, warmed up:')
  read(articleOf(MEGA, randomFrom(SEED)))
  const times = SIZES.map((size) => {
    const text = articleOf(size * MEGA, randomFrom(SEED))
    const times = Math.max(1, Math.round(SAME_MB / size))
    const mean =
      seconds(() => {
        for (let time = 0; time < times; time++) read(text)
      }) / times
    console.log(`${size} MB: ${mean.toFixed(3)} s (mean of ${times})`)
    return mean
  })
  return Math.max(...times.slice(1).map((time, at) => time / (times[at] ?? time)))
}

/** Peak of the memory over many documents; they are made as they are read, so that only the extractor's counts. */
function memory(): number {
  let peak = 0
  let count = 0
  for (const text of articles(MANY, SEED + 1)) {
    read(text)
    if (++count % 1_000 !== 0) continue
    const now = process.memoryUsage().rss / 2 ** 20
    peak = Math.max(peak, now)
    console.log(`after ${count} documents: ${now.toFixed(0)} MiB`)
  }
  return peak
}

const jiebaRatio = ratio()
const rssMiB = memory()
const growth10x = growth()
console.log(
  JSON.stringify({
    jiebaRatio: Number(jiebaRatio.toFixed(3)),
    growth10x: Number(growth10x.toFixed(2)),
    rssMiB: Math.round(rssMiB),
  }),
)
