/**
 * What a name is to the verb: the words before it, read to the left as far as the clause goes. A name after a verb is its object
 * however long the list between them is; only what nothing governs can act.
 */
import { Characters } from '../lexicon/characters.ts'
import { TAG } from '../lexicon/vocabulary.ts'
import type { Words } from '../lexicon/words.ts'
import type { MentionIndex } from './mention-index.ts'

export type Governor =
  | 'SUBJECT'
  | 'BY'
  | 'WITH'
  | 'TO'
  | 'FOR'
  | 'CALLED'
  | 'PLACE'
  | 'TOPIC'
  | 'OBJECT'
  | 'FOR_WHOM'
  | 'REPORTER'

const WORDS: Readonly<Record<Exclude<Governor, 'SUBJECT' | 'OBJECT'>, string>> = {
  BY: '由 经由 被',
  WITH: '与 同 跟 会同 联合 携手 协同 随 跟随 随同',
  TO: '向 对 致函 对于 面向 以',
  FOR: '为 给 替 帮 帮助',
  CALLED:
    '召集 邀请 邀 请来 请 组织 带领 率领 率 带着 带 领着 陪同 陪着 陪 配合 协助 通知 约请 特邀 动员 发动 安排 委托 指导 牵头组织',
  PLACE: '在 到 赴 往 至 进 驻 来到 走进 深入 前往 前来 来 位于 途经 从 去 抵达 到达 于 沿 沿着 自',
  TOPIC: '就 围绕 关于 针对 聚焦 根据 按照 依托 通过 按 依据 结合 除 除了',
  FOR_WHOM: '代表',
  REPORTER: '听取 听 听取并审议 听取和审议',
}

const GOVERNOR_OF: ReadonlyMap<string, Governor> = new Map(
  (Object.entries(WORDS) as [Governor, string][]).flatMap(([governor, words]) =>
    words.split(' ').map((word) => [word, governor] as const),
  ),
)
/** Single verbs that take an object; the dictionary's other single verbs are too often part of a name. */
const SINGLE = new Set(['把', '将', '报', '送', '获', '看', '送交', '了', '过', '得'])
/** Verbs that may stand before the one who acts without governing them. */
const HARMLESS = new Set([
  '是',
  '随后',
  '还有',
  '其间',
  '领导',
  '主管',
  '指挥',
  '代理',
  '兼任',
  '担任',
  '分别',
  '据悉',
  '据了解',
  '据介绍',
  '图为',
  '获悉',
  '日前',
  '参谋',
  '组成',
  '组长',
  '署',
  '参会',
  '相关',
  '有关',
  '分管',
  '负责',
  '在家',
  '应邀',
  '受邀',
  '到场',
  '例行',
])
/** Commas are none: the clause is cut at them, and a list may go on after one. */
const STOPS = new Characters('；：。！？…【】\n')
const ASKED = /^[^，。；：]{2,60}?(?:委托|之托|嘱托|重托|指派|委派|邀请|之邀)/u
/** A name further from its verb than this is no longer looked for. */
const REACH = 160

/** The sign and the name of a piece of a digest. */
const LABEL = /^[◆●■▲★※◎○▶◇] *\p{Script=Han}{2,12}$/u
const LONGEST_LABEL = 16

/** What governs the list of names that starts at `start`. */
export function governorAt(words: Words, index: MentionIndex, start: number, floor: number): Governor {
  const { text } = words
  let at = start
  // Whether 的 has been passed: the verb before it belongs to the name (负责此事的A), with those right before that verb.
  let relative = false
  let inner = -1
  const bottom = Math.max(floor, start - REACH)
  while (at > bottom) {
    const mention = index.at(at - 1)
    if (mention !== undefined) {
      at = mention.start
      continue
    }
    // A word that begins inside a name (陶望舒|带) is what is left of it.
    const first = words.startOf(at - 1)
    const from = Math.max(first, index.at(first)?.end ?? first)
    const word = text.slice(from, at)
    // 2月9日至10日 某市副市长…: in a chronicle the day stands before the news.
    if (STOPS.at(text, from) || (word === ' ' && '日月年号午'.includes(text[from - 1] ?? '，'))) break
    // ◆ 督办提案 县政协主席A…: what the piece is called governs nothing.
    if (word === ' ' && from - bottom <= LONGEST_LABEL && LABEL.test(text.slice(floor, from))) break
    // 图为 opens a clause without governing who acts.
    if (word === '为' && text[from - 1] === '图') break
    // 受县委、县政府委托，应B邀请: who asked for it does not do it.
    if ((word === '受' || word === '应') && ASKED.test(text.slice(at, at + REACH))) return 'FOR'
    const governor = GOVERNOR_OF.get(word)
    if (governor !== undefined && !isInside(words, from, word))
      return at === start || governor !== 'FOR_WHOM' ? governor : 'SUBJECT'
    if (isVerb(words, from, word)) {
      if (!relative && at !== inner) return 'OBJECT'
      relative = false
      inner = from
    } else {
      relative ||= word === '的'
      if (words.classAt(from) === 'd' && at === inner) inner = from
    }
    at = from
  }
  return 'SUBJECT'
}

/** 代表 and 组织 as nouns: 部分人大代表, 党组织. */
function isInside(words: Words, from: number, word: string): boolean {
  const before = words.text[from - 1] ?? ''
  if (word === '代表') return /[大会员民众业工位名工\d、]/u.test(before)
  if (word === '组织') return /[党群社团会]/u.test(before)
  return false
}

function isVerb(words: Words, from: number, word: string): boolean {
  if (SINGLE.has(word)) return true
  if (word.length < 2 || HARMLESS.has(word)) return false
  const tags = words.tagsAt(from)
  if (tags & (TAG.MOVE | TAG.LIGHT | TAG.TRIGGER)) return true
  if (tags & (TAG.OFFICE | TAG.ROLE | TAG.PARTY | TAG.NOUN_HEAD | TAG.DEPARTMENT)) return false
  return words.classAt(from) === 'v'
}

/** Whether a word is a verb or a preposition that governs what follows it. */
export function isGoverning(words: Words, from: number, word: string): boolean {
  return (GOVERNOR_OF.has(word) && !isInside(words, from, word)) || isVerb(words, from, word)
}
