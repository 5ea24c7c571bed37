/** Papers and ceremonies: to submit, to instruct, to make rules, to sign, to award, to study. */
import type { ActivityKind } from '../../../data/ontology/index.ts'
import type { Mention } from '../draft.ts'
import type { Piece } from '../flow.ts'
import type { Deed } from './deed.ts'
import { stopsBefore } from './field.ts'
import { objectsIn } from './objects.ts'
import {
  isMention,
  objectsRight,
  type Reading,
  type Scene,
  type Thing,
  thingsOf,
  topicLeft,
} from './scene.ts'

const isWork = ({ type }: Mention) => type === 'Work'

function worksIn(scene: Scene, piece: Piece): Mention[] {
  return scene.index.in(piece).filter(isWork)
}

function base(kind: ActivityKind, reading: Reading): Omit<Deed, 'concerns'> {
  return { kind, trigger: reading.predicate, clause: reading.clause, at: [], others: [], doubts: [] }
}

/** To submit a paper: the paper stands after the verb, before it, or in the clause before. */
export function readProposing(scene: Scene, reading: Reading): Deed | undefined {
  const clause = scene.clauses[reading.clause]
  if (clause === undefined) return undefined
  const { predicate } = reading
  // （某支部提出）: a remark on the paper.
  const said = scene.flow.view.slice(clause.start, predicate.start)
  if (said.lastIndexOf('（') > said.lastIndexOf('）') && said.indexOf('（') > 0) return undefined
  const right = worksIn(scene, { start: predicate.end, end: clause.end })
  const left = worksIn(scene, { start: clause.start, end: predicate.start })
  const before = scene.clauses[reading.clause - 1]
  const fronted = before === undefined || before.stop === '；' ? [] : worksIn(scene, before)
  const works = right.length > 0 ? right : left.length > 0 ? left.slice(-1) : fronted.slice(-1)
  const pointed =
    works.length === 0 &&
    /(?:该提案|该件|该建议)/u.test(scene.flow.view.slice(clause.start, clause.end)) &&
    scene.work !== undefined
      ? [scene.work]
      : []
  const concerns = [...works, ...pointed]
  if (concerns.length === 0) return undefined
  const partners = scene.groups
    .filter(
      ({ start, end, governor }) =>
        start >= clause.start &&
        end <= clause.end &&
        (governor === 'TO' ||
          (governor === 'OBJECT' && start >= predicate.end && start - predicate.end <= 2)),
    )
    .flatMap(({ units }) => units.flatMap(({ mention }) => mention ?? []))
    .filter(({ type }) => type === 'Organization')
  return {
    ...base('PROPOSE', reading),
    concerns,
    others: partners.map((mention) => ({ mention, role: 'PARTNER' as const })),
  }
}

/** To write an instruction on a paper: the one before it in the sentence, or the last of the paragraph. */
export function readInstructing(scene: Scene, reading: Reading): Deed | undefined {
  const clause = scene.clauses[reading.clause]
  const first = scene.clauses[0]
  if (clause === undefined || first === undefined) return undefined
  if (/^\d|次|^件/u.test(scene.flow.view.slice(reading.predicate.end, reading.predicate.end + 2)))
    return undefined
  const works = worksIn(scene, { start: first.start, end: reading.predicate.start })
  // 报告报送区委后，书记作出批示: another paper than the one that was named before.
  const other = /(?:报告|建议|专报|信息|材料)/u.test(
    scene.flow.view.slice(first.start, reading.predicate.start),
  )
  // 报告得到县委书记批示: the report that was named last.
  const same = /^[^，]{0,2}报告(?:得到|获|获得|受到|引起)/u.test(
    scene.flow.view.slice(clause.start, reading.predicate.start),
  )
  const report = same && scene.work?.name.endsWith('报告') === true
  // 就某工程作出批示: what it says that the instruction is on.
  const topic = works.length > 0 ? [] : thingsOf(topicLeft(scene, reading))
  const chosen = works.at(-1) ?? topic[0] ?? (other && !report ? undefined : scene.work)
  if (chosen === undefined) return undefined
  // 得到县委书记某某批示
  const writer = scene.groups.filter(
    ({ start, end }) =>
      start >= clause.start &&
      end <= reading.predicate.from &&
      reading.predicate.from - end <= 4 &&
      /(?:得到|获|获得|受到|引起|经|报)$/u.test(scene.flow.view.slice(Math.max(0, start - 3), start)),
  )
  return {
    ...base('INSTRUCT', reading),
    concerns: [chosen],
    ...(writer.length > 0 ? { actors: writer.flatMap(({ units }) => units) } : {}),
    doubts: works.length > 0 || topic.length > 0 ? [] : ['TOPIC_FROM_CONTEXT'],
  }
}

export function readRuling(scene: Scene, reading: Reading): Deed | undefined {
  const clause = scene.clauses[reading.clause]
  if (clause === undefined) return undefined
  // 学习新修订的《…》: which it is, and not that it was revised.
  if (/[新曾]$/u.test(scene.flow.view.slice(clause.start, reading.predicate.start))) return undefined
  const works = worksIn(scene, { start: reading.predicate.end, end: clause.end })
  return works.length === 0 ? undefined : { ...base('PUBLISH_RULE', reading), concerns: works }
}

const AGREEMENT = /(?:建设|投资|入驻|战略|框架|合作)*(?:协议|合同|备忘录|意向书|协定)/u

