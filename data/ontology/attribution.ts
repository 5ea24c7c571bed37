import type { AttributionSpec } from './spec.ts'

/**
 * How the text ties a person to an activity: the part that keeps a trace honest. In order of strength: a person has one
 * attribution in an activity, the first of this list that holds. OFFICE never stands in a facts file; it is derived.
 */
export const ATTRIBUTIONS = [
  {
    attribution: 'NAMED',
    label: { zh: '本人', en: 'Named' },
    meaning: { zh: '原文写明此人所为', en: 'the text names the person as doing it' },
    line: 'solid',
    colour: '#2f8467',
    shownOnCanvas: true,
  },
  {
    attribution: 'GROUP',
    label: { zh: '一行', en: 'Party' },
    meaning: {
      zh: '原文写的是此人率领的一行',
      en: 'the text speaks of the party that the person headed',
    },
    line: 'dashed',
    colour: '#96620c',
    shownOnCanvas: true,
  },
  {
    attribution: 'OFFICE',
    label: { zh: '所在机构', en: 'Body' },
    meaning: {
      zh: '原文只写其时任负责人的机构，未提此人',
      en: 'the text speaks only of the body that the person then headed',
    },
    line: 'dotted',
    colour: '#7a7468',
    shownOnCanvas: false,
  },
] as const satisfies readonly AttributionSpec[]
