/** trace: what an official did, by every attribution, and who says so. */
import { builder } from '../builder.ts'
import { windowOf } from '../page.ts'
import { type TraceRow as Row, type TraceTotals as Totals, TRACE, type Trace, traceOf } from '../trace.ts'
import { Activity } from './activity.ts'
import { Citation } from './citation.ts'
import { connectionType, pageArgs, pageComplexity } from './connection.ts'
import { Entity } from './entity-ref.ts'
import { ActivityKindEnum, AttributionEnum, EntityTypeEnum, RoleEnum } from './vocabulary.ts'

const TraceFilter = builder.inputType('TraceFilter', {
  description: 'Narrows a trace; what is left out or null does not narrow. Nothing is hidden by default.',
  fields: (t) => ({
    roles: t.field({
      type: [RoleEnum],
      description: 'Only these roles; by OFFICE the role is that of the body.',
    }),
    attributions: t.field({ type: [AttributionEnum], description: 'Only these attributions.' }),
    kinds: t.field({ type: [ActivityKindEnum], description: 'Only these kinds of activity.' }),
    objectTypes: t.field({
      type: [EntityTypeEnum],
      description: 'Only rows whose object is of these types.',
    }),
    from: t.field({ type: 'Date', description: 'Only activities whose date reaches this one or a later.' }),
    to: t.field({ type: 'Date', description: 'Only activities whose date begins at this one or earlier.' }),
    withoutDate: t.boolean({
      description: 'Whether activities without a date are kept. Left out: yes, unless from or to is given.',
    }),
    text: t.string({
      description: 'Only rows where this stands in the name of the object, the trigger or a quotation.',
    }),
  }),
})

const TraceRow = builder.objectRef<Row>('TraceRow').implement({
  description: 'One row of a trace: a person, an activity, and one object of it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Tells rows apart; no node.' }),
    attribution: t.field({
      type: AttributionEnum,
      description: 'How the text ties the person to the activity: one in each activity, the strongest.',
      resolve: ({ attribution }) => attribution,
    }),
    role: t.field({
      type: RoleEnum,
      description: 'What the person, or by OFFICE the body, was in it.',
      resolve: ({ role }) => role,
    }),
    shared: t.exposeBoolean('shared', {
      description: 'By OFFICE: another person headed the body at the time too, and has this row as well.',
    }),
    activity: t.field({ type: Activity, description: 'What was done.', resolve: ({ activity }) => activity }),
    object: t.field({
      type: Entity,
      nullable: true,
      description: 'What it was about; null: the activity names none.',
      resolve: ({ object }) => object,
    }),
    citations: t.field({
      type: [Citation],
      description:
        'DID always; WHO unless DID names the person (by OFFICE: the body); WHEN where words state a date; HEADS for GROUP and OFFICE.',
      resolve: ({ citations }) => [...citations],
    }),
  }),
})

const TraceTotals = builder.objectRef<Totals>('TraceTotals').implement({
  description:
    'How much of a trace has one attribution and role, after the filter. Three units, never mixed.',
  fields: (t) => ({
    attribution: t.field({
      type: AttributionEnum,
      description: 'The attribution.',
      resolve: (row) => row.attribution,
    }),
    role: t.field({ type: RoleEnum, description: 'The role.', resolve: ({ role }) => role }),
    activities: t.exposeInt('activities', { description: 'How many activities (trigger words).' }),
    rows: t.exposeInt('rows', { description: 'How many rows: activities by their objects.' }),
    outings: t.exposeInt('outings', {
      description:
        'How many outings: activities of one document whose days overlap are one, any other is its own.',
    }),
  }),
})

const TraceConnection = connectionType<Row, Trace>('Trace', TraceRow, 'the rows of a trace')

builder.objectField(TraceConnection, 'totals', (t) =>
  t.field({
    type: [TraceTotals],
    description:
      'Activities, rows and outings of each attribution and role, after the filter; counted only when asked for.',
    complexity: 1,
    resolve: (trace) => trace.totals(),
  }),
)

builder.queryField('trace', (t) =>
  t.field({
    type: TraceConnection,
    description:
      'What an official did: activities of their own (NAMED, GROUP) and those of the body that they headed (OFFICE), in order of date.',
    args: {
      official: t.arg.id({
        required: true,
        description: 'Id of the person; NOT_FOUND when no document speaks of it.',
      }),
      filter: t.arg({ type: TraceFilter, required: false, description: 'Which rows.' }),
      ...pageArgs(t.arg, TRACE),
    },
    complexity: pageComplexity,
    resolve: (_root, { official, filter, ...args }, context) =>
      traceOf(context, official, filter ?? {}, windowOf(TRACE, args)),
  }),
)
