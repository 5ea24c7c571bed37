/** Where names of persons stand in the sentences of an article: after offices, in lists, before verbs of saying and heading. */
import type { Piece } from '../flow.ts'
import { divisions } from '../lexicon/divisions.ts'
import { matchesOf } from '../lexicon/matches.ts'
import { TAG } from '../lexicon/vocabulary.ts'
import { isHan, type Words } from '../lexicon/words.ts'
import { type Context, dottedName, isCompoundSurname, isSurname, mayBegin, nameAt } from './person-name.ts'
import { isSound, isSounded, tibetanAt } from './sounds.ts'

/** What is longer is no list of persons. */
const LONGEST_LIST = 100

/** A name that a list goes on from, with what follows it. */
function listFrom(words: Words, start: number, context: Context): Piece[] {
  const found: Piece[] = []
  let at = start
  while (found.length < LONGEST_LIST) {
    const name = personAt(words, at, found.length > 0 ? 'TITLED' : context)
    if (name === undefined) break
    found.push(name)
    let after = name.end
    if (words.text[after] === '（') {
      const close = words.text.indexOf('）', after)
      if (close > 0 && close - after < 24) after = close + 1
    }
    if (words.text[after] === ' ' && words.text[after + 1] === '（') break
    const link = words.text[after] ?? ''
    if (!'、和及与，'.includes(link) || link === '') break
    // After a comma a list of names goes on only with an office, which is read from there, or with a bare name of three.
    if (link === '，' && !isBareItem(words, after + 1)) break
    at = after + 1
  }
  return found
}

/** 副主席A、B，倪家臣，李法宝、C: a name that is all that stands between two separators, and no word. */
function isBareItem(words: Words, start: number): boolean {
  const { text } = words
  return (
    '，、'.includes(text[start + 3] ?? ' ') &&
    words.endOf(start) === start + 1 &&
    nameAt(words, start, 'BARE')?.end === start + 3
  )
}

/** A name of either kind at `start`. */
export function personAt(words: Words, start: number, context: Context): Piece | undefined {
  const { text } = words
  for (let at = start + 1; at < start + 8 && at < text.length; at++) {
    const character = text[at] as string
    if (character === '·') {
      const dotted = dottedName(words, at)
      if (dotted !== undefined && dotted.start === start) return dotted
      break
    }
    if (!isHan(text.charCodeAt(at))) break
  }
  return nameAt(words, start, context)
}

/** Names after an office or a role: 主席李明, 副主席王芳、李明和张三. */
export function titledNames(words: Words, block: Piece): Piece[] {
  const found: Piece[] = []
  for (let at = block.start; at < block.end; at = words.endOf(at)) {
    const tags = words.tagsAt(at)
    if ((tags & (TAG.OFFICE | TAG.ROLE)) === 0) continue
    const end = words.endOf(at)
    const spaced = words.text[end] === ' ' ? end + 1 : end
    const called = words.text.startsWith('，也叫', end) ? end + 3 : spaced
    const start = words.text[called] === '的' && tags & TAG.OFFICE ? called + 1 : called
    // 负责人向李明汇报: to whom, and no surname.
    if (
      (tags & TAG.OFFICE) === 0 &&
      /^[向对由]/u.test(words.wordAt(start)) &&
      isSurname(words.text, start + 1)
    )
      continue
    const strong =
      (tags & TAG.OFFICE) !== 0 ||
      isSurname(words.text, start) ||
      isSounded(words.text, start) ||
      tibetanAt(words.text, start) !== undefined
    if (!strong && words.text.slice(start, start + 8).indexOf('·') < 0) continue
    // “委员悦读”: the name of what members do.
    const names = listFrom(words, start, tags & TAG.OFFICE ? 'TITLED' : roleContext(words, start))
    if (names.length !== 1 || !isQuoted(words.text, at, names[0] as Piece)) found.push(...names)
  }
  return found
}

/** Whether the word at `at` and the name after it are all that stands in quotation marks. */
function isQuoted(text: string, at: number, { end }: Piece): boolean {
  return text[end] === '”' && text.slice(Math.max(0, at - 4), at).includes('“')
}

/** After 村民, 代表 and the like a verb is as likely as a name, unless the list goes on with another name (代表白金贵、李秀兰). */
function roleContext(words: Words, start: number): Context {
  if (words.endOf(start) - start < 2) return 'TITLED'
  const [first = '', second = ''] = words.text.slice(start, start + 7).split('、')
  const listed = first.length === 3 && isSurname(first) && second.length > 1 && isSurname(second)
  return listed && words.isStart(start + 2) ? 'TITLED' : 'BARE'
}

/** Names with a dot anywhere outside quotation marks. */
export function dottedNames(words: Words, block: Piece): Piece[] {
  const found: Piece[] = []
  const { text } = words
  let dot = block.start - 1
  for (const part of text.slice(block.start, block.end).split('·').slice(0, -1)) {
    dot += part.length + 1
    if (dot < (found.at(-1)?.end ?? 0)) continue
    const name = dottedName(words, dot)
    if (name === undefined) continue
    const before = text[name.start - 1] ?? ''
    const near = text.slice(Math.max(block.start, dot - 13), dot)
    const quoted = near.lastIndexOf('“') > near.lastIndexOf('”')
    if (quoted || before === '《' || /[A-Za-z]/u.test(before)) continue
    if (!isTitled(words, name.start) && !isForeign(words, name)) continue
    found.push(name)
  }
  return found
}

