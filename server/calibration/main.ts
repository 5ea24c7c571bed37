/**
 * `npm run calibrate [-- FOLDER]`: fits the weights of confidence on the open articles and the page, tells how well they do on
 * each article that was left out, and writes them to data/calibration/weights.ts. Run it after any change of a step. FOLDER holds
 * further articles with reference facts (NN.txt, NN.facts.json) which nobody wrote rules for: they say how much easier ours are.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ALWAYS, type Weights, weigh } from '../extract/confidence/weigh.ts'
import type { Facts } from '../facts/schema.ts'
import { type Judged, RELIABILITY_HEADING, reliabilityLines } from '../score/reliability.ts'
import { type Reference, readSet } from '../score/sets.ts'
import { learned, type Observation } from './logistic.ts'
import { type Article, activityObservations, articleOf, entityObservations } from './observe.ts'

/** What a squared weight costs: chosen by the figures of the articles left out. */
const ENTITY_PENALTY = 2
const ACTIVITY_PENALTY = 8
/** Sign of the articles for which the rules were written; no other text has it. */
const FAMILIAR = 'FAMILIAR'
/** How much of what they are easier is granted to any text. */
const GRANTED = 0.4
const FILE = fileURLToPath(new URL('../../data/calibration/weights.ts', import.meta.url))

interface Fitted {
  readonly entities: Weights
  readonly activities: Weights
}

function fitted(articles: readonly Article[]): Fitted {
  const entities = general(
    articles.flatMap((article) => signed(article, entityObservations(article))),
    ENTITY_PENALTY,
  )
  const observed = articles.flatMap((article) => signed(article, activityObservations(article, entities)))
  return { entities, activities: general(observed, ACTIVITY_PENALTY) }
}

function signed(article: Article, observations: readonly Observation[]): Observation[] {
  return observations.map((one) => (strange.has(article) ? one : { ...one, signs: [...one.signs, FAMILIAR] }))
}

/** The weights for any text. */
function general(observations: readonly Observation[], penalty: number): Weights {
  const { [FAMILIAR]: easier = 0, ...weights } = learned(observations, penalty)
  const always = (weights[ALWAYS] ?? 0) + (strange.size > 0 ? GRANTED : 1) * easier
  return { ...weights, [ALWAYS]: Math.round(always * 100) / 100 }
}

function judgedBy(observations: readonly Observation[], weights: Weights): Judged[] {
  return observations.map(({ signs, right, weight }) => {
    const count = Math.round(weight * weight)
    return { confidence: weigh(signs, weights), right: right * count, count }
  })
}

function written({ entities, activities }: Fitted): string {
  const table = (name: string, weights: Weights) => {
    const lines = Object.entries(weights).map(
      ([sign, weight]) => `  ${/^\w+$/u.test(sign) ? sign : `'${sign}'`}: ${weight},\n`,
    )
    return `export const ${name}: Readonly<Record<string, number>> = {\n${lines.join('')}}\n`
  }
  return [
    '/**\n * What each sign of an entity or activity weighs for its confidence. Made by `npm run calibrate` (server/calibration), not edited\n',
    ` * by hand. Source: logistic regression on the articles 01–10 and 17–26, the shipped page and ${strange.size} further articles.\n */\n`,
    table('ENTITY_WEIGHTS', entities),
    '\n',
    table('ACTIVITY_WEIGHTS', activities),
  ].join('')
}

function read(folder: string): Reference[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.facts.json'))
    .map((file) => {
      const path = join(folder, file)
      const facts = JSON.parse(readFileSync(path, 'utf8')) as Facts
      return { name: file, text: readFileSync(path.replace('.facts.json', '.txt'), 'utf8'), facts }
    })
}

const [folder] = process.argv.slice(2)
const strange = new Set(folder === undefined ? [] : read(folder).map(articleOf))
const articles = [...[...readSet('page'), ...readSet('open')].map(articleOf), ...strange]
const leftOut = articles.map((article) => {
  const others = fitted(articles.filter((one) => one !== article))
  return {
    article,
    entities: judgedBy(entityObservations(article), others.entities),
    activities: judgedBy(activityObservations(article, others.entities), others.activities),
  }
})
console.log(RELIABILITY_HEADING)
for (const [name, wanted] of [
  ['ours', false],
  ['further', true],
] as const)
  for (const part of ['entities', 'activities'] as const)
    for (const line of reliabilityLines(
      `${name} ${part}`,
      leftOut.flatMap((one) => (strange.has(one.article) === wanted ? one[part] : [])),
    ))
      console.log(line)
writeFileSync(FILE, written(fitted(articles)))
