/** Mantine in our colours; everything else of the look is in the style sheets. */
import { createTheme } from '@mantine/core'
import { SANS } from './palette.ts'

const SEAL = [
  '#fbeeeb',
  '#f6e4e0',
  '#ecc3bc',
  '#e09c92',
  '#d3776b',
  '#c5574a',
  '#b23a2e',
  '#9c3026',
  '#85281f',
  '#6d2019',
] as const

export const theme = createTheme({
  fontFamily: SANS,
  colors: { seal: SEAL },
  primaryColor: 'seal',
  primaryShade: 6,
})
