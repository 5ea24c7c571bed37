/** Who wrote works (《》), what they are about, and who runs a programme. */
import type { Block, Event, Mention, Sentence } from '../draft.ts'
import type { Piece } from '../flow.ts'
import { holderOf, piecesIn } from '../names/pieces.ts'
import { keyOf } from '../steps/entities.ts'
import { across, type Link, link } from './link.ts'

/** Between an author and the title: verbs of writing, with their adverbs and addressee. */
const WROTE_IT =
  /^(?:联名|联合|集体|共同|牵头|还|又|也|向[^，。；《》]{1,12}|把[^，。；《》]{1,12})*(?:提出|提交|撰写|形成|编印|编纂|编写|制定|修订|起草|完成|整理成|报送|递交|印发|出台|发布|送交)(?:了|的)*(?:《|“)?$/u
/** Right before the title, with a subject further back. */
const VERB_BEFORE = /(?:形成|撰写|编印|编纂|编写|起草|整理成|完成)(?:了)?《?$/u
/** After the title: by whom. */
const BY = /^[》”]?(?:，|（|、)?(?:该提案|该建议|报告|此件)?(?:由|是)?(?:委员|政协委员|人大代表|代表)?$/u
const BY_VERB = /^(?:等)?(?:联名|集体|牵头)?(?:提出|提交|集体提案|撰写|主笔|起草|编印|编纂|完成|递交|报送)/u
const PROPOSER = /^[》”]，?(?:提案人|提案者|第一提案人|提出者|领衔代表|建议人|提议人)[^。；]{0,16}$/u
/** Before or after a programme's quoted name: somebody runs it. */
const RUN_BEFORE = /(?:开展|打造|列入|深化|擦亮|叫响|用好|依托|搭建|推出|常态化开展|举办)(?:了)?“?$/u
const RUN_AFTER =
  /^”?(?:品牌|平台|协商|活动|工作室|示范点|议事|履职|第[\d一二三四五六七八九十]+期|走进|为抓手|的?\d+个议题|主题|系列|书屋|讲堂|客厅|制度|机制|大走访|等载体)/u

/** Shorter names of undertakings stand in too many titles. */
const SHORTEST = 4

interface Papers {
  readonly view: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  /** In the order of the text. */
  readonly mentions: readonly Mention[]
  readonly events: readonly Event[]
  /** Key of the body of which the document is. */
  readonly main: string | undefined
}

const isAuthor = ({ type }: Mention) => type === 'Person' || type === 'Organization'

export function papers(given: Papers): Link[] {
  const { mentions } = given
  const papersBy = handedIn(given)
  const works = mentions.filter(({ type, inside }) => type === 'Work' && !inside)
  const programs = mentions.filter(({ type, form }) => type === 'Program' && form === 'NAME')
  const known = undertakingsOf(mentions)
  return [
    ...works.flatMap((work) => [...about(work, mentions, known), ...authors(work, given, papersBy)]),
    ...programs.flatMap((program) => run(program, given)),
  ]
}

/** What stands inside the title: the outermost names; a division only says for whom it is written. */
function about(
  work: Mention,
  mentions: readonly Mention[],
  known: ReadonlyMap<string, readonly Mention[]>,
): Link[] {
  const found: Mention[] = namedIn(work.name, known)
  for (const one of piecesIn(mentions, work.start, work.end)) {
    if (!['Project', 'Program', 'Topic', 'Place'].includes(one.type) || one.form === 'RELATIVE') continue
    if (/^(?:PROVINCE|CITY|DISTRICT|TOWNSHIP)$/u.test(one.subtype ?? '')) continue
    const last = found.at(-1)
    if (last !== undefined && last.start >= work.start && one.end <= last.end) continue
    if (found.some((other) => keyOf(other) === keyOf(one))) continue
    found.push(one)
  }
  const places = found.filter(({ type }) => type === 'Place')
  return found
    .filter(
      (one) => one.type !== 'Place' || (places.length === 1 && one.end - one.start < work.end - work.start),
    )
    .map((one) => link(work, 'ABOUT', one, work))
}

/** The undertakings that the text names anywhere, once each, by their first two characters. */
function undertakingsOf(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const found = new Map<string, Mention[]>()
  const seen = new Set<string>()
  for (const one of mentions) {
    if (!['Project', 'Program', 'Topic'].includes(one.type) || one.name.length < SHORTEST) continue
    if (seen.has(keyOf(one))) continue
    seen.add(keyOf(one))
    const head = one.name.slice(0, 2)
    found.set(head, [...(found.get(head) ?? []), one])
  }
  return found
}

