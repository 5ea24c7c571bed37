/** Progress on standard error: a bar on a terminal, plain lines elsewhere. */
import cliProgress from 'cli-progress'
import type { Bilingual, Progress, Step } from './progress.ts'

type Output = Pick<NodeJS.WriteStream, 'write' | 'isTTY'>

/** The progress for `output`, which is standard error in every command: results alone go to standard output. */
export function terminalProgress(output: NodeJS.WriteStream = process.stderr): Progress {
  return {
    begin: (title) => (output.isTTY ? barStep(title, output) : lineStep(title, output)),
    say: (text) => void output.write(`  ${inBoth(text)}\n`),
  }
}

export function inBoth({ zh, en }: Bilingual): string {
  return `${zh} · ${en}`
}

function lineStep(title: Bilingual, output: Output): Step {
  const end = ending(title, output)
  let tenths = 0
  output.write(`… ${inBoth(title)}\n`)
  return {
    at(done, total, unit = '') {
      const reached = Math.floor((10 * done) / total)
      if (reached <= tenths) return
      tenths = reached
      output.write(
        `  ${reached * 10} % (${amount(done)}/${amount(total)}${unit === '' ? '' : ` ${unit}`}) ${title.en}\n`,
      )
    },
    ...end,
  }
}

const CLEAR_LINE = '\r\u001B[2K'

function barStep(title: Bilingual, output: NodeJS.WriteStream): Step {
  const end = ending(title, output)
  let bar: cliProgress.SingleBar | undefined
  const clear = () => {
    bar?.stop()
    output.write(CLEAR_LINE)
  }
  output.write(`… ${inBoth(title)}`)
  return {
    at(done, total, unit = '') {
      if (bar === undefined) {
        output.write(CLEAR_LINE)
        bar = new cliProgress.SingleBar(
          {
            format: `… ${inBoth(title)} {bar} {shown} {unit}`,
            stream: output,
            clearOnComplete: true,
            barsize: 24,
          },
          cliProgress.Presets.shades_classic,
        )
        bar.start(total, done, { shown: '', unit })
      }
      bar.setTotal(total)
      bar.update(done, { shown: `${amount(done)}/${amount(total)}` })
    },
    done(detail) {
      clear()
      end.done(detail)
    },
    failed() {
      clear()
      end.failed()
    },
  }
}

function ending(title: Bilingual, output: Output): Pick<Step, 'done' | 'failed'> {
  const begun = performance.now()
  return {
    done(detail) {
      const seconds = `${((performance.now() - begun) / 1000).toFixed(1)} s`
      output.write(`✓ ${inBoth(title)} (${detail === undefined ? seconds : `${seconds}, ${detail}`})\n`)
    },
    failed: () => void output.write(`✗ ${inBoth(title)}\n`),
  }
}

function amount(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(0)
}
