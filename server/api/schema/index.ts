/** The schema: one noun a file, listed here in the order in which they are read. */
import { builder } from '../builder.ts'
import './activity.ts'
import './document.ts'
import './entity.ts'
import './meta.ts'
import './node.ts'
import './official.ts'
import './relation.ts'
import './search.ts'
import './trace.ts'

export const schema = builder.toSchema()