/** 《关于稳定民间投资的报告》 is about the 民间投资 that the text speaks of elsewhere: the longest at each place. */
function namedIn(title: string, known: ReadonlyMap<string, readonly Mention[]>): Mention[] {
  const found: Mention[] = []
  for (let at = 0; at < title.length; at++) {
    const [longest] = (known.get(title.slice(at, at + 2)) ?? [])
      .filter(({ name }) => title.startsWith(name, at))
      .sort((a, b) => b.name.length - a.name.length)
    if (longest === undefined) continue
    found.push(longest)
    at += longest.name.length - 1
  }
  return found
}

/** Activities that hand in papers or make rules, by their sentence. */
function handedIn({ events, sentences }: Papers): Map<Sentence, Event[]> {
  const found = new Map<Sentence, Event[]>()
  for (const event of events) {
    const sentence = sentences[event.sentence]
    if (sentence === undefined || !(event.kind === 'PROPOSE' || event.kind === 'PUBLISH_RULE')) continue
    const known = found.get(sentence)
    if (known === undefined) found.set(sentence, [event])
    else known.push(event)
  }
  return found
}

function authors(
  work: Mention,
  { view, sentences, mentions, main }: Papers,
  papersBy: ReadonlyMap<Sentence, readonly Event[]>,
): Link[] {
  const sentence = holderOf(sentences, work)
  if (sentence === undefined) return []
  const near = piecesIn(mentions, sentence.start, sentence.end).filter(isAuthor)
  const before = near.filter(({ end }) => end <= work.start)
  const after = near.filter(({ start }) => start >= work.end)
  const found: Mention[] = []
  const last = before.at(-1)
  if (last !== undefined && WROTE_IT.test(view.slice(last.end, work.start)))
    found.push(...joined(view, before))
  const proposer = after.find(({ type }) => type === 'Person')
  if (proposer !== undefined && PROPOSER.test(view.slice(work.end, proposer.start))) found.push(proposer)
  for (const [at, next] of after.entries()) {
    if (found.length > 0) break
    const gap = view.slice(work.end, next.start)
    if (!BY.test(gap) && !/由(?:委员|政协委员|人大代表|代表)?$/u.test(gap)) continue
    const group = joinedAfter(view, after.slice(at))
    const end = group.at(-1)?.end ?? next.end
    if (BY_VERB.test(view.slice(end, end + 10))) found.push(...group)
  }
  // 甲带队调研……，形成《……》: the subject of the sentence.
  if (
    found.length === 0 &&
    before[0] !== undefined &&
    VERB_BEFORE.test(view.slice(sentence.start, work.start))
  )
    found.push(before[0])
  if (found.length > 0) return found.map((one) => link(one, 'AUTHORED', work, across(one, work)))
  const key = keyOf(work)
  return (papersBy.get(sentence) ?? [])
    .filter(({ concerns }) => concerns.includes(key))
    .flatMap(({ participants }) => participants)
    .filter(
      ({ role, entity }) => role === 'LED' && (entity === main || near.some((one) => keyOf(one) === entity)),
    )
    .map(({ entity }) => ({ subject: entity, predicate: 'AUTHORED', object: key, evidence: sentence }))
}

/** The last of a list and those joined to it: 甲、乙联名提交. */
function joined(view: string, list: readonly Mention[]): Mention[] {
  const found = list.slice(-1)
  for (let at = list.length - 2; at >= 0; at--) {
    const [one, next] = [list[at] as Mention, list[at + 1] as Mention]
    if (one.type !== next.type || !/^[、和与]$/u.test(view.slice(one.end, next.start))) break
    found.unshift(one)
  }
  return found
}

function joinedAfter(view: string, list: readonly Mention[]): Mention[] {
  const found = list.slice(0, 1)
  for (let at = 1; at < list.length; at++) {
    const [one, next] = [list[at - 1] as Mention, list[at] as Mention]
    if (one.type !== next.type || !/^[、和与]$/u.test(view.slice(one.end, next.start))) break
    found.push(next)
  }
  return found
}

function run(program: Mention, { view, sentences, mentions, main }: Papers): Link[] {
  const quoted = view[program.start - 1] === '“' || view[program.start] === '“'
  if (main === undefined || !quoted) return []
  const sentence = holderOf(sentences, program)
  const floor = sentence?.start ?? Math.max(0, program.start - 20)
  const before = view.slice(Math.max(floor, program.start - 8), program.start)
  if (!RUN_BEFORE.test(before) && !RUN_AFTER.test(view.slice(program.end, program.end + 10))) return []
  const evidence: Piece = sentence ?? program
  const bodies = piecesIn(mentions, evidence.start, evidence.end).filter(
    ({ type }) => type === 'Organization',
  )
  // Where the sentence has another subject, it may be that one's.
  if (bodies.length > 0 && !bodies.some((one) => keyOf(one) === main)) return []
  return [{ subject: main, predicate: 'RUNS', object: keyOf(program), evidence }]
}
