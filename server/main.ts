/** The process on one screen: settings → Neo4j → migrations → documents → client → HTTP → shutdown. */
import { once } from 'node:events'
import { createHttpServer } from './api/server.ts'
import type { Context } from './cli/context.ts'
import { buildClient } from './client-build.ts'
import { shippedDocuments } from './documents/shipped.ts'
import { loadDocument } from './graph/load.ts'
import { closing, listen, requireFreePort } from './http-lifecycle.ts'
import { enterInstance } from './instance.ts'
import { createLog } from './log.ts'
import { connect } from './neo4j/connect.ts'
import type { Graph } from './neo4j/driver.ts'
import { prepareGraph } from './prepare.ts'
import { asStep } from './progress/progress.ts'

/**
 * Serves until `signal` comes, then stops all that it started. Where another process serves this state folder already,
 * says where and is done. Throws the reason of `signal` when that comes before it serves.
 */
export async function serve(context: Context): Promise<void> {
  const { settings, progress, signal, out } = context
  const entry = await enterInstance(settings.home, signal, (pid) =>
    progress.say({
      zh: `进程 ${pid} 正在启动，请稍候`,
      en: `Process ${pid} is starting; waiting for its address`,
    }),
  )
  if (entry.instance === undefined) {
    out(`Luzhi 履职图谱 已在运行 · already serves (process ${entry.pid}): ${entry.url}`)
    return
  }
  const { instance } = entry
  /** What ends what was begun; run from the last to the first: HTTP, then the pool, Neo4j after all. */
  const ends: (() => void | Promise<void>)[] = [instance.release]
  try {
    const log = createLog(settings)
    await requireFreePort(settings)
    const { graph, close } = await connect(settings, progress, signal)
    ends.push(close)
    await prepareGraph(graph, progress, signal)
    await loadShipped(graph, context)
    const clientDir = await buildClient(progress, signal)
    const http = createHttpServer({ graph, clientDir, log })
    signal.throwIfAborted()
    const url = await listen(http, settings)
    ends.push(closing(http))
    instance.announce(url)
    out(`Luzhi 履职图谱: ${url}`)
    progress.say({ zh: 'Ctrl-C 停止', en: 'Ctrl-C stops everything' })
    if (!signal.aborted) await once(signal, 'abort')
  } finally {
    if (ends.length > 1)
      await asStep(progress, { zh: '停止', en: 'Stopping' }, async () => {
        for (const end of ends.reverse()) await end()
      })
    else instance.release()
  }
}

async function loadShipped(graph: Graph, { progress, signal }: Context): Promise<void> {
  const documents = await shippedDocuments()
  await asStep(
    progress,
    { zh: '加载随附文档', en: 'Loading the shipped documents' },
    async (step) => {
      for (const [place, { facts, text }] of documents.entries()) {
        // A document is one transaction: an interruption falls between two.
        signal.throwIfAborted()
        await loadDocument(graph, { facts, text, status: 'PUBLISHED' })
        step.at(place + 1, documents.length)
      }
    },
    () => String(documents.length),
  )
}
