import { describe, expect, it } from 'vitest'
import { extract } from '../index.ts'

function relationsOf(text: string): string[] {
  const { entities, relations } = extract({ id: 'a', text, metadata: {} }).facts
  const name = (id: string) => entities.find((one) => one.id === id)?.name ?? id
  return relations
    .filter(({ predicate }) => predicate !== 'HOLDS_POSITION')
    .map(({ subject, predicate, object, evidence }) =>
      [name(subject), predicate, name(object), text.slice(evidence.start, evidence.end)].join(' | '),
    )
}

describe('relations', () => {
  it.each([
    [
      'the items of a list lie in the town',
      '到枫杨镇石垭村、鹿坪村察看。',
      '鹿坪村 | PART_OF | 枫杨镇 | 枫杨镇石垭村、鹿坪村',
    ],
    [
      'a crossing crosses its roads',
      '察看云霞路与青梧街交叉口。',
      '云霞路与青梧街交叉口 | CROSSES | 青梧街 | 云霞路与青梧街交叉口',
    ],
    [
      'works lie at the place in their name',
      '推进枫杨水库除险加固工程。',
      '枫杨水库除险加固工程 | LOCATED_IN | 枫杨水库 | 枫杨水库除险加固工程',
    ],
    [
      'a company lies where its name says',
      '赴浙江省走访浙江鹿朵服饰有限公司。',
      '浙江鹿朵服饰有限公司 | LOCATED_IN | 浙江省 | 浙江鹿朵服饰有限公司',
    ],
    [
      'what is visited in a town lies there',
      '张明一行到枫杨镇走访岫川淼达物流有限公司。',
      '岫川淼达物流有限公司 | LOCATED_IN | 枫杨镇 | 枫杨镇走访岫川淼达物流有限公司',
    ],
    [
      'a paper is about the undertaking of the text that its title names',
      '云岭县政协调研村医待遇保障，形成《关于加强村医待遇保障的建议》。',
      '关于加强村医待遇保障的建议 | ABOUT | 村医待遇保障 | 关于加强村医待遇保障的建议',
    ],
    [
      'who submitted a proposal wrote it',
      '政协委员李明提交的《关于改善步道的提案》。',
      '李明 | AUTHORED | 关于改善步道的提案 | 李明提交的《关于改善步道的提案',
    ],
  ])('%s', (_, text, wanted) => {
    expect(relationsOf(text)).toContain(wanted)
  })
})
