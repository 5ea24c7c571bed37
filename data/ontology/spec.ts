/** What a declaration of the vocabulary contains. Nothing else in the repository lists types, kinds or relations. */

/** A label in the two languages of the product. */
export interface Label {
  readonly zh: string
  readonly en: string
}

/** A Cytoscape node shape. Types differ in shape and in colour, so that neither alone has to carry the meaning. */
export type Shape =
  | 'ellipse'
  | 'round-rectangle'
  | 'round-hexagon'
  | 'round-diamond'
  | 'round-octagon'
  | 'round-pentagon'
  | 'rectangle'
  | 'round-triangle'

export interface EntitySpec {
  /** GraphQL type, Neo4j label and `type` of a facts file at once. */
  readonly type: string
  /** First part of every id of this type (`person:…`); never changed once published. */
  readonly prefix: string
  readonly label: Label
  /** Foreground colour on paper: at least 3:1 against the canvas (WCAG 1.4.11). */
  readonly colour: string
  readonly shape: Shape
  /** In the order in which ties between documents are decided (model.md, One entity, several documents). */
  readonly subtypes: readonly { readonly subtype: string; readonly label: Label }[]
}

export interface ActivitySpec {
  readonly kind: string
  readonly label: Label
  /** Kinds of one family may be the same event, told twice. */
  readonly family: string
}

export interface RelationSpec {
  readonly predicate: string
  readonly label: Label
  /** Read from the object's side. */
  readonly inverse: Label
  /** Allowed pairs of subject and object type; `document` is the document itself. */
  readonly ends: readonly { readonly subject: string; readonly object: string }[]
  /** Carries title, status and term: only an office does. */
  readonly office?: true
}

export interface AttributionSpec {
  readonly attribution: string
  readonly label: Label
  /** One sentence for a reader who has to defend the row. */
  readonly meaning: Label
  readonly line: 'solid' | 'dashed' | 'dotted'
  readonly colour: string
  /** Whether the canvas shows it before anyone asks. The API never hides any. */
  readonly shownOnCanvas: boolean
}
