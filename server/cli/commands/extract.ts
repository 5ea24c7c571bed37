import { Command } from 'commander'
import type { Context } from '../context.ts'
import { type AssistOptions, assistanceBy, withAssistOptions } from '../extraction/assistance.ts'
import { eachFile } from '../extraction/each-file.ts'
import { factsOutput } from '../extraction/facts-output.ts'
import { findingLines, traceLines } from '../extraction/notes.ts'
import { type ToldOptions, toldBy, withToldOptions } from '../extraction/told.ts'

interface Options extends ToldOptions, AssistOptions {
  readonly ndjson?: true
  readonly explain?: true
}

/** `luzhi extract FILE…`: facts to standard output, findings to standard error. Needs no Neo4j and starts none. */
export function extractCommand(context: Context): Command {
  const command = new Command('extract')
    .description('从文章中提取事实，写到标准输出 · read facts out of articles, to standard output')
    .argument('<files...>', '文章：.txt .md .html .docx .pdf，文件夹或 .zip · articles, folders, .zip')
  return withAssistOptions(withToldOptions(command))
    .option('--ndjson', '每行一个文档 · one document a line')
    .option('--explain', '列出得出每条事实的步骤 · list the steps that made each fact (standard error)')
    .action((files: string[], options: Options) => extractFiles(context, files, options))
}

async function extractFiles(context: Context, files: readonly string[], options: Options): Promise<void> {
  const asked = {
    told: toldBy(options),
    assistance: assistanceBy(options, context.settings.assist),
    explained: options.explain === true,
  }
  const output = factsOutput(context.out, options.ndjson === true ? 'LINES' : 'WHOLE')
  try {
    await eachFile(context, files, asked, async ({ path, facts, text, trace }) => {
      output.add(facts, files.length === 1 && path === files[0])
      for (const line of findingLines(path, facts, text)) context.note(line)
      if (options.explain === true)
        for (const line of traceLines(path, facts, trace, text)) context.note(line)
    })
  } finally {
    output.end()
  }
}
