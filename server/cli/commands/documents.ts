import { Command } from 'commander'
import { type StoredDocument, storedDocuments } from '../../graph/documents.ts'
import { type Context, withGraph } from '../context.ts'

const COLUMNS = [
  'id',
  'status',
  'title',
  'publisher',
  'publishedOn',
  'entities',
  'activities',
  'relations',
  'statistics',
  'findings',
] as const satisfies readonly (keyof StoredDocument)[]

/** `luzhi documents`: what is stored, one a line. */
export function documentsCommand(context: Context): Command {
  return new Command('documents')
    .description('列出文档，包括草稿 · list the documents, drafts too')
    .option('--json', '每行一个 JSON 对象 · one JSON object a line')
    .action((options: { json?: true }) =>
      withGraph(context, async (graph) => {
        // The heading is for the person, the lines are for scripts.
        if (options.json !== true) context.note(COLUMNS.join('\t'))
        for await (const document of storedDocuments(graph)) {
          context.signal.throwIfAborted()
          context.out(options.json === true ? JSON.stringify(document) : lineOf(document))
        }
      }),
    )
}

function lineOf(document: StoredDocument): string {
  return COLUMNS.map((column) => String(document[column] ?? '').replace(/\s+/gu, ' ')).join('\t')
}
