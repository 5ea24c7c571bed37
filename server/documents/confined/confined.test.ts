import { afterAll, describe, expect, it } from 'vitest'
import { confine, Overrun } from './index.ts'

const work = confine<string | Uint8Array, unknown>(
  new URL('../../testing/confined-work.ts', import.meta.url),
  {
    milliseconds: 3_000,
    mebibytes: 64,
  },
)
const { signal } = new AbortController()
afterAll(() => work.close())

describe('confined work', () => {
  it('gives what it makes of one input after another, bytes as they are', async () => {
    expect(await work.run('何平', signal)).toBe('何平')
    expect(await work.run(Uint8Array.of(0, 255), signal)).toEqual(Uint8Array.of(0, 255))
  })

  it.each([
    ['loop', expect.objectContaining({ limit: 'milliseconds' })],
    ['fill', expect.objectContaining({ limit: 'mebibytes' })],
    ['throw', expect.objectContaining({ message: expect.stringContaining('RangeError: of no use') })],
    ['end', expect.any(Error)],
  ])(
    'that does not end well is stopped, and the next begins anew: %s',
    async (input, error) => {
      await expect(work.run(input, signal)).rejects.toEqual(error)
      expect(await work.run('next', signal)).toBe('next')
    },
    30_000,
  )

  it('ends when it is asked to', async () => {
    const stop = new AbortController()
    const running = work.run('loop', stop.signal)
    stop.abort(new Error('stopped'))
    await expect(running).rejects.toThrow('stopped')
    expect(new Overrun('milliseconds')).toBeInstanceOf(Error)
  })
})
