/** How large one request may be. Calibrated on the client's own documents and the examples (`limits.test.ts`). */

/** By real argument values: a page counts as many rows as it asks for (Pothos complexity). */
export const COMPLEXITY = { complexity: 120_000, depth: 14, breadth: 500 } as const

/** By the shape of the query text alone (GraphQL Armor); refused before anything is executed. */
export const ARMOR = { depth: 14, tokens: 2_000, aliases: 30, directives: 20 } as const

/** Bytes of a request's body. */
export const BODY_BYTES = 256 * 1024

/** How many ids one `nodes` or `entities` may name. */
export const MAX_IDS = 100
