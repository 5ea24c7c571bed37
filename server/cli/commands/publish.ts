import { Command } from 'commander'
import { publishDocuments } from '../../graph/publish.ts'
import { type Context, withGraph } from '../context.ts'

/** `luzhi publish ID…`: drafts become part of the graph, all that are named or none. */
export function publishCommand(context: Context): Command {
  return new Command('publish')
    .description(
      '公开草稿，立即进入检索、履职和图谱 · publish drafts: search, traces and canvas show them at once',
    )
    .argument('<documents...>', '文档 id · ids of documents')
    .action((ids: string[]) =>
      withGraph(context, async (graph) => {
        for (const { id, outcome } of await publishDocuments(graph, ids)) context.out(`${id}\t${outcome}`)
      }),
    )
}
