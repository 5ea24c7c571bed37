import { describe, expect, it } from 'vitest'
import { extract } from '../index.ts'

function companiesOf(text: string): string[] {
  const { entities } = extract({ id: 'a', text, metadata: {} }).facts
  return entities.filter(({ type }) => type === 'Enterprise').map(({ name }) => name)
}

describe('enterprises', () => {
  it.each([
    [
      'a trade that is a verb belongs to the name',
      '走访岫川宏筑装配建筑有限公司。',
      ['岫川宏筑装配建筑有限公司'],
    ],
    ['brackets belong to it', '来到朔鹿（岫川）新材料有限公司。', ['朔鹿（岫川）新材料有限公司']],
    ['what says of what kind it is does not', '与运营方岫川通淼物流有限公司会商。', ['岫川通淼物流有限公司']],
    ['nor does the village where it lies', '走进石垭村兴禾蔬菜专业合作社。', ['兴禾蔬菜专业合作社']],
    ['a branch belongs to it', '走访岫川淼达物流有限公司梧栖分公司。', ['岫川淼达物流有限公司梧栖分公司']],
    ['a conjunction may stand in a brand', '察看杭州鹿和纳米科技有限公司。', ['杭州鹿和纳米科技有限公司']],
    ['each of a list', '走访了淼澜制衣、鹿朵童装等5家企业。', ['淼澜制衣', '鹿朵童装']],
    ['a group stands before the place of its branch', '走访大唐山西发电有限公司。', ['大唐山西发电有限公司']],
    ['the place is whole', '走访上海南淼电脑有限公司。', ['上海南淼电脑有限公司']],
    [
      'a branch after brackets is not another company',
      '走访朔鹿石油（中国）有限公司宁波分公司。',
      ['朔鹿石油（中国）有限公司宁波分公司'],
    ],
    [
      'a trade that says works too belongs to it',
      '走访杭州鹿淼生物工程股份有限公司。',
      ['杭州鹿淼生物工程股份有限公司'],
    ],
    ['its head makes a company of it', '会见了白鹭化工集团董事长陶望舒。', ['白鹭化工集团']],
    ['a brand may be no word', '县政协考察必晟科技。', ['必晟科技']],
    [
      'a site belongs to its company, the county where it lies does not',
      '察看了柳溪县淼鹿集团沿海精品钢基地。',
      ['淼鹿集团沿海精品钢基地'],
    ],
    ['a group numbers its companies', '走访淼鹿四局集团第二工程有限公司。', ['淼鹿四局集团第二工程有限公司']],
    ['also one in quotation marks', '调研“淼鹿恒通”等25个重点企业。', ['淼鹿恒通']],
    ['its first character may be any where one goes there', '走进那淼米业有限公司。', ['那淼米业有限公司']],
    [
      'what is short for a company is no other',
      '走访宁波淼达物流有限公司。淼达公司负责人介绍。',
      ['宁波淼达物流有限公司'],
    ],
    ['its own site is its', '先后到华为数字能源基地、柳溪产业园考察。', ['华为数字能源基地']],
    ['a brand may hold the name of a place', '走访新疆鹿丽喀什商贸有限公司。', ['新疆鹿丽喀什商贸有限公司']],
    ['a head makes a company of a group of schools', '与凤岚教育集团董事长葛岚交流。', ['凤岚教育集团']],
    [
      'where it works stands before its legal form',
      '走访上海蓝鹿电气江苏有限公司。',
      ['上海蓝鹿电气江苏有限公司'],
    ],
    ['a company of the level', '听取市公交集团的汇报。', ['市公交集团']],
  ])('%s', (_, text, wanted) => {
    expect(companiesOf(text)).toEqual(wanted)
  })

  it.each([
    '两家上市公司参加。',
    '各物业公司参加。',
    '视察了3家标准化茶叶加工厂。',
    '调研智能网联汽车产业。',
    '国资控股公司。',
    '详细了解合作社的运行模式。',
    '考察畜牧业发展和合作社经营情况。',
  ])('%s names none', (text) => {
    expect(companiesOf(text)).toEqual([])
  })
})
