/** Entities: one interface, one type for each row of the vocabulary. */
import { ENTITIES } from '../../../data/ontology/index.ts'
import { builder } from '../builder.ts'
import { checkIds } from '../ids.ts'
import { MAX_IDS } from '../limits.ts'
import { windowOf } from '../page.ts'
import { documentRef, type EntityRow } from '../rows.ts'
import { ActivityConnection, activityPage, ENTITY_ACTIVITIES } from './activity.ts'
import { connectionType, pageArgs, pageComplexity } from './connection.ts'
import { DocumentRef } from './document-ref.ts'
import { Entity, Person } from './entity-ref.ts'
import { ENTITY_MENTIONS, MentionConnection, mentionPage } from './mention.ts'
import { NEIGHBOURS, NeighbourConnection, NeighbourFilter, neighboursOf } from './neighbour.ts'
import { NodeRef } from './node.ts'
import { Position, positionsOf } from './position.ts'
import { PossibleSame, possibleSameOf } from './possible-same.ts'
import { Statistic } from './statistic.ts'
import { EntityTypeEnum } from './vocabulary.ts'

const SubtypeStatement = builder
  .objectRef<{ subtype: string; document: string }>('SubtypeStatement')
  .implement({
    description: 'A subtype that one document gives and that most do not.',
    fields: (t) => ({
      subtype: t.exposeString('subtype', { description: 'The subtype that it gives.' }),
      document: t.field({
        type: DocumentRef,
        description: 'The document that gives it.',
        resolve: ({ document }) => documentRef(document),
      }),
    }),
  })

Entity.implement({
  description:
    'A person, body, enterprise, place, undertaking or titled work of which published documents speak.',
  interfaces: [NodeRef],
  resolveType: ({ typename }) => typename,
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The fullest name that the documents support.' }),
    aliases: t.exposeStringList('aliases', {
      description:
        'Other forms of the name; forms that only make sense in their document (该区, 区政协) are none.',
      complexity: 1,
    }),
    type: t.field({ type: EntityTypeEnum, description: 'Its type.', resolve: ({ type }) => type }),
    subtype: t.exposeString('subtype', {
      nullable: true,
      description: 'What most documents take it to be, in the words of the vocabulary; null: none says.',
    }),
    otherSubtypes: t.field({
      type: [SubtypeStatement],
      description: 'What other documents take it to be, where documents differ.',
      resolve: ({ id }, _args, { loaders }) => loaders.subtypes.load(id),
    }),
    sortKey: t.exposeString('sortKey', { description: 'Pinyin of the name: the order of lists.' }),
    mentions: t.field({
      type: MentionConnection,
      description: 'Every place where a published document mentions it.',
      args: pageArgs(t.arg, ENTITY_MENTIONS),
      complexity: pageComplexity,
      resolve: ({ id }, args, { loaders }) => mentionPage(loaders, id, windowOf(ENTITY_MENTIONS, args)),
    }),
    positions: t.field({
      type: [Position],
      description: 'Of a person: the positions held. Of a body: those held in it. Else empty.',
      resolve: async ({ id }, _args, { loaders }) => positionsOf(await loaders.positions.load(id)),
    }),
    activities: t.field({
      type: ActivityConnection,
      description:
        'Activities that it takes part in or that are about it, in order of date, those without date last. OFFICE is no participation: see trace.',
      args: pageArgs(t.arg, ENTITY_ACTIVITIES),
      complexity: pageComplexity,
      resolve: ({ id }, args, { loaders }) => {
        const window = windowOf(ENTITY_ACTIVITIES, args)
        return activityPage(ENTITY_ACTIVITIES, window, id, loaders.activitiesOf, loaders.activitiesOfTotal)
      },
    }),
    possibleSame: t.field({
      type: [PossibleSame],
      description:
        'Other ids that may be the same thing, with the reason; at most 20. Never merged by the machine.',
      resolve: async ({ id }, _args, context) => (await possibleSameOf(context, id)).shown,
    }),
    possibleSameCount: t.int({
      description: 'How many other ids may be the same thing.',
      resolve: async ({ id }, _args, context) => (await possibleSameOf(context, id)).count,
    }),
    neighbours: t.field({
      type: NeighbourConnection,
      description:
        'Entities reached by one relation or through one activity, those of most links first. Participation as the text states it; links by OFFICE only where `filter.attributions` names OFFICE.',
      args: {
        filter: t.arg({
          type: NeighbourFilter,
          required: false,
          description: 'Which links and neighbours count.',
        }),
        ...pageArgs(t.arg, NEIGHBOURS),
      },
      complexity: pageComplexity,
      resolve: ({ id }, { filter, ...args }, { loaders }) =>
        neighboursOf(loaders, id, filter ?? {}, windowOf(NEIGHBOURS, args)),
    }),
    statistics: t.field({
      type: [Statistic],
      description: 'Figures whose subject it is.',
      resolve: ({ id }, _args, { loaders }) => loaders.statisticsOf.load(id),
    }),
    documents: t.field({
      type: [DocumentRef],
      description: 'The published documents that speak of it.',
      resolve: async ({ id }, _args, { loaders }) => (await loaders.documentsOf.load(id)).map(documentRef),
    }),
  }),
})

for (const { type, label } of ENTITIES) {
  const ref = type === 'Person' ? Person : builder.objectRef<EntityRow>(type)
  ref.implement({ description: `${label.zh} · ${label.en}`, interfaces: [NodeRef, Entity] })
}

export const EntityConnection = connectionType('Entity', Entity, 'the entities')

builder.queryFields((t) => ({
  entity: t.field({
    type: Entity,
    nullable: true,
    description: 'An entity by its id; null: no published document speaks of it.',
    args: { id: t.arg.id({ required: true, description: 'Its id: `person:重庆市璧山区政协:何平`.' }) },
    resolve: (_root, { id }, { loaders }) => loaders.entity.load(id),
  }),
  entities: t.field({
    type: t.listRef(Entity, { nullable: true }),
    description: 'Entities by their ids, in that order; null where no published document speaks of one.',
    args: { ids: t.arg.idList({ required: true, description: `Their ids, at most ${MAX_IDS}.` }) },
    complexity: ({ ids }) => ({ field: 1, multiplier: ids.length }),
    resolve: (_root, { ids }, { loaders }) => Promise.all(checkIds(ids).map((id) => loaders.entity.load(id))),
  }),
}))
