/**
 * Whose 县政协, 镇政府 a sentence speaks of where the home has no such level, or where a chain of offices stays in another place:
 * 州政协主席到岚山县视察，县政协主席陪同; 霁川市委常委、市委秘书长.
 */
import type { Mention } from '../draft.ts'
import { placeChain } from './place-chain.ts'

const RANK: Readonly<Record<string, number>> = {
  省: 3,
  市: 2,
  州: 2,
  盟: 2,
  区: 1,
  县: 1,
  旗: 1,
  道: 0,
  镇: 0,
  乡: 0,
  村: -1,
  社区: -1,
}
const RELATIVE =
  /^(?:中共|共青团|民革|民盟|民建|民进|农工党|致公党|九三学社|团|社)?(街道|社区|[省市区县州旗盟镇乡村])(?=\p{Script=Han})/u
/** What stands before the place in the name of a committee. */
const OF_PARTY = /^(?:中共|共青团|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)/u
/** An office, and the next one. */
const CHAINED = /^\p{Script=Han}{1,10}、$/u
/** Characters within which a place is spoken of. */
const NEAR = 120

interface Place {
  readonly name: string
  readonly end: number
}

/** What was named before, by level; asked and told in order of the text. */
export class Nearby {
  readonly #view: string
  readonly #last = new Map<string, Place>()
  /** Place and end of the body right before. */
  #chain: { readonly place: string; readonly end: number } | undefined

  constructor(view: string) {
    this.#view = view
  }

  /** Remembers the places that a mention names. */
  see({ type, subtype, name, end, form }: Mention): void {
    if (type === 'Place' && /^(?:CITY|DISTRICT|TOWNSHIP)$/u.test(subtype ?? '') && name.length > 2) {
      this.#last.set(name.at(-1) ?? '', { name, end })
      return
    }
    if (type === 'Place' && (subtype === 'VILLAGE' || subtype === 'COMMUNITY')) {
      const level = subtype === 'VILLAGE' ? '村' : '社区'
      if (name.endsWith(level) && name.length > level.length + 1) this.#last.set(level, { name, end })
      return
    }
    if (type !== 'Organization') return
    const place = placeChain(name.replace(OF_PARTY, '')).places.at(-1)
    if (place === undefined) return
    this.#last.set(place.at(-1) ?? '', { name: place, end })
    if (form === 'NAME') this.#chain = { place, end }
  }

  /** The place that the level at the head of `form` means; undefined where the home has to tell. */
  placeOf(form: string, start: number, home: readonly string[] | null): string | undefined {
    const sign = RELATIVE.exec(form)?.[1]
    const level = sign === '社区' ? sign : sign?.at(-1)
    if (level === undefined) return undefined
    const chain = this.#chain
    if (chain?.place.at(-1) === level && CHAINED.test(this.#view.slice(chain.end, start))) {
      // The chain goes on: 霁川市委常委、市委秘书长、市总工会主席.
      this.#chain = { place: chain.place, end: start + form.length }
      return chain.place
    }
    const own = home?.at(-1)?.at(-1) ?? ''
    if (own !== '' && (RANK[level] ?? 3) >= (RANK[own] ?? 3)) return undefined
    const last = this.#last.get(level)
    if (last === undefined || start - last.end > NEAR || this.#view.slice(last.end, start).includes('\n'))
      return undefined
    return last.name
  }
}
