/** search: entities by 汉字, pinyin or initials. */
import { InputError } from '../../errors.ts'
import { STATEMENTS } from '../../neo4j/statements.ts'
import { builder } from '../builder.ts'
import { checkFirst, DEFAULT_FIRST, MAX_FIRST } from '../page.ts'
import { type EntityRow, entityOf } from '../rows.ts'
import { lettersOf, phraseQuery, searchable } from '../text.ts'
import { pageComplexity } from './connection.ts'
import { Entity } from './entity-ref.ts'
import { EntityTypeEnum } from './vocabulary.ts'

const FIELDS = {
  NAME: 'its name',
  ALIAS: 'one of its aliases',
  PINYIN: 'the pinyin of its name or of an alias, from any syllable on',
  INITIALS: 'the initials of that pinyin',
} as const
type Field = keyof typeof FIELDS

/** No name is longer; the index refuses words of thousands of letters. */
const MAX_TEXT = 500

interface Hit {
  readonly entity: EntityRow
  readonly field: Field
  readonly matched: string
}

interface Hits {
  readonly hits: readonly Hit[]
  readonly total: number
}

const SearchFieldEnum = builder.enumType('SearchField', {
  description: 'Where a text was found.',
  values: Object.fromEntries(
    Object.entries(FIELDS).map(([field, description]) => [field, { value: field, description }]),
  ) as Record<Field, { value: Field; description: string }>,
})

const Matched = builder.objectRef<Hit>('Matched').implement({
  description: 'Where the text was found.',
  fields: (t) => ({
    field: t.field({ type: SearchFieldEnum, description: 'In what.', resolve: ({ field }) => field }),
    text: t.exposeString('matched', { description: 'The name, alias, pinyin or initials that hold it.' }),
  }),
})

const SearchHit = builder.objectRef<Hit>('SearchHit').implement({
  description: 'An entity that was found, and by what.',
  fields: (t) => ({
    entity: t.field({ type: Entity, description: 'What was found.', resolve: ({ entity }) => entity }),
    matched: t.field({ type: Matched, description: 'By what.', resolve: (hit) => hit }),
  }),
})

const SearchConnection = builder.objectRef<Hits>('SearchConnection').implement({
  description: 'What was found, the best first.',
  fields: (t) => ({
    nodes: t.field({
      type: [SearchHit],
      description:
        'What was found: exact names, names that begin with the text, names, aliases, pinyin, initials.',
      complexity: { field: 1, multiplier: 1 },
      resolve: ({ hits }) => [...hits],
    }),
    totalCount: t.exposeInt('total', { description: 'How many entities were found in all.' }),
  }),
})

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description:
      'Entities by name: 汉字 from one character on, anywhere in a name or alias; pinyin from any syllable on; initials. Case and width of letters do not matter.',
    args: {
      text: t.arg.string({
        required: true,
        description: `何平, 平, heping, ping, hp; at most ${MAX_TEXT} characters.`,
      }),
      types: t.arg({ type: [EntityTypeEnum], required: false, description: 'Only entities of these types.' }),
      first: t.arg.int({
        required: false,
        defaultValue: DEFAULT_FIRST,
        description: `How many, 0 to ${MAX_FIRST}; more is refused, never cut.`,
      }),
    },
    complexity: pageComplexity,
    resolve: async (_root, { text, types, first }, { run }): Promise<Hits> => {
      const sought = searchable(text)
      if (sought === '')
        throw new InputError('EMPTY_SEARCH_TEXT', 'The search text is empty.', {
          remedy: 'Give at least one character: 汉字, pinyin or initials.',
        })
      if (sought.length > MAX_TEXT)
        throw new InputError('SEARCH_TEXT_TOO_LONG', `The search text has ${sought.length} characters.`, {
          remedy: `Give at most ${MAX_TEXT}.`,
        })
      const rows = await run(STATEMENTS.queriesSearch, {
        text: sought,
        phrase: phraseQuery(sought),
        letters: lettersOf(sought),
        types: types ?? null,
        limit: checkFirst(first, MAX_FIRST),
      })
      const total = (rows[0]?.total as number | undefined) ?? 0
      const found = rows.filter((row) => row.entity !== null)
      return {
        total,
        hits: found.map((row) => ({
          entity: entityOf(row.entity),
          field: row.field as Field,
          matched: row.matched as string,
        })),
      }
    },
  }),
)
