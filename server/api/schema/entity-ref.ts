/** The references to Entity and its types, apart from their fields, since what those hold refers back to them. */
import { builder } from '../builder.ts'
import type { EntityRow } from '../rows.ts'

export const Entity = builder.interfaceRef<EntityRow>('Entity')
export const Person = builder.objectRef<EntityRow>('Person')
