/** Visits told from the side of the hosts; all names are made up. */
import { expect, test } from 'vitest'
import { extract } from '../index.ts'

function told(text: string): string[] {
  const { facts } = extract({
    id: 'a',
    text: `云岭县政协要闻\n2023-09-10\n\n县政协主席陶望舒、副主席石岚履职尽责。\n\n${text}\n`,
    metadata: {},
  })
  const names = new Map(facts.entities.map(({ id, name }) => [id, name]))
  return facts.activities.map(({ kind, participants, concerns }) =>
    [
      kind,
      participants.map(({ entity, attribution }) => `${names.get(entity)}:${attribution}`).join('、'),
      concerns.map((id) => names.get(id)).join('、'),
    ].join(' '),
  )
}

test.each([
  ['7月4日，云岭星湖科技有限公司出现了陶望舒一行人的身影。', 'VISIT 陶望舒:NAMED 云岭星湖科技有限公司'],
  ['7月4日，云岭星湖科技有限公司迎来了县政协副主席石岚一行。', 'VISIT 石岚:NAMED 云岭星湖科技有限公司'],
  ['入汛以来，柳河水库留下了陶望舒的足迹。', 'VISIT 陶望舒:NAMED 柳河水库'],
])('whoever was seen at a site visited it: %s', (text, expected) => {
  expect(told(text)).toEqual([expected])
})

test.each([
  '7月4日，云岭县迎来了市政协主席季长庚一行。',
  '7月4日，云岭星湖科技有限公司迎来了陶望舒的批示。',
  '云岭星湖科技有限公司迎来了发展的春天。',
  '7月底，云岭星湖科技有限公司将迎来县政协主席陶望舒一行。',
])('a district, a paper, a spring and a plan are no visit: %s', (text) => {
  expect(told(text)).toEqual([])
})
