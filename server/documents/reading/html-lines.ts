/** The lines that a person sees of a part of a page. */

export interface Line {
  readonly text: string
  /** How many of its characters are links. */
  readonly linked: number
}

/** What `visibleLines` needs of a DOM. */
export interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  readonly parentNode: DomNode | null
  getAttribute?(name: string): string | null
}

const TEXT = 3
const ELEMENT = 1
const UNSEEN = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG CANVAS SELECT BUTTON TEXTAREA INPUT OBJECT VIDEO AUDIO HEAD'.split(
    ' ',
  ),
)
const INLINE = new Set(
  'A ABBR B BDI BDO BIG CITE CODE EM FONT I INS KBD LABEL MARK O:P Q S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
)
const CELL = new Set(['TD', 'TH'])

/** Lines in the order of the page, without those that are empty. Walks without recursion: a page may be nested without end. */
export function visibleLines(root: DomNode): Line[] {
  const lines: Line[] = []
  let text = ''
  let linked = 0
  let links = 0
  const end = () => {
    const line = tidy(text)
    if (line.trim() !== '') lines.push({ text: line, linked: Math.min(linked, line.length) })
    text = ''
    linked = 0
  }
  let node: DomNode | null = root
  while (node !== null) {
    if (node.nodeType === TEXT) {
      const words = (node.nodeValue ?? '').replace(/[ \t\r\n\f\u00A0\u200B]+/gu, ' ')
      text += words
      if (links > 0) linked += words.trim().length
    }
    const enters = node.nodeType === ELEMENT && !isUnseen(node)
    if (enters) {
      const name = node.nodeName.toUpperCase()
      if (name === 'A') links++
      if (CELL.has(name)) text += ' '
      else if (!INLINE.has(name)) end()
    }
    if ((enters || node === root) && node.firstChild !== null) {
      node = node.firstChild
      continue
    }
    while (node !== null) {
      if (node.nodeType === ELEMENT && !isUnseen(node)) {
        const name = node.nodeName.toUpperCase()
        if (name === 'A') links--
        if (!INLINE.has(name) && !CELL.has(name)) end()
      }
      if (node === root) {
        end()
        return lines
      }
      if (node.nextSibling !== null) {
        node = node.nextSibling
        break
      }
      node = node.parentNode
    }
  }
  return lines
}

/** How deep elements stand in one another. */
export function depthOf(root: DomNode): number {
  let depth = 0
  let deepest = 0
  let node: DomNode | null = root
  while (node !== null) {
    if (node.firstChild !== null) {
      node = node.firstChild
      deepest = Math.max(deepest, ++depth)
      continue
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode
      depth--
    }
    if (node === null || node === root) return deepest
    node = node.nextSibling
  }
  return deepest
}

function isUnseen(node: DomNode): boolean {
  if (UNSEEN.has(node.nodeName.toUpperCase())) return true
  if (node.getAttribute?.('hidden') != null || node.getAttribute?.('aria-hidden') === 'true') return true
  return /display\s*:\s*none/iu.test(node.getAttribute?.('style') ?? '')
}

/** Indents of ideographic spaces stay: they tell where a paragraph begins. */
function tidy(line: string): string {
  return line
    .replace(/ +/gu, ' ')
    .replace(/^ +/u, '')
    .replace(/[ 　]+$/u, '')
}
