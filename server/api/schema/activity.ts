/** Activities: what somebody did, with date, participants, objects and the words that say so. */

import type DataLoader from 'dataloader'
import type { ObjectPredicate } from '../../../data/ontology/index.ts'
import type { Asked } from '../batching.ts'
import { builder } from '../builder.ts'
import { did, headsOfParty, when, who } from '../citations.ts'
import type { ApiContext } from '../context.ts'
import type { Key } from '../cursor.ts'
import { type Connection, MAX_FIRST, once, type PagedList, type PageWindow, pageOf } from '../page.ts'
import { type ActivityRow, documentRef, type EntityRow, pairsOf, type TieRow } from '../rows.ts'
import { Citation, SPANS } from './citation.ts'
import { connectionType } from './connection.ts'
import { DocumentRef } from './document-ref.ts'
import { Entity } from './entity-ref.ts'
import { NodeRef } from './node.ts'
import { ActivityKindEnum, AttributionEnum, DateBasisEnum, RoleEnum } from './vocabulary.ts'

/** In order of date, then of document and text. */
export const ENTITY_ACTIVITIES: PagedList = {
  name: 'activities',
  shape: ['string', 'string', 'number', 'string'],
  max: MAX_FIRST,
}

/** One participant with the strongest of its ties to the activity. */
interface ParticipantRow {
  readonly entity: EntityRow
  readonly tie: TieRow
  readonly activity: ActivityRow
}

interface DateRow {
  readonly from: string
  readonly to: string
  readonly basis: NonNullable<ActivityRow['basis']>
}

const ActivityDate = builder.objectRef<DateRow>('ActivityDate').implement({
  description: 'When an activity happened, as precisely as the text says.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'First day, month or year.', resolve: ({ from }) => from }),
    to: t.field({ type: 'Date', description: 'Last day, month or year.', resolve: ({ to }) => to }),
    basis: t.field({
      type: [DateBasisEnum],
      description: 'What the date rests on.',
      complexity: 1,
      resolve: ({ basis }) => [...basis],
    }),
  }),
})

const Participant = builder.objectRef<ParticipantRow>('Participant').implement({
  description: 'Who took part in an activity, as the text says it.',
  fields: (t) => ({
    entity: t.field({ type: Entity, description: 'Who.', resolve: ({ entity }) => entity }),
    role: t.field({ type: RoleEnum, description: 'What they were in it.', resolve: ({ tie }) => tie.role }),
    attribution: t.field({
      type: AttributionEnum,
      description: 'NAMED or GROUP; OFFICE is derived and stands in a trace.',
      resolve: ({ tie }) => tie.attribution,
    }),
    citations: t.field({
      type: [Citation],
      description: 'WHO and HEADS: what ties them to it, where its own words do not.',
      resolve: ({ tie, activity }) => [...who(tie), ...headsOfParty(tie, activity)],
    }),
  }),
})

export const Activity = builder.objectRef<ActivityRow>('Activity')

Activity.implement({
  description: 'One thing done, told by one document: one for each trigger word.',
  interfaces: [NodeRef],
  fields: (t) => ({
    kind: t.field({
      type: ActivityKindEnum,
      description: 'What kind of thing.',
      resolve: ({ kind }) => kind,
    }),
    trigger: t.exposeString('trigger', { description: 'The word that tells it: 走访.' }),
    triggerSpans: t.field({
      type: t.listRef(t.listRef('Int')),
      description: `Where that word stands. ${SPANS}`,
      complexity: 1,
      resolve: ({ triggerSpans }) => pairsOf(triggerSpans),
    }),
    date: t.field({
      type: ActivityDate,
      nullable: true,
      description: 'When; null: the text gives no date.',
      resolve: ({ from, to, basis }) => (from == null ? null : { from, to: to ?? from, basis: basis ?? [] }),
    }),
    document: t.field({
      type: DocumentRef,
      description: 'The document that tells it.',
      resolve: ({ document }) => documentRef(document),
    }),
    participants: t.field({
      type: [Participant],
      description: 'Who took part, in the order of the text.',
      resolve: async (activity, _args, { loaders }) => {
        const rows = await loaders.participants.load(activity.id)
        return rows.map((row) => ({ ...row, activity }))
      },
    }),
    concerns: t.field({
      type: [Entity],
      description: 'What it is about: the objects of its rows in a trace.',
      resolve: ({ id }, _args, context) => objectsOf(id, 'CONCERNS', context),
    }),
    places: t.field({
      type: [Entity],
      description: 'Where the text says it happened.',
      resolve: ({ id }, _args, context) => objectsOf(id, 'AT', context),
    }),
    resultedIn: t.field({
      type: [Entity],
      description: 'What came of it.',
      resolve: ({ id }, _args, context) => objectsOf(id, 'RESULTED_IN', context),
    }),
    citations: t.field({
      type: [Citation],
      description: 'DID and WHEN: its own words, and those of its date.',
      resolve: (activity) => [...did(activity), ...when(activity)],
    }),
    possiblySameEvent: t.field({
      type: [Activity],
      description:
        'Activities of other documents that may be the same event: a common leader and object, kinds of one family, days that overlap.',
      resolve: ({ id }, _args, { loaders }) => loaders.sameEvent.load(id),
    }),
  }),
})

async function objectsOf(
  id: string,
  predicate: ObjectPredicate,
  { loaders }: ApiContext,
): Promise<EntityRow[]> {
  const objects = await loaders.objects.load(id)
  return objects.filter((object) => object.predicate === predicate).map(({ entity }) => entity)
}

export const ActivityConnection = connectionType('Activity', Activity, 'activities')

/** A list of activities of the node `id`, from its two loaders. */
export function activityPage(
  list: PagedList,
  window: PageWindow,
  id: string,
  rows: DataLoader<Asked, { readonly key: Key; readonly node: ActivityRow }[], string>,
  totals: DataLoader<string, number[]>,
): Connection<ActivityRow> {
  const { limit, after } = window
  return {
    page: once(async () =>
      pageOf(list, window, await rows.load({ id, params: { limit, after } }), (row) => row),
    ),
    total: once(async () => (await totals.load(id))[0] ?? 0),
  }
}

builder.queryField('activity', (t) =>
  t.field({
    type: Activity,
    nullable: true,
    description: 'An activity by its id; null: no published document tells it.',
    args: { id: t.arg.id({ required: true, description: 'Its id: `activity:bishan-2023:VISIT:331`.' }) },
    resolve: (_root, { id }, { loaders }) => loaders.activity.load(id),
  }),
)
