import { Command } from 'commander'
import { originalOf } from '../../graph/originals.ts'
import { type Context, withGraph } from '../context.ts'

/** `luzhi original ID`: the file that was added, byte for byte. */
export function originalCommand(context: Context): Command {
  return new Command('original')
    .description('取回原始文件，写到标准输出 · the file that was added, to standard output')
    .argument('<document>', '文档 id · id of a document')
    .action((id: string) =>
      withGraph(context, async (graph) => {
        const { name, bytes } = await originalOf(graph, id)
        context.note(name)
        await context.outBytes(bytes)
      }),
    )
}
