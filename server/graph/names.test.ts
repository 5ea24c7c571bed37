import { describe, expect, it } from 'vitest'
import type { EntityType } from '../../data/ontology/index.ts'
import {
  beginsRelative,
  byCodePoint,
  completeName,
  type Home,
  isRelative,
  normalise,
  readName,
} from './names.ts'

const BISHAN: Home = ['重庆市', '璧山区']
const NAGU: Home = ['南嶂市', '那谷瑶族自治县']
const BAIYIN: Home = ['内蒙古自治区', '白音都兰旗']

describe('names are compared', () => {
  it.each([
    ['冼　立', '冼立'],
    ['万承精密电子（重庆）有限公司', '万承精密电子(重庆)有限公司'],
    ['ＡＢ Ｃ', 'ABC'],
    ['𬀩 平', '𬀩平'],
  ])('after NFKC without white space: %s → %s', (written, compared) => {
    expect(normalise(written)).toBe(compared)
  })

  it('by code points, where UTF-16 would put 𬀩 before ﹏', () => {
    expect(['𬀩', '﹏', '何'].sort(byCodePoint)).toEqual(['何', '﹏', '𬀩'])
  })
})

describe('a name is completed against home', () => {
  it.each<[Home, string, string]>([
    [BISHAN, '区政协', '重庆市璧山区政协'],
    [BISHAN, '璧山区政协', '重庆市璧山区政协'],
    [BISHAN, '重庆市璧山区政协', '重庆市璧山区政协'],
    [BISHAN, '市政协', '重庆市政协'],
    [BISHAN, '重庆市政协', '重庆市政协'],
    [BISHAN, '我区政协', '重庆市璧山区政协'],
    [BISHAN, '该区政协', '重庆市璧山区政协'],
    [BISHAN, '中共璧山区委', '中共重庆市璧山区委'],
    [BISHAN, '中共区委', '中共重庆市璧山区委'],
    [BISHAN, '区委', '重庆市璧山区委'],
    [BISHAN, '民建璧山区委会', '民建重庆市璧山区委会'],
    [BISHAN, '团区委', '团重庆市璧山区委'],
    [BISHAN, '市政府', '重庆市政府'],
    [BISHAN, '市民政局', '重庆市民政局'],
    [BISHAN, '省政协', '省政协'],
    [BISHAN, '县政协', '县政协'],
    [BISHAN, '成都市温江区政协', '成都市温江区政协'],
    [BISHAN, '全国政协', '全国政协'],
    [BISHAN, '中央统战部', '中央统战部'],
    [BISHAN, '中国共产党', '中国共产党'],
    [BISHAN, '市场监管总局', '市场监管总局'],
    [BISHAN, '区块链协会', '区块链协会'],
    [BISHAN, '镇江市政协', '镇江市政协'],
    [BISHAN, '乡村振兴局', '乡村振兴局'],
    [BISHAN, '团结出版社', '团结出版社'],
    [BISHAN, '浙江大学', '浙江大学'],
    [BISHAN, '老年大学', '老年大学'],
    [NAGU, '县政府', '南嶂市那谷瑶族自治县政府'],
    [NAGU, '自治县政协', '南嶂市那谷瑶族自治县政协'],
    [BAIYIN, '自治区政协', '内蒙古自治区政协'],
    [BAIYIN, '区政协', '区政协'],
    [BAIYIN, '旗政协', '内蒙古自治区白音都兰旗政协'],
    [['江西省', '上饶市', '梅陂县'], '江西省梅陂县政协', '江西省上饶市梅陂县政协'],
    [['江苏省', '苏州市', '常熟市'], '市政协', '江苏省苏州市常熟市政协'],
    [null, '区政协', '区政协'],
    [null, '重庆市政协', '重庆市政协'],
  ])('%j: %s → %s', (home, written, full) => {
    expect(completeName(written, home)).toBe(full)
  })

  it.each<[Home, string, 'ANYWHERE' | 'HOME' | 'DOCUMENT']>([
    [BISHAN, '区政协', 'ANYWHERE'],
    [BISHAN, '县政协', 'DOCUMENT'],
    [null, '区政协', 'DOCUMENT'],
    [BISHAN, '党组', 'DOCUMENT'],
    [BISHAN, '办公室', 'DOCUMENT'],
    [BISHAN, '调研组', 'DOCUMENT'],
    [BISHAN, '提案委', 'DOCUMENT'],
    [BISHAN, '工信局', 'DOCUMENT'],
    [BISHAN, '老年大学', 'HOME'],
    [BISHAN, '人民医院', 'HOME'],
    [BISHAN, '第一中学', 'HOME'],
    [BISHAN, '浙江大学', 'ANYWHERE'],
    [BISHAN, '璧山区政协民主监督小组', 'ANYWHERE'],
  ])('%j: the key of %s reaches %s', (home, written, reach) => {
    expect(readName(written, home).reach).toBe(reach)
  })
})

describe('a relative form', () => {
  it.each<[string, string, EntityType]>([
    ['该区政协', '璧山区政协', 'Organization'],
    ['我区', '璧山区', 'Place'],
    ['全区', '璧山区', 'Place'],
    ['区政协', '璧山区政协', 'Organization'],
    ['市委', '中共重庆市委', 'Organization'],
    ['党组', '璧山区政协党组', 'Organization'],
    ['调研组', '璧山区政协', 'Organization'],
    ['何平一行', '何平', 'Person'],
    ['何主席', '何永革', 'Person'],
    ['政协璧山区第六届委员会', '璧山区政协', 'Organization'],
    ['区政协', '区政协', 'Organization'],
    ['该村沃柑品种改良', '斑竹村沃柑品种改良', 'Project'],
  ])('%s is one of %s (%s)', (form, name, type) => {
    expect(isRelative(form, name, type)).toBe(true)
  })

  it.each<[string, string, EntityType]>([
    ['璧山区政协', '重庆市璧山区政协', 'Organization'],
    ['区静宜', '区静宜', 'Person'],
    ['本田', '本田', 'Enterprise'],
    ['成都', '成都市', 'Place'],
    ['区文化遗产保护', '区文化遗产保护', 'Topic'],
    ['市场监管总局', '国家市场监管总局', 'Organization'],
    ['涂一行', '涂一行', 'Person'],
  ])('%s is none of %s (%s)', (form, name, type) => {
    expect(isRelative(form, name, type)).toBe(false)
  })
})

describe('a title begins with a relative form', () => {
  it.each([
    ['区政协民主评议工作实施办法', true],
    ['我区高标准农田建设条例', true],
    ['本校章程', true],
    ['本草纲目', false],
    ['市场主体登记管理条例', false],
    ['中国共产党章程', false],
  ])('%s: %s', (title, relative) => {
    expect(beginsRelative(title)).toBe(relative)
  })
})
