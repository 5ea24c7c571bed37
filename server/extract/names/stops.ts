/** Where a name that is read from its ending to the left has to begin, at the latest. */
import { Characters } from '../lexicon/characters.ts'
import { TAG, TELLING } from '../lexicon/vocabulary.ts'
import type { Words } from '../lexicon/words.ts'

/** Single characters that are words of the sentence wherever they stand alone. */
const FUNCTION = new Characters(
  '的了着在到赴对向与和及由从至往把将被给让请叫跟是等有无没不未也又还都就才再只很更最该此这那每各某本我你您他她它其所之已曾并但而则若即或个家名位次条件项为以于按经当因过去来看听问说走抵沿途进出送离带率访问查议办后前中时里外上下约近多余们地得几两第',
)
/** Of these some stand inside names too; they stop only where nothing else tells. */
const SOFT = new Characters('第上下中前后外里时家名为以于经进来多同')

const STOPPING_TAGS = TELLING | TAG.PARTY | TAG.REPORTING | TAG.TRIGGER | TAG.OFFICE | TAG.ROLE | TAG.WRITER
const NAMING_TAGS =
  TAG.BODY | TAG.PLACE | TAG.COMPANY | TAG.BUSINESS | TAG.PROJECT | TAG.DIVISION | TAG.DEPARTMENT

/** Common nouns that say what follows is (施工单位湖南…公司) and belong to no name. */
const INTRODUCING = new Set(
  '单位 企业 公司 部门 运营方 施工方 承建方 业主方 业主单位 施工单位 承办单位 主办单位 建设单位 帮扶单位 运营单位 责任单位 方面 双方 对方 品牌 基层 当地 所在地 辖区 全体 现场 首站 网店 网点 组织 机构 平台 地区 家乡 老家 故乡 位于 地处 主体 产品 项目 工程 园区 政府部门 部分 众多 有关 相关 各级 各界 社会 群众 知名 著名 龙头企业 链主企业 重点企业 民营企业 本地 外地 龙头 一期 二期 三期 精神 思想'.split(
    ' ',
  ),
)

/** Whether the word only says what follows is (施工单位湖南…公司). */
export function isIntroducing(word: string): boolean {
  return INTRODUCING.has(word)
}

/** Whether the word at `start` cannot be part of a name. */
export function stops(words: Words, start: number): boolean {
  const word = words.wordAt(start)
  const wordClass = words.classAt(start)
  const tags = words.tagsAt(start)
  if (wordClass === '.') return word !== '·'
  if (word.length === 1) return FUNCTION.at(words.text, start) && !SOFT.at(words.text, start)
  if (word.startsWith('第')) return false
  if (INTRODUCING.has(word)) return true
  if (tags & NAMING_TAGS) return false
  if (tags & STOPPING_TAGS) return true
  return 'vdpcrqtm'.includes(wordClass)
}

/** Whether a single character at `start` may be a word of the sentence or part of a name. */
export function isSoft(words: Words, start: number): boolean {
  return SOFT.at(words.text, start) && words.endOf(start) === start + 1
}
