/** Organs that a chain of offices names without their body: 县委常委、组织部部长; 党工委书记、管委会主任; 秘书长、办公室主任. */
import { alternatives, STEM } from './organs.ts'

/** What an organ without a body belongs to. */
export type Owner = 'COMMITTEE' | 'BODY' | 'GROUP' | 'SEAT' | 'CONGRESS'

/** Organs of a committee of the party at any level. */
const OF_COMMITTEE =
  '统战部 组织部 宣传部 政法委 社会工作部 办公室 纪委 老干部局 政研室 政策研究室 编办 网信办 台办 外办 农办 农工委 改革办 巡察办 党校 机要局 保密局 史志办 党史办 督查室 机关工委 直属机关工委 直属机关党工委 农工部 农村工作部 文明办'
const ONLY_COMMITTEE = new RegExp(`^(?:${alternatives(OF_COMMITTEE.replace('办公室 ', ''))})$`, 'u')
/** Organs that any body may have. */
const OF_BODY = /^(?:办公厅|办公室|研究室|机关党组|机关党委|机关党支部|信息中心|人事处|机关工会|专委会)$/u
/** The party's group in a body. */
const GROUP = /^(?:党组|党委|党总支|党支部|分党组)$/u
/** Bodies beside another of the same place. */
const OF_SEAT = new RegExp(
  `^(?:${alternatives('政府办公室 政府办 工商联 总工会 妇联 团委 科协 残联 文联 侨联 社科联 红十字会 供销社 检察院 法院')}|(?!分)${STEM}(?:局|委|办))(?:党组|党委)?$|^(?:监委|纪委监委|管委会|管理委员会|党工委|工委|办事处|居委会|村委会|社区居委会|村民委员会|政府|人民政府|人大|人大工委|人大主席团|政协|政协工委|公安分局|公安局|武装部|人武部|经济合作社|股份经济合作社)$`,
  'u',
)

/** What the bare organ belongs to; undefined when `form` is none. */
export function ownerOf(form: string): Owner | undefined {
  if (ONLY_COMMITTEE.test(form)) return 'COMMITTEE'
  if (OF_BODY.test(form)) return 'BODY'
  if (GROUP.test(form)) return 'GROUP'
  if (OF_SEAT.test(form)) return 'SEAT'
  return form === '常委会' || form === '人大常委会' ? 'CONGRESS' : undefined
}

const PARTY_GROUP = /(?:机关)?(?:分?党组|党委|党工委|党总支|党支部)$/u

/** The body whose group of the party `name` is; `name` itself when it is none. */
export function withoutGroup(name: string): string {
  return name.replace(PARTY_GROUP, '')
}

export function isGroup(name: string): boolean {
  return PARTY_GROUP.test(name)
}

const SEATED =
  /^(?:中共|共青团)?(?!中共)(?<seat>.+?)(?:委员会|(?<!纪|监|工|政法)委|纪委|监委|纪委监委|党委|党工委|工委|党组|党支部|党总支|政府|人民政府|管委会|管理委员会|人大|人大常委会|政协|居委会|村委会|办事处|行署|党?委(?:统战部|组织部|宣传部|政法委|办公室|办))$/u

/** The place whose body `name` is (云埠经开区 of 云埠经开区党工委); undefined when none is seen. */
export function seatOfBody(name: string): string | undefined {
  return SEATED.exec(name)?.groups?.seat
}
