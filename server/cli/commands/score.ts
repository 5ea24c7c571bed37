import { Command } from 'commander'
import { readUtf8 } from '../../documents/read-file.ts'
import { InputError } from '../../errors.ts'
import type { Rate } from '../../score/rate.ts'
import { ROWS, type Score, score, surerThan, total } from '../../score/score.ts'
import { pairedById, type ScoredFacts, scoredFacts } from '../../score/scored-facts.ts'
import type { Context } from '../context.ts'

interface Options {
  readonly json?: true
  readonly errors?: true
  readonly minConfidence?: string
}

/** `luzhi score REFERENCE FACTS`: how well facts agree with reference facts (`server/score/score.ts`). Needs no Neo4j. */
export function scoreCommand(context: Context): Command {
  return new Command('score')
    .description('对照参考事实评分 · score facts against reference facts')
    .argument('<reference>', '参考事实文件 · reference facts (one document, or {"documents": […]})')
    .argument('<facts>', '待评分的事实文件 · the facts to score')
    .option('--json', '以 JSON 输出 · as JSON')
    .option('--errors', '列出遗漏和错误 · list what was missed and what was wrong')
    .option(
      '--min-confidence <c>',
      '只计可信度不低于 c 的活动 · count only activities with at least this confidence, 0 to 1',
    )
    .action((reference: string, facts: string, options: Options) =>
      compare(context, reference, facts, options),
    )
}

async function compare(context: Context, reference: string, facts: string, options: Options): Promise<void> {
  const least = confidenceOf(options.minConfidence)
  const found = (await readScored(facts)).map((one) => surerThan(one, least))
  const pairs = pairedById(await readScored(reference), found)
  const scores = pairs.map((pair) => score(pair.reference, pair.found))
  const errors = scores.map((one, at) => ({ document: pairs[at]?.id, ...one.errors }))
  const sum = total(scores)
  if (options.json === true) {
    context.out(JSON.stringify(options.errors === true ? { ...sum, errors } : sum, null, 1))
    return
  }
  for (const line of linesOf(sum)) context.out(line)
  if (options.errors === true) context.out(JSON.stringify(errors, null, 1))
}

function linesOf(sum: Omit<Score, 'errors'>): string[] {
  return [
    ...ROWS.map((row) => lineOf(row, sum[row])),
    ...Object.entries(sum.byType).map(([type, rate]) => lineOf(`  ${type}`, rate)),
  ]
}

function lineOf(name: string, { precision, recall, f1, hit, found, wanted }: Rate): string {
  const figures = Object.entries({ precision, recall, f1 }).map(
    ([what, value]) => `${what} ${value.toFixed(3)}`,
  )
  return `${name.padEnd(18)} ${figures.join('  ')}  ${hit}/${found} found, ${wanted} wanted`
}

async function readScored(path: string): Promise<readonly ScoredFacts[]> {
  const words = (await readUtf8(path)).replace(/^\uFEFF/u, '')
  try {
    return scoredFacts(JSON.parse(words), path)
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    throw new InputError('NOT_JSON', `${path} is not JSON: ${cause.message}`, {
      remedy: 'A facts file is JSON, facts/1.',
      values: { file: path },
      cause,
    })
  }
}

/** @throws InputError USAGE */
function confidenceOf(words: string | undefined): number {
  const value = words === undefined ? 0 : Number(words)
  if (value >= 0 && value <= 1 && words?.trim() !== '') return value
  throw new InputError('USAGE', `--min-confidence is a number from 0 to 1, and “${words}” is not.`, {
    remedy: 'Correct it.',
  })
}
