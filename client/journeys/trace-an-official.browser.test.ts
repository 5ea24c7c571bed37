/** Find 何平, expand, read the quotation, follow it into the source, come back from the URL, change the language. */
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, type Visit, visit } from './visit.ts'

const HE_PING = 'person:重庆市璧山区政协:何平'
const SETTLED = '.canvas[aria-busy="false"]'

let browser: Browser
let visits: Visit[] = []

beforeAll(async () => {
  browser = await openBrowser()
})
afterEach(async () => {
  for (const one of visits) await one.close()
  visits = []
})
afterAll(() => browser.close())

async function open(path?: string, width?: number): Promise<Visit> {
  const one = await visit(browser, path, width)
  visits.push(one)
  await one.page.locator('.status .spinner').waitFor({ state: 'detached' })
  await settled(one)
  return one
}

async function find({ page }: Visit, text: string, name: string): Promise<void> {
  await page.keyboard.press('/')
  await page.keyboard.type(text)
  await page.locator('.hit', { hasText: name }).first().waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.entity-title h2', { hasText: name }).waitFor()
}

const pick = (id: string) => `/?pick=entity;${encodeURIComponent(id).replaceAll('%3A', ':')}`
const settled = ({ page }: Visit) => page.locator(SETTLED).waitFor()
const linesOfTable = ({ page }: Visit) => page.locator('.stage table').first().locator('tbody tr').count()

describe('a journey', () => {
  it.each(['何平', 'heping', 'hp'])('finds 何平 by %s', async (text) => {
    const one = await open()
    await find(one, text, '何平')
    expect(new URL(one.page.url()).search).toContain('pick=entity;person')
    expect(one.complaints).toEqual([])
  })

  it('expands and collapses around 何平 and leaves what is placed where it is', async () => {
    const one = await open()
    await find(one, 'hp', '何平')
    await settled(one)
    const actions = one.page.locator('.entity-head .actions .primary')
    await actions.filter({ hasText: '收起' }).click()
    await actions.filter({ hasText: '展开' }).waitFor()
    await settled(one)
    const before = await linesOfTable(one)
    await actions.click()
    await actions.filter({ hasText: '收起' }).waitFor()
    await settled(one)
    await expect.poll(() => linesOfTable(one), { timeout: 15_000 }).toBeGreaterThan(before)
    expect(one.complaints).toEqual([])
  })

  it('opens the source at the quotation: what is marked is what was quoted, all of its parts', async () => {
    const one = await open(pick(HE_PING))
    await one.page.locator('.fact').first().waitFor()
    const quotations = one.page.locator('.facts .quotation')
    expect(await quotations.count()).toBeGreaterThan(3)
    for (const at of [0, 2, 4]) {
      const quotation = quotations.nth(at)
      const words = await quotation.locator('q').textContent()
      await quotation.getByRole('button').click()
      const marks = one.page.locator('.source-page mark')
      await expect.poll(async () => (await marks.allTextContents()).join(''), { timeout: 15_000 }).toBe(words)
      expect(await marks.first().isVisible()).toBe(true)
    }
    expect(one.complaints).toEqual([])
    expect(await one.axe()).toEqual([])
  })

  it('comes back from the URL: the same person, the same marks, in a browser that was never here', async () => {
    const first = await open(pick(HE_PING))
    await first.page.locator('.facts .quotation').first().getByRole('button').click()
    await first.page.locator('mark').first().waitFor()
    const { pathname, search } = new URL(first.page.url())
    const second = await open(pathname + search)
    await second.page.locator('mark').first().waitFor()
    expect(await second.page.locator('.entity-title h2').textContent()).toBe('何平')
    expect(await second.page.locator('mark').allTextContents()).toEqual(
      await first.page.locator('mark').allTextContents(),
    )
    await second.page.reload()
    await second.page.locator('mark').first().waitFor()
    expect([...first.complaints, ...second.complaints]).toEqual([])
  })

  it('shows the same picture for the same URL, whatever the order in which the answers come', async () => {
    const pictures: string[] = []
    for (const path of ['/', '/', '/']) {
      const one = await open(path)
      await one.page.locator('.status', { hasText: '31 个实体' }).waitFor()
      await settled(one)
      pictures.push((await one.page.locator('.canvas').screenshot()).toString('base64'))
    }
    expect(new Set(pictures).size).toBe(1)
  })

  it('goes back with the back button, and closes the source with Escape', async () => {
    const one = await open(pick(HE_PING))
    await one.page.locator('.facts .quotation').first().getByRole('button').click()
    await one.page.locator('.source-pane').waitFor()
    await one.page.keyboard.press('Escape')
    await one.page.locator('.source-pane').waitFor({ state: 'detached' })
    await one.page.goBack()
    await one.page.locator('.source-pane').waitFor()
    expect(one.complaints).toEqual([])
  })

  it('speaks English, and says so to a screen reader', async () => {
    const one = await open(pick(HE_PING))
    await one.page.getByRole('button', { name: 'English' }).click()
    await one.page.getByRole('tab', { name: 'Facts' }).waitFor()
    expect(await one.page.locator('html').getAttribute('lang')).toBe('en')
    expect(await one.page.locator('.totals').textContent()).toContain('rows')
    expect(await one.axe()).toEqual([])
    expect(one.complaints).toEqual([])
  })

  it('shows rows by office only when asked, and how many there are before', async () => {
    const one = await open(pick(HE_PING))
    await one.page.locator('.totals').waitFor()
    expect(await one.page.locator('.totals').textContent()).toMatch(/所在机构\s*13 项行为 · 20 条/u)
    expect(await one.page.locator('.facts .badge-office').count()).toBe(0)
    await one.page.getByRole('button', { name: /所在机构.*20/u }).click()
    await one.page.locator('.facts .badge-office').first().waitFor()
    expect(one.complaints).toEqual([])
  })
})

describe('the screen', () => {
  it.each(['/', '/?lang=en', '/?view=table', pick('body:重庆市璧山区政协'), pick('person:nobody')])(
    'breaks no rule of accessibility at %s',
    async (path) => {
      const one = await visit(browser, path)
      visits.push(one)
      await one.page.locator('.stage').waitFor()
      await one.page.locator('.waiting, .spinner').first().waitFor({ state: 'detached' })
      expect(await one.axe()).toEqual([])
      expect(one.complaints).toEqual([])
    },
  )

  it('serves GraphiQL from our own files, with an example that runs', async () => {
    const one = await visit(browser, '/graphql')
    visits.push(one)
    await one.page.locator('button.graphiql-execute-button').click()
    await one.page.locator('.graphiql-response', { hasText: '"totalCount": 12' }).waitFor()
    expect(one.complaints).toEqual([])
  })
})
