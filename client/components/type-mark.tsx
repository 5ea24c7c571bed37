/** The mark of an entity type as the canvas draws it: colour and shape, so that neither alone carries the meaning. */
import { ENTITIES, type Shape } from '../../data/ontology/index.ts'
import type { EntityType } from '../api/generated/graphql.ts'

/** Corners in a box of 12 by 12. */
const OUTLINES: Readonly<Record<Shape, string>> = {
  ellipse: 'M6 .6a5.4 5.4 0 1 0 .01 0z',
  'round-rectangle':
    'M2.4 1.2h7.2a1.2 1.2 0 0 1 1.2 1.2v7.2a1.2 1.2 0 0 1-1.2 1.2H2.4a1.2 1.2 0 0 1-1.2-1.2V2.4a1.2 1.2 0 0 1 1.2-1.2z',
  'round-hexagon': 'M3.2 1.3h5.6L11.6 6 8.8 10.7H3.2L.4 6z',
  'round-diamond': 'M6 .4 11.6 6 6 11.6.4 6z',
  'round-octagon': 'M3.9.9h4.2l3 3v4.2l-3 3H3.9l-3-3V3.9z',
  'round-pentagon': 'M6 .6 11.5 4.7 9.4 11.2H2.6L.5 4.7z',
  rectangle: 'M1.4 1.4h9.2v9.2H1.4z',
  'round-triangle': 'M6 .8 11.6 10.8H.4z',
}

export function TypeMark({ type, size = 12 }: { readonly type: EntityType; readonly size?: number }) {
  const spec = ENTITIES.find((one) => one.type === type)
  if (spec === undefined) return null
  return (
    <svg className="mark" width={size} height={size} viewBox="0 0 12 12" aria-hidden="true">
      <path d={OUTLINES[spec.shape]} fill={spec.colour} />
    </svg>
  )
}