/** Whether an office or a role stands right before. */
function isTitled(words: Words, at: number): boolean {
  return at > 0 && (words.tagsAt(words.startOf(at - 1)) & (TAG.OFFICE | TAG.ROLE | TAG.WRITER)) !== 0
}

/** Whether a name with a dot sounds like one: half of its characters write sounds, and neither side is a division. */
function isForeign(words: Words, { start, end }: Piece): boolean {
  const sides = words.text.slice(start, end).split('·')
  if (sides.some((side) => divisions().byShort.has(side) || divisions().byName.has(side))) return false
  const characters = sides.join('')
  return [...characters].filter(isSound).length * 2 >= characters.length
}

/** Names at the head of a clause, before a verb of saying or of heading: 李明强调, 由李明主持, 选举李明为主席. */
export function actingNames(words: Words, block: Piece): Piece[] {
  const found: Piece[] = []
  const { text } = words
  for (let at = block.start; at < block.end; at = words.endOf(at)) {
    if (!isSurname(text, at)) continue
    if (
      at !== block.start &&
      !/[。，；：、”\s由]/u.test(text[at - 1] ?? '') &&
      !/(?:选举|任命|推选|补选|增补|推举|选出|聘任|聘请|提名|接受|同意|批准|免去|决定|随后|当天|其间|会上)$/u.test(
        text.slice(Math.max(0, at - 2), at),
      )
    )
      continue
    const names = listFrom(words, at, 'BARE')
    const end = names.at(-1)?.end
    if (end === undefined) continue
    const elected = /^为(?:\p{Script=Han}{0,12})?(?:主席|副主席|秘书长|主任|常委|委员)/u
    if (
      isActing(words, end) ||
      (names.length > 1 && (isAttending(words, end) || text.startsWith('作为', end))) ||
      elected.test(text.slice(end, end + 16))
    )
      found.push(...names)
    // At the head of a sentence a name of three characters may be the one who does the deed.
    else if (
      isHead(text, block, at) &&
      (end - at >= 3 || /[①-⑳]/u.test(text[at - 2] ?? '')) &&
      words.tagsAt(end) & TAG.TRIGGER
    )
      found.push(...names)
  }
  return found
}

/** 李明、王芳等到会祝贺: whoever attends in a list is a person. */
function isAttending(words: Words, end: number): boolean {
  const at = words.text[end] === '等' ? end + 1 : end
  return (words.tagsAt(at) & TAG.ATTENDING) !== 0 && words.isStart(at)
}

/** Whether a block, a sentence or a numbered caption begins at `at`. */
function isHead(text: string, block: Piece, at: number): boolean {
  return at === block.start || /[。！？①-⑳] ?$/u.test(text.slice(Math.max(block.start, at - 2), at))
}

/** 增补李明、王芳为县政协委员: each name as it stands, since 为 may make a word with its last character. */
const ELECTED =
  /(?:选举|推选|补选|增补|推举|聘任|聘请|任命|选出|提名)(?<names>(?:\p{Script=Han}{2,3}|\p{Script=Han}{1,6}·\p{Script=Han}{2,6})(?:[、和](?:\p{Script=Han}{2,3}|\p{Script=Han}{1,6}·\p{Script=Han}{2,6}))*?)(?:同志|等)?(?:(?:\d+|[两三四五六七八九十])(?:人|名同志|位同志|名))?为(?=\p{Script=Han}{0,16}(?:主席|秘书长|主任|常委|委员|市长|县长|区长|院长|检察长|会长))/gu

/** Those who are elected or appointed. */
export function electedNames(words: Words, block: Piece): Piece[] {
  const found: Piece[] = []
  for (const { index, 0: whole, groups } of matchesOf(ELECTED, words.text.slice(block.start, block.end))) {
    const names = groups?.names ?? ''
    let start = block.start + index + whole.indexOf(names)
    for (const name of names.split(/[、和]/u)) {
      if (isSurname(name) || name.includes('·')) found.push({ start, end: start + name.length })
      start += name.length + 1
    }
  }
  return found
}

/** 以李明为团长、王芳为副团长的考察团; 在李明陪同下. */
const BESIDE =
  /(?:[以由、](?<head>\p{Script=Han}{2,3})(?:同志)?为副?(?:团长|组长|队长|领队)|在(?<with>\p{Script=Han}{2,3}(?:、\p{Script=Han}{2,3})*)等?(?:同志|领导|人)?的?(?:全程)?(?:陪同|带领|率领)下)/gu

