import { createInterface } from 'node:readline/promises'
import { Command } from 'commander'
import { InputError } from '../../errors.ts'
import { resetGraph } from '../../graph/reset.ts'
import { graphStatus } from '../../graph/status.ts'
import type { Graph } from '../../neo4j/driver.ts'
import { type Context, withGraph } from '../context.ts'
import { statusLines } from '../status-lines.ts'

/** `luzhi reset`: deletes what Luzhi loaded and only that, after the database's name was typed. */
export function resetCommand(context: Context): Command {
  return new Command('reset')
    .description('删除 Luzhi 加载的全部内容，只删除这些 · delete all that Luzhi loaded, and only that')
    .option(
      '--yes <database>',
      '不询问，直接以数据库名确认 · confirm with the name of the database, without being asked',
    )
    .action((options: { yes?: string }) => withGraph(context, (graph) => reset(context, graph, options.yes)))
}

async function reset(context: Context, graph: Graph, yes: string | undefined): Promise<void> {
  for (const line of statusLines(graph.connection, await graphStatus(graph))) context.out(line)
  const { database } = graph.connection
  const typed = yes ?? (await ask(database, context.signal))
  if (typed !== database)
    throw new InputError('RESET_NOT_CONFIRMED', `Nothing was deleted: “${typed}” is not “${database}”.`, {
      remedy: `Type the database’s name, or give it: luzhi reset --yes ${database}`,
    })
  await resetGraph(graph)
  context.out('已删除 · deleted')
}

async function ask(database: string, signal: AbortSignal): Promise<string> {
  if (!process.stdin.isTTY)
    throw new InputError('RESET_NOT_CONFIRMED', 'Nothing was deleted: nobody can be asked here.', {
      remedy: `Confirm with luzhi reset --yes ${database}`,
    })
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  // While it reads a line, the terminal's Ctrl-C comes as this event and not as a signal.
  terminal.once('SIGINT', () => process.kill(process.pid, 'SIGINT'))
  try {
    const question = `输入数据库名以删除以上内容 · type the database’s name to delete this (${database}): `
    return (await terminal.question(question, { signal })).trim()
  } finally {
    terminal.close()
  }
}
