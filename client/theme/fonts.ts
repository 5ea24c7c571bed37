/** Fonts are loaded before a label is drawn: a canvas keeps the boxes that it drew for letters that came too late. */
import '@fontsource-variable/noto-sans-sc'
import '@fontsource-variable/noto-serif-sc'
import { SANS, SERIF } from './palette.ts'

/** Resolves when every letter of `text` can be drawn in both faces; a letter that no font has is no reason to wait. */
export async function draws(text: string): Promise<void> {
  const letters = [...new Set(text)].join('')
  await Promise.allSettled([
    document.fonts.load(`400 14px ${SANS}`, letters),
    document.fonts.load(`600 14px ${SERIF}`, letters),
  ])
}
