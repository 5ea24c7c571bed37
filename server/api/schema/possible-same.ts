/** Possible same: other ids that may be the same thing; found when asked, never stored, never merged (model.md, Identity). */
import type { Label } from '../../../data/ontology/index.ts'
import { builder } from '../builder.ts'
import type { ApiContext } from '../context.ts'
import type { SameRow } from '../same.ts'
import { Entity } from './entity-ref.ts'
import { LanguageEnum } from './vocabulary.ts'

/** Why two ids may be one thing. */
const REASONS = {
  NAME_AND_BODY: { zh: '同名，且都与同一机构有关', en: 'same name, and a body in common' },
  NAME_AND_HOME: { zh: '同名，且出自同一地方', en: 'same name, and the same home' },
  NAME_UNDER_TWO_TYPES: { zh: '同名，但类型不同', en: 'same name under two types' },
} as const satisfies Record<SameRow['reason'], Label>

/** How many are shown; the count tells of the others. */
const SHOWN = 20

const SameReasonEnum = builder.enumType('SameReason', {
  description: 'Why two ids may be one thing.',
  values: Object.fromEntries(
    Object.entries(REASONS).map(([reason, { zh, en }]) => [
      reason,
      { value: reason, description: `${zh} · ${en}` },
    ]),
  ) as Record<SameRow['reason'], { value: SameRow['reason']; description: string }>,
})

export const PossibleSame = builder.objectRef<SameRow>('PossibleSame').implement({
  description: 'Another id that may be the same thing, and why.',
  fields: (t) => ({
    entity: t.field({ type: Entity, description: 'The other one.', resolve: ({ entity }) => entity }),
    reason: t.field({
      type: SameReasonEnum,
      description: 'Why, in one word.',
      resolve: ({ reason }) => reason,
    }),
    reasonText: t.string({
      description: 'Why, in a sentence.',
      args: {
        language: t.arg({
          type: LanguageEnum,
          required: true,
          defaultValue: 'ZH',
          description: 'In which language.',
        }),
      },
      resolve: ({ reason }, { language }) => (language === 'ZH' ? REASONS[reason].zh : REASONS[reason].en),
    }),
    shared: t.exposeStringList('shared', {
      description: 'What both have in common: the name, and the body or home.',
      complexity: 1,
    }),
  }),
})

/** Those that are shown, and how many there are. */
export async function possibleSameOf({ loaders }: ApiContext, id: string) {
  const found = await loaders.possibleSame.load(id)
  return { shown: found.slice(0, SHOWN), count: found.length }
}
