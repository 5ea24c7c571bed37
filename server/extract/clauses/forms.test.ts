/** Deeds that a form tells by its labels; all names are made up. */
import { expect, test } from 'vitest'
import { extract } from '../index.ts'

function told(text: string): string[] {
  const lead = '9月9日，县政协召开主席会议。'
  const { facts } = extract({
    id: 'a',
    text: `云岭县政协要闻\n2023-09-10\n\n${lead}\n\n${text}\n`,
    metadata: {},
  })
  const names = new Map(facts.entities.map(({ id, name }) => [id, name]))
  return facts.activities
    .slice(1)
    .map(
      ({ kind, date, participants, concerns }) =>
        `${kind} ${date?.from ?? ''} ${participants.map(({ entity }) => names.get(entity)).join('、')} > ${concerns.map((id) => names.get(id)).join('、')}`,
    )
}

test.each([
  ['领衔：县政协主席陶望舒　走访：大湾茶厂　时间：9月5日', ['VISIT 2023-09-05 陶望舒 > 大湾茶厂']],
  ['带队：县政协主席陶望舒；视察：柳河治理工程', ['INSPECT  陶望舒 > 柳河治理工程']],
  ['◆ 督办提案　县政协主席陶望舒督办《关于柳河治理的提案》。', ['SUPERVISE  陶望舒 > 关于柳河治理的提案']],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected)
})
