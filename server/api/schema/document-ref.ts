/** The reference to Document, apart from its fields, since what those hold refers back to it. */
import { builder } from '../builder.ts'
import type { DocumentRef as Row } from '../rows.ts'

export const DocumentRef = builder.objectRef<Row>('Document')
