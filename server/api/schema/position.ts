/** Positions: who holds, will hold or held which title in which body, with every document that says so. */
import { HEADING_TITLES, POSITION_STATUSES, TITLE_RANKS } from '../../../data/ontology/index.ts'
import { groupBy } from '../batching.ts'
import { builder } from '../builder.ts'
import { states } from '../citations.ts'
import type { EntityRow, StatementRow } from '../rows.ts'
import { Citation } from './citation.ts'
import { Entity } from './entity-ref.ts'
import { PositionStatusEnum } from './vocabulary.ts'

export interface PositionStatement {
  readonly person: EntityRow
  readonly body: EntityRow
  readonly statement: StatementRow
}

interface PositionRow extends PositionStatement {
  readonly statements: readonly StatementRow[]
}

/** Statements of one person, body, title and status as one position; in order of status, of office, of pinyin. */
export function positionsOf(rows: readonly PositionStatement[]): PositionRow[] {
  const groups = groupBy(rows, ({ person, body, statement }) =>
    JSON.stringify([person.id, body.id, statement.title, statement.status]),
  )
  const positions = [...groups.values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [{ ...first, statements: [first, ...rest].map(({ statement }) => statement) }],
  )
  return positions.toSorted(
    (one, other) =>
      statusRank(one) - statusRank(other) ||
      titleRank(one) - titleRank(other) ||
      compare(one.person.sortKey, other.person.sortKey) ||
      compare(one.statement.id, other.statement.id),
  )
}

function statusRank({ statement }: PositionRow): number {
  return POSITION_STATUSES.findIndex(({ status }) => status === (statement.status ?? 'CURRENT'))
}

function titleRank({ statement }: PositionRow): number {
  const at = (TITLE_RANKS as readonly string[]).indexOf(statement.title ?? '')
  return at < 0 ? TITLE_RANKS.length : at
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

export const Position = builder.objectRef<PositionRow>('Position').implement({
  description: 'A position in a body, as one or several documents state it.',
  fields: (t) => ({
    id: t.id({
      description: 'Id of the (first) statement of it: see Relation.',
      resolve: ({ statement }) => statement.id,
    }),
    title: t.string({
      description: 'The title in the words of the text: 主席.',
      resolve: ({ statement }) => statement.title ?? '',
    }),
    status: t.field({
      type: PositionStatusEnum,
      description: 'Whether it is held when the document speaks.',
      resolve: ({ statement }) => statement.status ?? 'CURRENT',
    }),
    from: t.field({
      type: 'Date',
      nullable: true,
      description: 'Begin of the term; null: not stated.',
      resolve: ({ statements }) => statements.find(({ from }) => from != null)?.from ?? null,
    }),
    to: t.field({
      type: 'Date',
      nullable: true,
      description: 'End of the term; null: not stated.',
      resolve: ({ statements }) => statements.find(({ to }) => to != null)?.to ?? null,
    }),
    heading: t.boolean({
      description: 'Whether its holder heads the body.',
      resolve: ({ statement }) => (HEADING_TITLES as readonly string[]).includes(statement.title ?? ''),
    }),
    person: t.field({ type: Entity, description: 'Who holds it.', resolve: ({ person }) => person }),
    body: t.field({
      type: Entity,
      description: 'The body in which it is held.',
      resolve: ({ body }) => body,
    }),
    citations: t.field({
      type: [Citation],
      description: 'The words that state it, of every document that does.',
      resolve: ({ statements }) => statements.flatMap((statement) => states(statement)),
    }),
  }),
})
