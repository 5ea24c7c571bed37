/** Offices that stand after the name: 李明（市工商联主席）, 李明，民建市委会主委，…, 李明转任市人大常委会副秘书长. */
import type { Piece } from '../flow.ts'

const BRACKETED = /^（(?<office>[^（）。，]{3,30})）/u
const APPOSED = /^，(?<office>[^，。；、：“”]{4,24})(?=[，。；\n]|$)/u
const APPOINTED =
  /^(?:同志)?(?:于?[\d年月日]{2,11})?(?:转任|改任|升任|调任|出任|担任|接任|继任|兼任|当选为?|现任|曾任|任|(?:[^。；“”，]{0,12}，)(?:此前|之前|曾|原|现)任)(?<office>[^，。；、：“”]{3,24})(?=[，。；\n]|$)/u
/** Characters after the name that are looked at. */
const REACH = 60

/** The words after `end` that may be an office of the person whose name ends there. */
export function wordsOfOfficeAfter(view: string, end: number): Piece | undefined {
  const rest = view.slice(end, end + REACH)
  if (
    !/^[（，同于任转改升调出担接继兼当现曾\d]/u.test(rest) &&
    !/，(?:此前|之前|曾|原|现)任/u.test(rest.slice(0, 18))
  )
    return undefined
  for (const pattern of [BRACKETED, APPOINTED, APPOSED]) {
    const match = pattern.exec(rest)
    const office = match?.groups?.office
    if (match === null || office === undefined) continue
    const start = end + match[0].lastIndexOf(office)
    return { start, end: start + office.length }
  }
  return undefined
}
