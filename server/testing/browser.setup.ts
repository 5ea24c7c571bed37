/** Vitest global setup of the journeys: the product as a person starts it, and a Chromium from npm, extracted once. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { luzhi, SERVES } from './program.ts'
import { temporaryHome } from './temporary-home.ts'

export interface Chromium {
  readonly executablePath: string
  /** What the extracted libraries need. */
  readonly environment: Readonly<Record<string, string>>
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the started product. */
    product: string
    chromium: Chromium
  }
}

/** Provides `product` and `chromium`; both are gone afterwards. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'luzhi-chromium-'))
  project.provide('chromium', await extract(folder))
  const home = await temporaryHome()
  const program = luzhi(['start'], { LUZHI_HOME: home.path, PORT: '0' })
  const end = () => program.child.kill('SIGTERM')
  // Where the run is broken off, Vitest exits without the teardown below.
  process.once('exit', end)
  const [address] = await program.says(SERVES)
  project.provide('product', address)
  return async () => {
    process.off('exit', end)
    end()
    await program.ended
    home.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function extract(folder: string): Promise<Chromium> {
  // The package reads both when it is imported: where to extract to, and that its own libraries are wanted too.
  const before = { ...process.env }
  process.env.TMPDIR = folder
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x'
  const { default: chromium } = await import('@sparticuz/chromium')
  const executablePath = await chromium.executablePath()
  const { LD_LIBRARY_PATH = '', FONTCONFIG_PATH = '' } = process.env
  // What it set is for the browser alone: Java would take these libraries too.
  process.env = before
  // The package's own configuration looks in folders of another machine, and Chromium ends when it has no font at all.
  writeFileSync(
    join(FONTCONFIG_PATH, 'fonts.conf'),
    `<fontconfig><dir>${FONTCONFIG_PATH}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`,
  )
  return { executablePath, environment: { LD_LIBRARY_PATH, FONTCONFIG_PATH, HOME: folder } }
}
