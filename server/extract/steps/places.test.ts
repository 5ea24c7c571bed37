import { describe, expect, it } from 'vitest'
import { extract } from '../index.ts'

function placesOf(text: string): string[] {
  const { entities } = extract({ id: 'a', text, metadata: {} }).facts
  return entities.filter(({ type }) => type === 'Place').map(({ name, subtype }) => `${name} ${subtype}`)
}

describe('places', () => {
  it.each([
    [
      'a town ends where the next name begins',
      '调研组到枫杨镇石垭村察看。',
      ['枫杨镇 TOWNSHIP', '石垭村 VILLAGE'],
    ],
    ['no city, whose name ends another', '察看了临江门、鹿鸣湖等地。', ['鹿鸣湖 RIVER']],
    [
      '全 at the head of a name',
      '考察了全宁文化旅游产业园区、石垭村。',
      ['全宁文化旅游产业园区 ZONE', '石垭村 VILLAGE'],
    ],
    ['several of a level are none', '了解四盟市经济发展情况。', []],
    ['what is done is no county', '县政协牵头成立县农办。', []],
    ['百村 are many', '县政协百名委员巡百河、进百村。', []],
    [
      'the last ending makes the name',
      '视察组察看了鹿鸣湖水库大坝。',
      ['鹿鸣湖水库大坝 FACILITY', '鹿鸣湖 RIVER', '鹿鸣湖水库 RIVER'],
    ],
    [
      'a kind after a division is part of the name',
      '在澜溪县文化中心座谈。',
      ['澜溪县文化中心 FACILITY', '澜溪县 DISTRICT'],
    ],
    [
      'a crossing gives its roads',
      '察看云霞路与青梧街交叉口。',
      ['云霞路与青梧街交叉口 INTERSECTION', '云霞路 ROAD', '青梧街 ROAD'],
    ],
    ['a list shares its head', '走访了上埠、砚塘两个社区。', ['上埠社区 COMMUNITY', '砚塘社区 COMMUNITY']],
    ['a verb before a place is no part of it', '全镇助推澜溪河治理。', ['澜溪河 RIVER']],
    ['common words name where one goes there', '在平安广场与摊主交谈。', ['平安广场 PLAZA']],
    [
      'a zone ends where a site with a name of its own begins',
      '一行来到鹭湾港区鲸屿湖转运码头。',
      ['鹭湾港区 ZONE', '鲸屿湖转运码头 FACILITY', '鲸屿湖 RIVER'],
    ],
    [
      'and is only called in what has none',
      '一行来到鹭湾港区集装箱码头。',
      ['鹭湾港区集装箱码头 FACILITY', '鹭湾港区 ZONE'],
    ],
    ['a town is named by two characters or more', '到杉村坪镇调研。', ['杉村坪镇 TOWNSHIP']],
    ['a common word may be cut in a name', '到砚溪镇鹊山村调研。', ['砚溪镇 TOWNSHIP', '鹊山村 VILLAGE']],
    ['a phase belongs to the name', '察看砚溪码头三期。', ['砚溪码头三期 FACILITY']],
    ['also before what it is a phase of', '察看锦绣花园一期小区。', ['锦绣花园一期小区 ESTATE']],
    [
      'roads have numbers',
      '察看G907国道、X709县道、省道907线。',
      ['G907国道 ROAD', 'X709县道 ROAD', '省道907线 ROAD'],
    ],
    ['a section of a road is the road', '察看国道G907线砚溪镇至鹊山坳段。', ['国道G907线 ROAD']],
    ['a way leads from one place to another', '察看砚溪至鹊山坳公路。', ['砚溪至鹊山坳公路 ROAD']],
    ['a line ends before the town of its station', '在鹊砚高铁宁波北站座谈。', ['宁波北站 FACILITY']],
    [
      'a whole item of a list may hold a verb',
      '走进榕溪县财政联合小区和建委小区。',
      ['建委小区 ESTATE', '榕溪县 DISTRICT', '财政联合小区 ESTATE'],
    ],
    ['a street with villages is a town', '来到鹿鸣街青石村。', ['青石村 VILLAGE', '鹿鸣街 TOWNSHIP']],
    [
      'a name of another language may hold any character',
      '到查干宝音苏木、巴彦托海苏木海力台嘎查调研。',
      ['海力台嘎查 VILLAGE', '巴彦托海苏木 TOWNSHIP', '查干宝音苏木 TOWNSHIP'],
    ],
    [
      'a division is called after nations',
      '赴那潭瑶族自治县、柳坡畲族乡考察。',
      ['柳坡畲族乡 TOWNSHIP', '那潭瑶族自治县 DISTRICT'],
    ],
    [
      'what stands in quotation marks after a place is one name',
      '参观了银杏园社区“石榴籽书屋”。',
      ['石榴籽书屋 FACILITY', '银杏园社区 COMMUNITY'],
    ],
    ['a place before a position', '来到云髻山下的村庄。', ['云髻山 MOUNTAIN']],
    ['a way to a site is no road', '察看轮渡码头路段。', ['轮渡码头 FACILITY']],
    [
      'an institution is one of its county',
      '来到柳溪县企业投诉服务中心。',
      ['柳溪县企业投诉服务中心 FACILITY', '柳溪县 DISTRICT'],
    ],
    ['what is quoted does not end a list', '视察“四馆一中心”项目和人民广场。', ['人民广场 PLAZA']],
    [
      'the head of a county in the name of a town',
      '到李家镇江口村、通海镇平里溪村督导。',
      ['江口村 VILLAGE', '通海镇 TOWNSHIP', '平里溪村 VILLAGE'],
    ],
    [
      'between a town and its community all is name',
      '走访白石街道守护者社区、青石镇不夜城社区。',
      ['白石街道 TOWNSHIP', '守护者社区 COMMUNITY', '青石镇 TOWNSHIP', '不夜城社区 COMMUNITY'],
    ],
    [
      'a kind of site is called after its village',
      '在草果丁村菌菇种植基地座谈。',
      ['草果丁村菌菇种植基地 ZONE', '草果丁村 VILLAGE'],
    ],
    ['a province in the name of a street', '察看云江西街、鹭河南路。', ['云江西街 ROAD', '鹭河南路 ROAD']],
    ['a side of a village is no mountain', '察看柳溪镇秧塘村坡顶组。', ['柳溪镇 TOWNSHIP', '秧塘村 VILLAGE']],
    ['a zone of the nation', '到宁波国家经济技术开发区调研。', ['宁波国家经济技术开发区 ZONE']],
    [
      'a side of a town is part of a name',
      '先后到城南区、柳颍县调研。',
      ['城南区 DISTRICT', '柳颍县 DISTRICT'],
    ],
    [
      'a short name before a town of its own',
      '陈岚调研了姜堰三水街道社区食堂。',
      ['姜堰区 DISTRICT', '三水街道社区食堂 FACILITY', '三水街道 TOWNSHIP'],
    ],
    [
      'a verb that names a town',
      '在得胜镇施家河村和茶场村座谈。',
      ['得胜镇 TOWNSHIP', '施家河村 VILLAGE', '茶场村 VILLAGE'],
    ],
    ['a conjunction in a name', '走进恭和苑老年公寓。', ['恭和苑老年公寓 ESTATE']],
    ['a village before 民生', '察看长柳乡甘溪村民生监督。', ['长柳乡 TOWNSHIP', '甘溪村 VILLAGE']],
    ['of what kind a community is, is no name', '推动鹿塘片区老旧社区改造。', ['鹿塘片区 ZONE']],
    [
      'a town before a common word',
      '到西峡县回车镇子岭社区考察。',
      ['西峡县 DISTRICT', '回车镇 TOWNSHIP', '子岭社区 COMMUNITY'],
    ],
    [
      'a section of a river at a town',
      '深入柳溪河里仁镇段、北渡河祝湾段巡查。',
      ['柳溪河 RIVER', '里仁镇 TOWNSHIP', '北渡河 RIVER'],
    ],
    [
      'a road from one to another',
      '察看学苑路（南渡路至柳湾大道段）。',
      ['学苑路 ROAD', '南渡路 ROAD', '柳湾大道 ROAD'],
    ],
    ['a province before its city', '在江苏苏州甪柳古镇考察。', ['江苏省 PROVINCE', '苏州甪柳古镇 FACILITY']],
    [
      'cities of provinces that share their kind',
      '赴江苏苏州、浙江嘉兴等市考察。',
      ['江苏省 PROVINCE', '苏州市 CITY', '浙江省 PROVINCE', '嘉兴市 CITY'],
    ],
    ['one river runs into another', '察看新渡河入沙柳河闸。', ['新渡河入沙柳河闸 FACILITY', '新渡河 RIVER']],
    [
      'a city of some trade is one of a kind',
      '听取国际生物城三年行动计划推进情况通报。',
      ['国际生物城 ZONE'],
    ],
    [
      'what stands at a street is called after it',
      '重庆市九龙坡区政协视察。谢家湾敬老院设施完善落实了。',
      ['谢家湾敬老院 FACILITY', '谢家湾街道 TOWNSHIP'],
    ],
    ['a municipality of the list', '赴浙江省考察。', ['浙江省 PROVINCE']],
  ])('%s', (_, text, wanted) => {
    expect(placesOf(text).toSorted()).toEqual([...wanted].toSorted())
  })

  it.each([
    '规范家政服务市场。',
    '调研老旧小区改造。',
    '看望住村工作组。',
    '共同守护好一江碧水。',
    '察看冷链项目工地。',
    '在滨河二期察看绿化。',
    '查看村里发展的设施蔬菜大棚产业。',
    '各村都有农家书屋。',
    '推动城乡融合发展。',
    '投资建成场镇污水处理厂。',
    '走街串巷了解情况。',
    '会议听取乡镇集镇治理情况。',
    '加快建设山区强县。',
    '委员们乘坐396路公交车。',
    '搭起连心桥。',
    '走上致富路。',
    '促进长江大保护。',
  ])('%s names none', (text) => {
    expect(placesOf(text)).toEqual([])
  })
})
