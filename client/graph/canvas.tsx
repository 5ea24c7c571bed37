/** The canvas: the only file that creates Cytoscape. What it shows comes in, what is done to it goes out; behaviour is in controllers. */
import cytoscape, { type Core, type ElementDefinition } from 'cytoscape'
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react'
import type { Selection } from '../state/state.ts'
import { arrive } from './controllers/arrive.ts'
import { tellDoubleTaps } from './controllers/expand.ts'
import { answerKeys } from './controllers/keyboard.ts'
import { keepLabelsApart } from './controllers/labels.ts'
import { showPointer } from './controllers/pointer.ts'
import { markSelection, tellTaps } from './controllers/select.ts'
import { fitAll, reveal, zoomBy } from './controllers/zoom.ts'
import { type Layouter, startLayouter } from './layouts/layouter.ts'
import { stylesheet } from './style.ts'

export interface CanvasHandle {
  zoomIn(): void
  zoomOut(): void
  fit(): void
}

interface Props {
  readonly definitions: readonly ElementDefinition[]
  readonly selection: Selection
  /** The edge that an activity with two ends is drawn as. */
  readonly edgeOfActivity: (id: string) => string | undefined
  readonly label: string
  readonly describedBy: string
  readonly onSelect: (selection: Selection) => void
  /** Expand, or take it back. */
  readonly onToggle: (id: string) => void
  readonly ref: Ref<CanvasHandle>
}

export function Canvas({
  definitions,
  selection,
  edgeOfActivity,
  label,
  describedBy,
  onSelect,
  onToggle,
  ref,
}: Props) {
  const container = useRef<HTMLDivElement>(null)
  const [scene, setScene] = useState<{ readonly cy: Core; readonly layouter: Layouter }>()
  /** What has been brought to the canvas; until that is what is wanted, it is busy. */
  const [arrived, setArrived] = useState<readonly ElementDefinition[]>()
  const settled = arrived === definitions
  const actions = useRef({ select: onSelect, toggle: onToggle })
  actions.current = { select: onSelect, toggle: onToggle }

  useEffect(() => {
    if (container.current === null) return
    const cy = cytoscape({
      container: container.current,
      style: stylesheet(),
      minZoom: 0.15,
      maxZoom: 3,
      boxSelectionEnabled: false,
      selectionType: 'single',
    })
    const layouter = startLayouter()
    const select = (one: Selection) => actions.current.select(one)
    const toggle = (id: string) => actions.current.toggle(id)
    const ends = [
      tellTaps(cy, select),
      tellDoubleTaps(cy, toggle),
      keepLabelsApart(cy),
      answerKeys(cy, container.current, { select, toggle }),
      showPointer(cy, container.current),
    ]
    setScene({ cy, layouter })
    return () => {
      for (const end of ends) end()
      layouter.end()
      cy.destroy()
    }
  }, [])

  useEffect(() => {
    if (scene === undefined) return
    const leaving = new AbortController()
    void arrive(scene.cy, definitions, scene.layouter, leaving.signal).then(() => {
      if (!leaving.signal.aborted) setArrived(definitions)
    })
    return () => leaving.abort()
  }, [scene, definitions])

  useEffect(() => {
    if (scene === undefined || !settled) return
    markSelection(scene.cy, selection, edgeOfActivity)
    if (selection.kind === 'entity') reveal(scene.cy, selection.id)
  }, [scene, selection, settled, edgeOfActivity])

  useImperativeHandle(
    ref,
    () => ({
      zoomIn: () => scene && zoomBy(scene.cy, 1),
      zoomOut: () => scene && zoomBy(scene.cy, -1),
      fit: () => scene && fitAll(scene.cy),
    }),
    [scene],
  )

  return (
    <div
      ref={container}
      className="canvas"
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the canvas is worked by keys, see controllers/keyboard.ts
      tabIndex={0}
      aria-label={label}
      aria-describedby={describedBy}
      aria-busy={!settled}
    />
  )
}
