/** A visit of the product in a real Chromium, which notes whatever a journey must never see. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')

/** Our own list: those of the package switch web security off. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--force-prefers-reduced-motion',
]

export function openBrowser(): Promise<Browser> {
  const { executablePath, environment } = inject('chromium')
  return chromium.launch({ executablePath, args: ARGUMENTS, env: { ...process.env, ...environment } })
}

export interface Visit {
  readonly page: Page
  /** Errors of the console or of the page, and requests to another host, so far. */
  readonly complaints: readonly string[]
  /** Violations that axe finds on the page as it stands. */
  axe(): Promise<string[]>
  close(): Promise<void>
}

/** Opens `path` of the product in a context of its own. */
export async function visit(browser: Browser, path = '/', width = 1400): Promise<Visit> {
  const product = inject('product')
  const context = await browser.newContext({ viewport: { width, height: 880 }, locale: 'zh-CN' })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`page: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${product}/`) && !/^(data|blob):/u.test(url)) complaints.push(`request: ${url}`)
  })
  await page.goto(product + path)
  return {
    page,
    complaints,
    async axe() {
      // The policy refuses a script tag; what the debugger evaluates is no part of the page.
      await page.evaluate(AXE)
      return page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
        const { violations } = await axe.run()
        return violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
        )
      })
    },
    close: () => context.close(),
  }
}
