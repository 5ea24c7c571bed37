import { describe, expect, it } from 'vitest'
import { isHeading, type Office, officeOf, type Position } from './offices.ts'

describe('a heading title', () => {
  it.each([
    ['主席', true],
    ['书记', true],
    ['局长', true],
    ['主 席', true],
    ['副主席', false],
    ['名誉主席', false],
    ['原主席', false],
    ['党组书记', false],
    ['委员', false],
    ['秘书长', false],
  ])('%s: %s', (title, heading) => {
    expect(isHeading(title)).toBe(heading)
  })
})

const position = (over: Partial<Position> = {}): Position => ({
  title: '主席',
  status: 'CURRENT',
  from: undefined,
  to: undefined,
  ...over,
})
const term = (termFrom: string, termTo: string): Office => ({ office: true, termFrom, termTo })
const COVERS = { covers: '2023', publishedOn: '2024-01-20' }

describe('OFFICE comes', () => {
  it.each<[string, Position, { covers: string | null; publishedOn: string | null }, Office]>([
    ['for the year that the document covers', position(), COVERS, term('2023-01-01', '2023-12-31')],
    [
      'else for the year of its publication',
      position(),
      { ...COVERS, covers: null },
      term('2024-01-01', '2024-12-31'),
    ],
    [
      'for that document alone where neither is known',
      position(),
      { covers: null, publishedOn: null },
      { office: true },
    ],
    [
      'for the stated term',
      position({ from: '2021-11', to: '2022' }),
      COVERS,
      term('2021-11-01', '2022-12-31'),
    ],
    [
      'with a missing end from the year',
      position({ from: '2021-11-03' }),
      COVERS,
      term('2021-11-03', '2023-12-31'),
    ],
    [
      'with a missing begin from the year',
      position({ to: '2023-05' }),
      COVERS,
      term('2023-01-01', '2023-05-31'),
    ],
    ['not for a former head', position({ status: 'FORMER' }), COVERS, { office: false }],
    [
      'not for a former head with one date',
      position({ status: 'FORMER', from: '2020' }),
      COVERS,
      { office: false },
    ],
    [
      'for a former head within two stated dates',
      position({ status: 'FORMER', from: '2020', to: '2022-03' }),
      COVERS,
      term('2020-01-01', '2022-03-31'),
    ],
    ['not for an incoming head', position({ status: 'INCOMING' }), COVERS, { office: false }],
    [
      'not for a deputy, whatever the dates',
      position({ title: '副主席', from: '2020', to: '2024' }),
      COVERS,
      { office: false },
    ],
    ['not without a title', position({ title: undefined }), COVERS, { office: false }],
  ])('%s', (_rule, held, document, office) => {
    expect(officeOf(held, document)).toEqual(office)
  })
})
