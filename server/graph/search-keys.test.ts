import { describe, expect, it } from 'vitest'
import { sameKeys } from './same-keys.ts'
import { searchKeys } from './search-keys.ts'

describe('search keys', () => {
  it('hold every ending of a name, in full and by initials', () => {
    const { pinyin, initials, sortKey } = searchKeys(['何永革'], 'Person')
    expect(pinyin).toEqual(['ge', 'heyongge', 'yongge'])
    expect(initials).toEqual(['g', 'hyg', 'yg'])
    expect(sortKey).toBe('he yong ge')
  })

  it('read a surname as one, of persons alone', () => {
    expect(searchKeys(['单平'], 'Person').sortKey).toBe('shan ping')
    expect(searchKeys(['单平'], 'Topic').sortKey).toBe('dan ping')
  })

  it('are of all names, sorted by the first; Latin letters small', () => {
    const { pinyin, sortKey } = searchKeys(['华熙LIVE', '鱼洞'], 'Project')
    expect(sortKey).toBe('hua xi live')
    expect(pinyin).toEqual(expect.arrayContaining(['huaxilive', 'live', 'yudong']))
  })

  it('take 重庆 as it is read and characters beyond the basic plane as one', () => {
    expect(searchKeys(['重庆'], 'Place').pinyin).toContain('chongqing')
    expect(searchKeys(['𬀩平'], 'Person').initials).toContain('wp')
  })
})

describe('keys of the possibly same', () => {
  it('say by their form what is shared', () => {
    const said = [{ names: ['何平'], homeKey: '重庆市璧山区', bodies: ['中共重庆市璧山区委'] }]
    expect(sameKeys(said, 'Person')).toEqual(['何平', '何平|body:重庆市璧山区委', '何平|home:重庆市璧山区'])
  })

  it.each([
    ['中共重庆市璧山区委', '重庆市璧山区委'],
    ['璧山区人民政府', '璧山区政府'],
  ])('of bodies leave out what texts leave out: %s is %s', (name, compared) => {
    expect(sameKeys([{ names: [name], homeKey: null, bodies: [] }], 'Organization')).toEqual([compared])
  })

  it('without a home or body are the name alone', () => {
    expect(sameKeys([{ names: ['大成广场'], homeKey: null, bodies: [] }], 'Place')).toEqual(['大成广场'])
  })
})