/** Those of whom only a phrase says that they headed or accompanied a party. */
export function headingNames(words: Words, block: Piece): Piece[] {
  const found: Piece[] = []
  for (const { index, 0: whole, groups } of words.text.slice(block.start, block.end).matchAll(BESIDE)) {
    const names = groups?.head ?? groups?.with ?? ''
    let start = block.start + index + whole.indexOf(names)
    for (const name of names.split('、')) {
      if (isSurname(name) && words.isStart(start)) found.push({ start, end: start + name.length })
      start += name.length + 1
    }
  }
  return found
}

const ONE_NAME = '(?:\\p{Script=Han}{2,3}|\\p{Script=Han}{1,6}·\\p{Script=Han}{2,6})'
/** 李明、王芳等8名区人大代表: a list that says only at its end who they are. */
const COUNTED = new RegExp(
  `(?<=^|[。；，：\\n]|慰问|看望|走访)了?(?<names>${ONE_NAME}(?:、${ONE_NAME})+)等(?:(?:\\d+|[一二三四五六七八九十]+)(?:名|位)|[省市区县州旗]领导|领导同志|(?:困难|特困|贫困|受灾|老)(?:群众|职工|户|党员|干部|学生|家庭)|(?:[驻住][镇村区县市]|界别|政协|[省市区县])?(?:委员|代表)(?!团|性|建议))`,
  'gu',
)

/** Names of a list that is counted at its end; none unless all look like names. */
export function countedNames(words: Words, block: Piece): Piece[] {
  const found: Piece[] = []
  for (const { index, 0: whole, groups } of matchesOf(COUNTED, words.text.slice(block.start, block.end))) {
    const list = groups?.names ?? ''
    const names = list.split('、')
    if (!names.every((name) => isSurname(name) || name.includes('·'))) continue
    let start = block.start + index + whole.indexOf(list)
    for (const name of names) {
      found.push({ start, end: start + name.length })
      start += name.length + 1
    }
  }
  return found
}

function isActing(words: Words, offset: number): boolean {
  const tags = words.tagsAt(offset)
  const word = words.wordAt(offset)
  if (/^(?:主持|主持召开|一行|带队|率队|带领|率领|率|指出|强调|要求|表示|认为|说|代表|出席)$/u.test(word))
    return true
  return (tags & (TAG.HEADING | TAG.SPEECH)) !== 0 && word.length > 1
}

/** What is said after a name: 李明同志, 李明总书记; an office, too, but only where a clause begins with the name. */
const AFTER_NAME =
  /(?<respect>总书记|同志|先生|女士|老师)|委员|院士|教授|副?(?:主席|书记|主任|省长|市长|州长|区长|县长|旗长|镇长|部长|局长|厅长|院长|校长|会长|秘书长)/gu
/** 县人大李明主任: the body before the name. */
const BODY_BEFORE = /(?:政协|人大|常委会|政府|[省市区县州旗]委|党委|工委|商会|协会)$/u
/** What a clause with a name at its head has before it. */
const CLAUSE_HEAD = /[\s。，；：！？、”）对向由请听给与和在]/u
/** Second characters of forms that are bodies: 区委书记, 农办主任. */
const OF_BODY = /[界别组体委办局部会协院校站社组联处室党副任原前总省市县区镇乡村旗盟州街届]$/u

/** Names before a word of respect, and before an office at the head of a clause. */
export function respectedNames(words: Words, block: Piece): Piece[] {
  const found: Piece[] = []
  const text = words.text.slice(block.start, block.end)
  for (const { index, groups } of matchesOf(AFTER_NAME, text)) {
    const end = block.start + index
    const office = groups?.respect === undefined
    for (const size of [4, 3, 2]) {
      const start = end - size
      if (start < block.start || !isSurname(words.text, start) || !mayBegin(words, start)) continue
      // 欧阳主席: a surname with an office is no name.
      if (isCompoundSurname(words.text.slice(start, end))) continue
      if (office && !isCalledSo(words, start, end, block)) continue
      const name = nameAt(words, start, 'TITLED')
      if (name?.end !== end || (size === 4 && !isSurname(words.text, start))) continue
      found.push(name)
      break
    }
  }
  return found
}

/** Whether an office after a name is that of the person: at the head of a clause, and of a member also after a verb (看望孙建业委员). */
function isCalledSo(words: Words, start: number, end: number, block: Piece): boolean {
  if (OF_BODY.test(words.text.slice(start, end))) return false
  if (isClauseHead(words.text, start, block)) return true
  if (end - start !== 3 || !words.text.startsWith('委员', end) || start <= block.start) return false
  const before = words.tagsAt(words.startOf(start - 1))
  const led = before & (TAG.MOVE | TAG.TRIGGER | TAG.HEADING | TAG.COMPANY | TAG.PLACE)
  return led !== 0 && words.endOf(start) < start + 3 && (words.tagsAt(start + 1) & TAG.BODY) === 0
}

function isClauseHead(text: string, at: number, block: Piece): boolean {
  return (
    at === block.start ||
    CLAUSE_HEAD.test(text[at - 1] ?? '') ||
    BODY_BEFORE.test(text.slice(Math.max(block.start, at - 3), at))
  )
}