export function readSigning(scene: Scene, reading: Reading): Deed | undefined {
  const clause = scene.clauses[reading.clause]
  if (clause === undefined) return undefined
  const partners = scene.groups
    .filter(
      ({ start, end, governor }) =>
        start >= clause.start && end <= reading.predicate.start + 1 && governor === 'WITH',
    )
    .flatMap(({ units }) => units.flatMap(({ mention }) => mention ?? []))
  // 双方签署《…》: the bodies, not who spoke of them last.
  if (
    /(?<!代表)(?:双方|各方|[两三四]地)$/u.test(scene.flow.view.slice(clause.start, reading.predicate.start))
  )
    return undefined
  const piece = { start: reading.predicate.end, end: clause.end }
  const works = worksIn(scene, piece)
  // 签署某项目合作协议: what the agreement is about, where it is works.
  const agreed = AGREEMENT.exec(scene.flow.view.slice(piece.start, piece.end))
  const projects =
    works.length > 0 || agreed === null
      ? []
      : thingsOf(
          objectsIn(scene, { start: piece.start, end: piece.start + agreed.index }, 'PROJECTS'),
        ).filter(({ type }) => type === 'Project')
  return {
    ...base('SIGN', reading),
    concerns: [...works, ...projects],
    others: partners.map((mention) => ({ mention, role: 'PARTNER' as const })),
  }
}

/** To award: whom or what 为 or 向 brings in. */
export function readAwarding(scene: Scene, reading: Reading): Deed | undefined {
  const clause = scene.clauses[reading.clause]
  if (clause === undefined) return undefined
  const { view } = scene.flow
  const left = view.slice(clause.start, reading.predicate.start)
  const mark = Math.max(left.lastIndexOf('为'), left.lastIndexOf('向'), left.lastIndexOf('给'))
  if (mark < 0) return undefined
  const piece = { start: clause.start + mark + 1, end: reading.predicate.start }
  const inside = scene.index.in(piece).filter(({ type }) => type !== 'Work')
  const things = thingsOf(objectsIn(scene, piece, 'NEVER'))
  const chosen =
    reading.predicate.verb.startsWith('颁') || reading.predicate.verb === '授予'
      ? inside.slice(-1)
      : things.length > 0
        ? things
        : inside.slice(0, 1)
  return { ...base('AWARD', reading), concerns: chosen, doubts: chosen.length > 0 ? [] : ['NO_OBJECT'] }
}

const HOLLOW = /(?:履职|能力|素质|业务|综合|专题|集中|素养|本领|政治理论)/u
const PARTY_LINE = /(?:精神|思想|讲话|论述|指示)/u

/** To study: papers, programmes, and where. */
export function readStudying(scene: Scene, reading: Reading): Deed | undefined {
  const clause = scene.clauses[reading.clause]
  if (clause === undefined) return undefined
  const { view } = scene.flow
  const { predicate } = reading
  const right = objectsRight(scene, reading, 'NEVER')
  const works = worksIn(scene, { start: predicate.end, end: clause.end })
  const programs = [...right.mentions].filter(({ type }) => type === 'Program')
  const before = scene.clauses[reading.clause - 1]
  const earlier = scene.index
    .in({ start: before?.start ?? clause.start, end: predicate.start })
    .filter(
      ({ type, start }) =>
        type === 'Program' && /(?:开展|“)$/u.test(view.slice(Math.max(0, start - 3), start)),
    )
  const at = stopsBefore(scene, reading, 0)
    .flatMap(({ things }) => things)
    .filter(({ type }) => type === 'Place' || type === 'Organization')
  const named = works.length > 0 || programs.length > 0 ? [] : (topicOf(scene, reading) ?? [])
  const concerns = [...(works.length > 0 ? earlier : []), ...works, ...programs, ...named]
  if (concerns.length === 0 && at.length === 0 && !predicate.light) return undefined
  return { ...base('STUDY', reading), concerns, at, doubts: works.length > 0 ? [] : ['NO_WORK'] }
}

/** What a course was about: 参加了民族团结进步创建专题培训, 围绕…开展课题研究. */
function topicOf(scene: Scene, reading: Reading) {
  const topic = thingsOf(topicLeft(scene, reading)).filter(isCourse)
  if (topic.length > 0) return topic
  const { view } = scene.flow
  const clause = scene.clauses[reading.clause]
  if (clause === undefined) return undefined
  const attended = /(?:参加|参加了|举办|开展)(?=[^，]{4,}$)/u.exec(
    view.slice(clause.start, reading.predicate.start),
  )
  if (attended === null) return undefined
  const start = clause.start + attended.index + attended[0].length
  const things = thingsOf(
    objectsIn(
      scene,
      { start: view[start] === '了' ? start + 1 : start, end: reading.predicate.start },
      'ALWAYS',
    ),
  )
  return things.filter(isCourse)
}

/** Whether a thing can be what a course is about; 履职能力提升 is what each of them is for. */
function isCourse(thing: Thing): boolean {
  if (isMention(thing)) return thing.type === 'Program' || thing.type === 'Work'
  return (
    !HOLLOW.test(thing.name) &&
    !PARTY_LINE.test(thing.name) &&
    !/(?:会|组|班|研讨|讲座|课堂)$/u.test(thing.name)
  )
}
