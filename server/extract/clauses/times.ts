/** When: the words before the verb in its sentence, else those of the event that is being told, else the year covered. */
import type { DateWords, Event } from '../draft.ts'
import type { Piece } from '../flow.ts'

type EventDate = Event['date']

/** Words after which a date is no date of what is told (截至11月底). */
const NOT_WHEN = /(?:截至|截止|自|从|距|到|至|原定|原计划|推迟到|延期至|力争|确保|预计)$/u

export class Times {
  readonly #view: string
  readonly #dates: readonly DateWords[]
  readonly #covers: string | null
  #current: EventDate = null
  #next = 0

  constructor(view: string, dates: readonly DateWords[], covers: string | null) {
    this.#view = view
    this.#dates = dates
    this.#covers = covers
  }

  /** A new paragraph: in a survey of a year its dates do not go on. */
  startBlock(): void {
    if (this.#covers !== null) this.#current = null
  }

  /** A sentence that is not tied to the one before it, in a survey of a year. */
  startSentence(tied: boolean): void {
    if (this.#covers !== null && !tied) this.#current = null
  }

  /** Dates of a sentence that say when something was done. */
  in({ start, end }: Piece): DateWords[] {
    while (this.#next > 0 && (this.#dates[this.#next - 1]?.start ?? -1) >= start) this.#next--
    while ((this.#dates[this.#next]?.start ?? Number.POSITIVE_INFINITY) < start) this.#next++
    const found: DateWords[] = []
    for (let at = this.#next; at < this.#dates.length; at++) {
      const date = this.#dates[at] as DateWords
      if (date.start >= end) break
      const after = this.#view.slice(date.end, date.end + 1)
      if (after === '的' || NOT_WHEN.test(this.#view.slice(Math.max(0, date.start - 4), date.start))) continue
      found.push(date)
    }
    return found
  }

  /** The date of what a verb at `offset` says; `sentence` bounds the search. */
  dateOf(sentence: Piece, offset: number): EventDate {
    const own = this.in({ start: sentence.start, end: offset }).at(-1)
    if (own !== undefined) {
      const { start, end, from, to, basis } = own
      const date = { from, to, basis, evidence: { start, end } }
      this.#current = date
      return date
    }
    if (this.#current !== null) {
      const { basis, ...rest } = this.#current
      return { ...rest, basis: basis.includes('FROM_CONTEXT') ? basis : ['FROM_CONTEXT', ...basis] }
    }
    const covers = this.#covers
    return covers === null ? null : { from: covers, to: covers, basis: ['COVERAGE'], evidence: null }
  }

  /** Whether the next sentence takes the date along. */
  keep(sentence: Piece): void {
    const last = this.in(sentence).at(-1)
    if (last !== undefined) {
      const { start, end, from, to, basis } = last
      this.#current = { from, to, basis, evidence: { start, end } }
    }
  }
}
