import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  parse,
  printSchema,
  validate,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { ENTITY_TYPES } from '../../data/ontology/index.ts'
import { schema } from './schema/index.ts'

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
)

/** A type and all that stands in it, as path → description. */
function described(type: GraphQLNamedType): (readonly [path: string, description: unknown])[] {
  const own = [[type.name, type.description]] as const
  if (isEnumType(type))
    return [...own, ...type.getValues().map((v) => [`${type.name}.${v.name}`, v.description] as const)]
  if (isInputObjectType(type))
    return [
      ...own,
      ...Object.values(type.getFields()).map((f) => [`${type.name}.${f.name}`, f.description] as const),
    ]
  if (!isObjectType(type) && !isInterfaceType(type)) return [...own]
  const fields = Object.values(type.getFields()).flatMap((field) => [
    [`${type.name}.${field.name}`, field.description] as const,
    ...field.args.map((arg) => [`${type.name}.${field.name}(${arg.name}:)`, arg.description] as const),
  ])
  return [...own, ...fields]
}

/** `field(arg: Type, …): Type` of a field, for those of its arguments that `args` names. */
function signature(typeName: string, fieldName: string, args: readonly string[]): string {
  const type = schema.getType(typeName)
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[fieldName] : undefined
  const shown = (field?.args ?? [])
    .filter(({ name }) => args.includes(name))
    .map(({ name, type: given }) => `${name}: ${given}`)
  return `${fieldName}${shown.length === 0 ? '' : `(${shown.join(', ')})`}: ${field?.type}`
}

describe('the schema', () => {
  it('is printed in schema.graphql; `npx vitest run --project unit server/api/schema.test.ts -u` prints it anew', async () => {
    await expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toMatchFileSnapshot('schema.graphql')
  })

  it.each(types.map((type) => [type.name, type] as const))('describes all of %s', (_name, type) => {
    const silent = described(type).filter(
      ([, description]) => typeof description !== 'string' || description.trim() === '',
    )
    expect(silent.map(([path]) => path)).toEqual([])
  })

  it('has one type for each entity type of the vocabulary, each an Entity and a Node', () => {
    const entity = schema.getType('Entity')
    const implemented = isInterfaceType(entity) ? schema.getPossibleTypes(entity) : []
    expect(implemented.map(({ name }) => name).sort()).toEqual([...ENTITY_TYPES].sort())
    for (const type of implemented)
      expect(type.getInterfaces().map(({ name }) => name)).toEqual(expect.arrayContaining(['Node', 'Entity']))
  })

  it.each([
    ['Query', 'node(id: ID!): Node'],
    ['Query', 'nodes(ids: [ID!]!): [Node]!'],
    ['Query', 'entity(id: ID!): Entity'],
    ['Query', 'document(id: ID!): Document'],
    ['Query', 'documents(first: Int, after: String): DocumentConnection!'],
    ['Query', 'meta: Meta!'],
    ['Query', 'search(text: String!, types: [EntityType!], first: Int): SearchConnection!'],
    ['Query', 'trace(official: ID!, filter: TraceFilter, first: Int, after: String): TraceConnection!'],
    ['Entity', 'id: ID!'],
    ['Entity', 'name: String!'],
    ['Entity', 'aliases: [String!]!'],
    ['Entity', 'subtype: String'],
    ['Entity', 'mentions(first: Int, after: String): MentionConnection!'],
    ['Entity', 'activities(first: Int, after: String): ActivityConnection!'],
    ['Entity', 'possibleSame: [PossibleSame!]!'],
    ['Entity', 'neighbours(filter: NeighbourFilter, first: Int, after: String): NeighbourConnection!'],
  ])('%s has %s', (type, expected) => {
    const [, field = '', args = ''] = /^(\w+)(?:\((.*)\))?:/u.exec(expected) ?? []
    const names = [...args.matchAll(/(\w+):/gu)].map(([, name]) => name as string)
    const order = (text: string) =>
      text.replace(/\((.*)\)/u, (_all, inner: string) => inner.split(', ').sort().join())
    expect(order(signature(type, field, names))).toBe(order(expected))
  })

  it.each([
    ['meta', '{ meta { apiVersion dataVersion counts { entities } } }'],
    ['search', '{ search(text: "何") { nodes { entity { id name __typename } matched { field text } } } }'],
    [
      'trace',
      `{ trace(official: "p") {
        nodes {
          attribution role shared
          activity { id kind date { from to basis } places { id name __typename } document { id } }
          object { id name __typename }
          citations { part document { id } spans quotation }
        }
        totalCount
        totals { attribution role activities rows outings }
        pageInfo { hasNextPage endCursor }
        edges { cursor node { attribution } }
      } }`,
    ],
    [
      'entity',
      `{ entity(id: "p") {
        positions { title status }
        possibleSame { entity { id name } reason }
        neighbours {
          nodes { entity { id } via { predicate kind attribution direction citations { part } } }
          totalCount
          countsByRelation { relation type count }
        }
      } }`,
    ],
    [
      'node',
      '{ node(id: "p") { id ... on Entity { name } ... on Document { title } ... on Activity { kind } } }',
    ],
  ])('answers the promised shape of %s', (_name, query) => {
    expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([])
  })
})
