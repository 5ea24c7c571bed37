/** officials: persons with a position, in order of office. */
import { TITLE_RANKS } from '../../../data/ontology/index.ts'
import { STATEMENTS } from '../../neo4j/statements.ts'
import { builder } from '../builder.ts'
import type { Key } from '../cursor.ts'
import { type Connection, MAX_FIRST, once, type PagedList, pageOf, windowOf } from '../page.ts'
import { type EntityRow, entityOf } from '../rows.ts'
import { connectionType, pageArgs, pageComplexity } from './connection.ts'
import { Person } from './entity-ref.ts'

const OFFICIALS: PagedList = { name: 'officials', shape: ['number', 'string', 'string'], max: MAX_FIRST }

const OfficialConnection = connectionType('Official', Person, 'the officials')

builder.queryField('officials', (t) =>
  t.field({
    type: OfficialConnection,
    description:
      'Persons who hold or held a position: current ones first, in order of office, then of pinyin.',
    args: pageArgs(t.arg, OFFICIALS),
    complexity: pageComplexity,
    resolve: (_root, args, { run }): Connection<EntityRow> => {
      const window = windowOf(OFFICIALS, args)
      const params = { titles: TITLE_RANKS, limit: window.limit, after: window.after }
      return {
        page: once(async () =>
          pageOf(OFFICIALS, window, await run(STATEMENTS.queriesOfficials, params), (row) => ({
            key: row.key as Key,
            node: entityOf(row.entity),
          })),
        ),
        total: once(async () => (await run(STATEMENTS.queriesOfficialsTotal))[0]?.total as number),
      }
    },
  }),
)
