/**
 * `npm run calibrate`: fits the weights of confidence on the open articles and the page, tells how well they do on each article
 * that was left out, and writes them to data/calibration/weights.ts. Run it after any change of a step.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Weights, weigh } from '../extract/confidence/weigh.ts'
import { type Judged, RELIABILITY_HEADING, reliabilityLines } from '../score/reliability.ts'
import { readSet } from '../score/sets.ts'
import { learned, type Observation } from './logistic.ts'
import { type Article, activityObservations, articleOf, entityObservations } from './observe.ts'

/** What a squared weight costs: chosen by the figures of the articles left out. */
const ENTITY_PENALTY = 2
const ACTIVITY_PENALTY = 3
const FILE = fileURLToPath(new URL('../../data/calibration/weights.ts', import.meta.url))

interface Fitted {
  readonly entities: Weights
  readonly activities: Weights
}

function fitted(articles: readonly Article[]): Fitted {
  const entities = learned(articles.flatMap(entityObservations), ENTITY_PENALTY)
  const observed = articles.flatMap((article) => activityObservations(article, entities))
  return { entities, activities: learned(observed, ACTIVITY_PENALTY) }
}

function judgedBy(observations: readonly Observation[], weights: Weights): Judged[] {
  return observations.map(({ signs, right, weight }) => {
    const count = Math.round(weight * weight)
    return { confidence: weigh(signs, weights), right: right * count, count }
  })
}

function written({ entities, activities }: Fitted): string {
  const table = (name: string, weights: Weights) =>
    `export const ${name}: Readonly<Record<string, number>> = ${JSON.stringify(weights, null, 2)}\n`
  return [
    '/**\n * What each sign of an entity or activity weighs for its confidence: logistic regression on the articles 01–10, 17–26 and the\n',
    ' * shipped page, made by `npm run calibrate` (server/calibration). Not edited by hand.\n */\n',
    table('ENTITY_WEIGHTS', entities),
    '\n',
    table('ACTIVITY_WEIGHTS', activities),
  ].join('')
}

const articles = [...readSet('page'), ...readSet('open')].map(articleOf)
const leftOut = articles.map((article) => {
  const others = fitted(articles.filter((one) => one !== article))
  return {
    entities: judgedBy(entityObservations(article), others.entities),
    activities: judgedBy(activityObservations(article, others.entities), others.activities),
  }
})
console.log(RELIABILITY_HEADING)
for (const part of ['entities', 'activities'] as const)
  for (const line of reliabilityLines(
    `left out ${part}`,
    leftOut.flatMap((one) => one[part]),
  ))
    console.log(line)
writeFileSync(FILE, written(fitted(articles)))
