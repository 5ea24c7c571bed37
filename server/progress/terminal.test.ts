import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { asStep } from './progress.ts'
import { terminalProgress } from './terminal.ts'

function screen(isTTY: boolean) {
  let text = ''
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += chunk
      done()
    },
  })
  const output = Object.assign(stream, { isTTY, columns: 200, clearLine: () => true, cursorTo: () => true })
  return { output: output as unknown as NodeJS.WriteStream, text: () => text }
}

const TITLE = { zh: '加载', en: 'Loading' }

describe('progress', () => {
  it('is plain lines where nobody sits at a terminal: at most one for each tenth', async () => {
    const { output, text } = screen(false)
    await asStep(terminalProgress(output), TITLE, async (step) => {
      for (let at = 1; at <= 1_000; at++) step.at(at, 1_000, 'MB')
    })
    const lines = text().trimEnd().split('\n')
    expect(lines[0]).toBe('… 加载 · Loading')
    expect(lines[5]).toBe('  50 % (500/1000 MB) Loading')
    expect(lines.at(-1)).toMatch(/^✓ 加载 · Loading \(\d+\.\d s\)$/u)
    expect(lines).toHaveLength(12)
  })

  it('is a bar on a terminal, and one line when it is done', async () => {
    const { output, text } = screen(true)
    await asStep(
      terminalProgress(output),
      TITLE,
      async (step) => step.at(50, 100, 'MB'),
      () => '2 documents',
    )
    expect(text()).toContain('50/100 MB')
    expect(text()).toMatch(/✓ 加载 · Loading \(\d+\.\d s, 2 documents\)\n$/u)
  })

  it('shows which step failed, and passes the error on', async () => {
    const { output, text } = screen(false)
    const failing = asStep(terminalProgress(output), TITLE, async () => {
      throw new Error('reason')
    })
    await expect(failing).rejects.toThrow('reason')
    expect(text()).toContain('✗ 加载 · Loading\n')
  })
})
