import { Command } from 'commander'
import { forgetDocuments } from '../../graph/forget.ts'
import { type Context, withGraph } from '../context.ts'

/** `luzhi forget DOCUMENT…`: as if they had never been loaded. */
export function forgetCommand(context: Context): Command {
  return new Command('forget')
    .description('移除文档及其全部内容 · take documents out, with all that they said')
    .argument('<documents...>', '文档 id · ids of documents')
    .action((ids: string[]) =>
      withGraph(context, async (graph) => {
        await forgetDocuments(graph, ids)
        for (const id of ids) context.out(`${id}\tforgotten`)
      }),
    )
}
