/** A surname with an office: whom it means; all names are made up. */
import { describe, expect, it, test } from 'vitest'
import { extract } from '../index.ts'

function read(story: string) {
  const text = `云岭县政协要闻\n2023-09-30\n\n9月5日，${story}\n`
  const { entities, activities, findings = [] } = extract({ id: 'a', text, metadata: {} }).facts
  const persons = entities.filter(({ type }) => type === 'Person')
  return {
    persons: persons.map(({ name }) => name),
    /** Mentions that are not the name, as `words=name`. */
    addressed: persons.flatMap(({ name, mentions }) =>
      mentions
        .map(({ start, end }) => text.slice(start, end))
        .filter((words) => words !== name)
        .map((words) => `${words}=${name}`),
    ),
    doubts: findings.filter(({ reason }) => reason === 'PERSON_UNRESOLVED').length,
    activities: activities.map(({ kind, participants }) =>
      [
        kind,
        ...participants.map(
          ({ entity, attribution }) => `${attribution} ${entities.find(({ id }) => id === entity)?.name}`,
        ),
      ].join(' '),
    ),
  }
}

describe('a surname with an office', () => {
  test.each([
    ['of the one who holds it', '县政协主席陶望舒视察青石大桥。陶主席强调，要保质量。', ['陶主席=陶望舒']],
    [
      'of two of one surname, by office',
      '县长李明、副县长李芳到青石镇调研。李副县长说，要快。李县长说，要好。',
      ['李县长=李明', '李副县长=李芳'],
    ],
    ['a compound surname', '县政协主席欧阳明视察青石大桥。欧阳主席强调，要保质量。', ['欧阳主席=欧阳明']],
    ['the shorter office', '县委组织部部长陶望舒到青石镇调研。陶部长说，要保质量。', ['陶部长=陶望舒']],
    ['of a company', '恒昇光电有限公司董事长陶望舒介绍了情况。陶董事长说，企业发展快。', ['陶董事长=陶望舒']],
    [
      'of one of two namesakes',
      '县政协主席陶望舒视察青石大桥，县农业局局长陶望舒陪同。陶局长汇报了工作。',
      ['陶局长=陶望舒'],
    ],
  ])('is a mention: %s', (_, story, expected) => {
    const { addressed, doubts } = read(story)
    expect({ addressed, doubts }).toEqual({ addressed: expected, doubts: 0 })
  })

  test.each([
    [
      'two of the surname hold it',
      '县政协主席张伟、县红十字会主席张芳视察青石大桥。张主席强调，要保质量。',
      [],
    ],
    [
      'only a deputy of the surname is named',
      '县政协副主席张伟视察青石大桥。张主席强调，要保质量。',
      ['张主席=张伟'],
    ],
    ['it is no longer held', '原县政协主席张伟视察青石大桥。张主席强调，要保质量。', ['张主席=张伟']],
  ])('is a finding where %s', (_, story, expected) => {
    const { addressed, doubts } = read(story)
    expect({ addressed, doubts }).toEqual({ addressed: expected, doubts: 1 })
  })

  test.each([
    ['of nobody whom the text names', '县政协主席张伟视察青石大桥。刘县长走访了恒昇光电有限公司。', ['张伟']],
    ['inside other words', '县政协主席高建国到校调研。该高校长期坚持科研。', ['高建国']],
  ])('is no new person: %s', (_, story, expected) => {
    expect(read(story)).toMatchObject({ persons: expected, addressed: [] })
  })

  it('does what it is the subject of, by name', () => {
    const story = '县政协主席张伟、副主席王芳视察青石大桥。随后，王副主席走访了恒昇光电有限公司。'
    expect(read(story).activities).toEqual(['INSPECT NAMED 张伟 NAMED 王芳', 'VISIT NAMED 王芳'])
  })

  it('of a stranger takes nothing to whoever acted before', () => {
    const story = '县政协主席张伟视察青石大桥。随后，刘县长走访了恒昇光电有限公司。'
    expect(read(story).activities).toEqual(['INSPECT NAMED 张伟'])
  })
})
