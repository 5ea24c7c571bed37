import { basename } from 'node:path'
import { Command } from 'commander'
import { type Added, addDocument } from '../../graph/add.ts'
import type { Graph } from '../../neo4j/driver.ts'
import { type Context, withGraph } from '../context.ts'
import { type AssistOptions, assistanceBy, withAssistOptions } from '../extraction/assistance.ts'
import { type ExtractedFile, eachFile } from '../extraction/each-file.ts'
import { type ToldOptions, toldBy, withToldOptions } from '../extraction/told.ts'

interface Options extends ToldOptions, AssistOptions {
  readonly publish?: true
  readonly replace?: true
}

/** `luzhi add FILE…`: articles with their facts into the database, as drafts unless they are to be published. */
export function addCommand(context: Context): Command {
  const command = new Command('add')
    .description(
      '提取事实并存为草稿，保留原始文件 · extract facts and store them as drafts, with the files themselves',
    )
    .argument('<files...>', '文章：.txt .md .html .docx .pdf，文件夹或 .zip · articles, folders, .zip')
  return withAssistOptions(withToldOptions(command))
    .option('--publish', '立即公开，进入图谱 · publish at once: search and traces show it')
    .option('--replace', '替换同一 id 的文档 · put it in the place of the document with its id')
    .action((files: string[], options: Options) => add(context, files, options))
}

async function add(context: Context, files: readonly string[], options: Options): Promise<void> {
  const asked = { told: toldBy(options), assistance: assistanceBy(options, context.settings.assist) }
  await withGraph(context, (graph) =>
    eachFile(context, files, asked, async (file) => {
      const added = await addFile(graph, file, options)
      for (const line of notesOn(file, added)) context.note(line)
      context.out(`${added.id}\t${added.outcome}\t${added.status}`)
    }),
  )
}

async function addFile(
  graph: Graph,
  { facts, text, path, bytes }: ExtractedFile,
  { publish, replace }: Options,
): Promise<Added> {
  const status = publish === true ? 'PUBLISHED' : 'DRAFT'
  const original = { name: basename(path), bytes }
  return await addDocument(graph, { facts, text, status, original }, replace === true)
}

/** What a person should know besides the result: where the text was there already, and what it repeats. */
function notesOn({ path, facts }: ExtractedFile, { id, title, outcome, status, reprints }: Added): string[] {
  const name = `${id} “${title ?? ''}”`
  if (outcome === 'ALREADY_THERE')
    return [`${path}：已存在，未作更改 · already there, nothing changed: ${name}`]
  if (outcome === 'PUBLISHED')
    return [`${path}：已存在的草稿已公开 · was there as a draft, now published: ${name}`]
  const findings = facts.findings?.length ?? 0
  return [
    ...reprints.map(
      (one) =>
        `${path}：转载，重复了 ${one.id} 的 ${percent(one.share)} · a reprint: it repeats ${percent(one.share)} of ${one.id} “${one.title ?? ''}”`,
    ),
    ...(findings > 0 ? [`${path}：${findings} 处存疑，待核对 · findings to review: ${findings}`] : []),
    // What stood there may have been public: nobody has passed the new text.
    ...(status === 'DRAFT' && outcome === 'REPLACED'
      ? [`${path}：原文本已撤下，新文本公开前不显示 · what it replaces is no longer shown, nor is it yet`]
      : []),
    ...(status === 'DRAFT' ? [`${path}：草稿，公开用 · a draft; to publish it: luzhi publish ${id}`] : []),
  ]
}

function percent(share: number): string {
  return `${Math.floor(share * 100)} %`
}
