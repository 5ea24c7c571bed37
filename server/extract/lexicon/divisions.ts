/** Administrative divisions: what a name is, what it lies in, and the streets and towns of a district. */
import { DIVISIONS } from '../../../data/gazetteer/divisions.ts'
import { Characters } from './characters.ts'

export type Level = 'PROVINCE' | 'CITY' | 'DISTRICT'

export interface Division {
  readonly name: string
  /** 重庆 for 重庆市; the name itself where nothing can be left out. */
  readonly short: string
  readonly level: Level
  /** The names above it, widest first; of several divisions of one name (鼓楼区) the first. */
  readonly above: readonly string[]
}

export interface Divisions {
  /** By full name. */
  readonly byName: ReadonlyMap<string, Division>
  /** First and last characters of the full names: none begins or ends with another. */
  readonly firstOf: Characters
  readonly lastOf: Characters
  /** By short name; provinces and cities before districts. */
  readonly byShort: ReadonlyMap<string, Division>
  /** All divisions of a short name, in the order of the list. */
  readonly allByShort: ReadonlyMap<string, readonly Division[]>
  /** Names of the streets and towns of a district, by its full name and that of what it lies in (重庆市/巴南区). */
  readonly streetsOf: (above: string | undefined, district: string) => readonly string[]
}

const PEOPLES =
  '(?:壮族|回族|维吾尔|哈萨克|蒙古|藏族|彝族|苗族|侗族|布依族|土家族|朝鲜族|白族|傣族|哈尼族|傈僳族|景颇族|羌族|柯尔克孜|黎族|瑶族|畲族|满族|土族|撒拉族|东乡族|保安族|裕固族|仡佬族|水族|佤族|拉祜族|纳西族|普米族|怒族|独龙族|布朗族|各族|仫佬族|毛南族|塔吉克|锡伯|达斡尔族|鄂温克族|鄂伦春)+'
const ENDING = new RegExp(
  `(?:维吾尔自治区|壮族自治区|回族自治区|特别行政区|${PEOPLES}?自治[区州县旗]|地区|林区|新区|省|市|盟|州|区|县|旗)$`,
  'u',
)

function shortOf(name: string): string {
  if (name === '内蒙古自治区') return '内蒙古'
  const short = name.replace(ENDING, '')
  return [...short].length >= 2 ? short : name
}

/** Banners and prefectures by the short names that the press gives them. Source: the usual ones of 内蒙古 and 新疆. */
const BRIEF: Readonly<Record<string, string>> = {
  巴音郭楞蒙古自治州: '巴州',
  博尔塔拉蒙古自治州: '博州',
  克孜勒苏柯尔克孜自治州: '克州',
  西乌珠穆沁旗: '西乌旗',
  东乌珠穆沁旗: '东乌旗',
  科尔沁左翼中旗: '科左中旗',
  科尔沁左翼后旗: '科左后旗',
  科尔沁右翼前旗: '科右前旗',
  科尔沁右翼中旗: '科右中旗',
  察哈尔右翼前旗: '察右前旗',
  察哈尔右翼中旗: '察右中旗',
  察哈尔右翼后旗: '察右后旗',
  阿鲁科尔沁旗: '阿旗',
  莫力达瓦达斡尔族自治旗: '莫旗',
  乌拉特前旗: '乌前旗',
  乌拉特中旗: '乌中旗',
  乌拉特后旗: '乌后旗',
  阿拉善左旗: '阿左旗',
  阿拉善右旗: '阿右旗',
  新巴尔虎左旗: '新左旗',
  新巴尔虎右旗: '新右旗',
  达尔罕茂明安联合旗: '达茂旗',
}

/** 凉山州 for 凉山彝族自治州, 石柱县 for 石柱土家族自治县. */
function briefNames(name: string, short: string): string[] {
  const autonomous = /自治([州县旗])$/u.exec(name)?.[1]
  const brief = autonomous === undefined || short === name ? undefined : `${short}${autonomous}`
  return [brief, BRIEF[name]].filter((one) => one !== undefined)
}

function levelOf(name: string, direct: boolean): Level {
  return direct && /(?:市|盟|州|地区)$/u.test(name) ? 'CITY' : 'DISTRICT'
}

function build(): Divisions {
  const byName = new Map<string, Division>()
  const byShort = new Map<string, Division>()
  const allByShort = new Map<string, Division[]>()
  const streetLines = new Map<string, string>()
  const add = (name: string, level: Level, above: readonly string[]) => {
    const division: Division = { name, short: shortOf(name), level, above }
    if (!byName.has(name)) byName.set(name, division)
    allByShort.set(division.short, [...(allByShort.get(division.short) ?? []), division])
    for (const brief of briefNames(name, division.short)) if (!byName.has(brief)) byName.set(brief, division)
    const known = byShort.get(division.short)
    if (known === undefined || (known.level === 'DISTRICT' && level !== 'DISTRICT'))
      byShort.set(division.short, division)
  }
  for (const line of DIVISIONS.trim().split('\n')) {
    const [province = '', ...parts] = line.split(';')
    add(province, 'PROVINCE', [])
    let above = [province]
    for (const part of parts) {
      const [name = '', streets = ''] = part.replace('@', '').split(':')
      if (part.startsWith('@')) {
        above = name === '' ? [province] : [province, name]
        if (name !== '') add(name, levelOf(name, true), [province])
        continue
      }
      add(name, levelOf(name, above.length === 1), above)
      if (streets === '') continue
      streetLines.set(`${above.at(-1)}/${name}`, streets)
      if (!streetLines.has(`/${name}`)) streetLines.set(`/${name}`, streets)
    }
  }
  return {
    byName,
    firstOf: new Characters([...byName.keys()].map(([first]) => first).join('')),
    lastOf: new Characters([...byName.keys()].map((name) => name.at(-1)).join('')),
    byShort,
    allByShort,
    streetsOf: (over, district) =>
      (streetLines.get(`${over ?? ''}/${district}`) ?? '').split(',').filter(Boolean).map(streetName),
  }
}

function streetName(signed: string): string {
  const [stem, sign] = [signed.slice(0, -1), signed.at(-1)]
  if (sign === '+') return `${stem}街道`
  if (sign === '-') return `${stem}乡`
  return sign === '=' ? stem : `${signed}镇`
}

let built: Divisions | undefined

/** The divisions; the first call reads the list (some 10 ms). */
export function divisions(): Divisions {
  built ??= build()
  return built
}

/** Signs of the provinces, as in 川 or 在浙期间. */
export const PROVINCE_SIGNS: Readonly<Record<string, string>> = {
  京: '北京市',
  津: '天津市',
  冀: '河北省',
  晋: '山西省',
  蒙: '内蒙古自治区',
  辽: '辽宁省',
  吉: '吉林省',
  黑: '黑龙江省',
  沪: '上海市',
  苏: '江苏省',
  浙: '浙江省',
  皖: '安徽省',
  闽: '福建省',
  赣: '江西省',
  鲁: '山东省',
  豫: '河南省',
  鄂: '湖北省',
  湘: '湖南省',
  粤: '广东省',
  桂: '广西壮族自治区',
  琼: '海南省',
  渝: '重庆市',
  川: '四川省',
  黔: '贵州省',
  滇: '云南省',
  藏: '西藏自治区',
  陕: '陕西省',
  甘: '甘肃省',
  青: '青海省',
  宁: '宁夏回族自治区',
  新: '新疆维吾尔自治区',
}
