/** What a layout is asked and answers: plain data, so that it can cross to a worker. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A node with the room it needs, its label included; `at` is where it stays, `near` where it comes from. */
export interface Room {
  readonly id: string
  readonly width: number
  readonly height: number
  readonly at: Point | null
  readonly near: Point | null
}

export interface LayoutTask {
  readonly rooms: readonly Room[]
  readonly ties: readonly { readonly source: string; readonly target: string }[]
}

export type Places = Readonly<Record<string, Point>>
