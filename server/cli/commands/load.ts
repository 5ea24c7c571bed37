import { Command } from 'commander'
import { readFactsFile } from '../../documents/read-facts.ts'
import { InputError, LuzhiError, type Problem } from '../../errors.ts'
import { loadDocument } from '../../graph/load.ts'
import { asStep } from '../../progress/progress.ts'
import { type Context, withGraph } from '../context.ts'

type Input = Awaited<ReturnType<typeof readFactsFile>>

/** `luzhi load FACTS.json…`: all files are checked before the first is written. */
export function loadCommand(context: Context): Command {
  return new Command('load')
    .description(
      '核对并加载事实文件；有误则不写入 · check and load facts files; nothing is written if one is wrong',
    )
    .argument('<facts...>', '事实文件 · facts files (facts/1, JSON)')
    .option(
      '--text <file>',
      '原文；默认为同一文件夹的 <文档 id>.txt · the text, if not <document id>.txt beside the facts',
    )
    .option('--draft', '作为草稿保存，不进入图谱 · store as a draft, which the graph does not show')
    .action((files: string[], options: { text?: string; draft?: true }) => load(context, files, options))
}

async function load(
  context: Context,
  files: readonly string[],
  options: { readonly text?: string; readonly draft?: true },
): Promise<void> {
  if (options.text !== undefined && files.length > 1)
    throw new InputError('USAGE', '--text names the text of one facts file, and several are given.', {
      remedy: 'Load them one by one, or put each text beside its facts as <document id>.txt.',
    })
  const inputs = await readAll(files, options.text)
  const status = options.draft === true ? 'DRAFT' : 'PUBLISHED'
  await withGraph(context, async (graph) => {
    for (const { facts, text } of inputs) {
      // A document is one transaction: an interruption falls between two.
      context.signal.throwIfAborted()
      const title = { zh: `加载 ${facts.document.id}`, en: `Loading ${facts.document.id}` }
      const result = await asStep(context.progress, title, () => loadDocument(graph, { facts, text, status }))
      context.out(`${facts.document.id}\t${result.outcome}`)
    }
  })
}

/** Reads every file; what is wrong in any is told together. */
async function readAll(files: readonly string[], textPath: string | undefined): Promise<Input[]> {
  const inputs: Input[] = []
  const refusals: LuzhiError[] = []
  for (const file of files) {
    try {
      inputs.push(await readFactsFile(file, textPath === undefined ? {} : { textPath }))
    } catch (error) {
      if (!(error instanceof LuzhiError)) throw error
      refusals.push(error)
    }
  }
  const [first] = refusals
  if (first === undefined) return inputs
  if (refusals.length === 1) throw first
  throw new InputError('FACTS_REFUSED', `${refusals.length} of ${files.length} files are refused.`, {
    remedy: 'Correct them; nothing was written.',
    values: { problems: refusals.flatMap(problemsOf) },
  })
}

function problemsOf(error: LuzhiError): readonly Problem[] {
  const { problems, file } = error.values
  if (Array.isArray(problems) && problems.length > 0) return problems
  return [{ file: String(file ?? ''), path: '', reason: error.message }]
}
