/** Colours that the canvas needs as values; the page has them as custom properties (`tokens.css`, compared by a test). */
export const PALETTE = {
  paper: '#faf8f4',
  panel: '#fffdf9',
  line: '#e4dfd4',
  ink: '#23211d',
  muted: '#6b665b',
  seal: '#b23a2e',
  focus: '#2f6fde',
} as const

export const SANS =
  '"Noto Sans SC Variable", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif'
export const SERIF = '"Noto Serif SC Variable", "Noto Serif SC", "Songti SC", SimSun, serif'
