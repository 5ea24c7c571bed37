import { Command } from 'commander'
import { graphDigest, graphStatus } from '../../graph/status.ts'
import { type Context, withGraph } from '../context.ts'
import { statusLines } from '../status-lines.ts'

/** `luzhi status`: what is loaded and where. */
export function statusCommand(context: Context): Command {
  return new Command('status')
    .description('已加载的内容 · what is loaded')
    .option('--verify', '重新计算摘要并核对 · recompute the digest and compare')
    .action((options: { verify?: true }) =>
      withGraph(context, async (graph) => {
        for (const line of statusLines(graph.connection, await graphStatus(graph))) context.out(line)
        if (options.verify === true) context.out(`digest\t${await graphDigest(graph)}`)
      }),
    )
}
