import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import getPort from 'get-port'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { docxOf } from '../testing/files.ts'
import { processesWith } from '../testing/processes.ts'
import { luzhi, npmStart, type Program, SERVES } from '../testing/program.ts'
import { type TemporaryHome, temporaryHome } from '../testing/temporary-home.ts'

const TITLE = '云埠区政协主席陶安带队调研'
const LINES = [
  TITLE,
  '来源：云埠日报　2024-03-21',
  '3月18日，云埠区政协主席陶安带队到云埠天舜制药有限公司调研，实地察看生产车间，听取企业生产经营情况介绍。',
  '陶安指出，要聚焦企业发展难题，持续优化营商环境，助力生物医药产业高质量发展。',
]
const ARTICLE = LINES.join('\n')

let home: TemporaryHome
let folder: string
let server: Program
let url: string
let environment: { LUZHI_HOME: string; PORT: string }
const at = (name: string) => join(folder, name)
const run = (...words: string[]) => luzhi(words, environment).ended

/** What the running server answers. */
async function answer<T>(query: string): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown }
  expect(errors).toBeUndefined()
  return data
}

/** How much search finds of a word, and which documents there are. */
async function ask(word: string): Promise<{ readonly found: number; readonly documents: string[] }> {
  const { search, documents } = await answer<{
    search: { totalCount: number }
    documents: { nodes: { id: string }[] }
  }>(`{ search(text: "${word}", first: 5) { totalCount } documents(first: 20) { nodes { id } } }`)
  return { found: search.totalCount, documents: documents.nodes.map(({ id }) => id) }
}

interface Shown {
  readonly search: { readonly nodes: readonly { readonly entity: { readonly id: string } }[] }
  readonly trace: {
    readonly nodes: readonly {
      readonly attribution: string
      readonly activity: { readonly kind: string; readonly document: { readonly id: string } }
      readonly object: { readonly name: string } | null
      readonly citations: readonly { readonly part: string; readonly quotation: string }[]
    }[]
  }
  /** What the canvas draws around a person. */
  readonly entity: {
    readonly neighbours: { readonly nodes: readonly { readonly entity: { readonly name: string } }[] }
  }
}

/** One person as search, trace and canvas show them. */
function shown(name: string, id: string): Promise<Shown> {
  return answer<Shown>(`{
    search(text: "${name}", first: 5) { nodes { entity { id } } }
    trace(official: "${id}") {
      nodes { attribution activity { kind document { id } } object { name } citations { part quotation } }
    }
    entity(id: "${id}") { neighbours(first: 10) { nodes { entity { name } } } }
  }`)
}

beforeAll(async () => {
  home = await temporaryHome()
  folder = mkdtempSync(join(tmpdir(), 'luzhi-add-'))
  writeFileSync(at('a.txt'), ARTICLE)
  writeFileSync(at('b.docx'), docxOf(LINES.toSpliced(1, 1)))
  writeFileSync(
    at('other.txt'),
    '临江县人大常委会开展执法检查\n5月6日，临江县人大常委会副主任韦康带队赴青岩镇视察。',
  )
  mkdirSync(at('folder'))
  writeFileSync(at('folder/picture.png'), Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'))
  writeFileSync(at('folder/再.txt'), ARTICLE)
  environment = { LUZHI_HOME: home.path, PORT: String(await getPort()) }
  server = npmStart(environment)
  url = (await server.says(SERVES))[0]
})
afterAll(async () => {
  server.child.kill('SIGTERM')
  await server.ended
  for (const { pid } of processesWith(home.path)) process.kill(pid, 'SIGKILL')
  home.remove()
  rmSync(folder, { recursive: true, force: true })
})

describe('luzhi add, while npm start serves', () => {
  it('stores a draft, which is listed and not shown, and publishes it into the running server', async () => {
    expect(await run('add', at('a.txt'), '--id', 'own')).toMatchObject({
      code: 0,
      stdout: 'own\tADDED\tDRAFT\n',
      output: expect.stringContaining('luzhi publish own'),
    })
    expect((await ask('陶安')).found).toBe(0)
    const { stdout, output } = await run('documents')
    expect(output).toContain('id\tstatus\ttitle')
    expect(stdout).toMatch(new RegExp(`^own\tDRAFT\t${TITLE}\t云埠日报\t2024-03-21(\t\\d+){5}$`, 'mu'))
    expect(stdout).toMatch(/^bishan-2023\tPUBLISHED\t/mu)

    expect(await run('publish', 'own', 'nobody')).toMatchObject({ code: 3, stdout: '' })
    expect(await run('publish', 'own')).toMatchObject({ code: 0, stdout: 'own\tPUBLISHED\n' })
    const { found, documents } = await ask('陶安')
    expect(found).toBeGreaterThan(0)
    expect(documents).toContain('own')
  })

  it('shows what was published in search, in the trace with its evidence, and on the canvas', async () => {
    const id = 'person:云埠区政协:陶安'
    const { search, trace, entity } = await shown('陶安', id)
    expect(search.nodes.map((hit) => hit.entity.id)).toContain(id)
    expect(
      trace.nodes.map(({ activity, object }) => [activity.document.id, activity.kind, object?.name]),
    ).toContainEqual(['own', 'INVESTIGATE', '云埠天舜制药有限公司'])
    expect(trace.nodes[0]?.citations[0]).toMatchObject({ part: 'DID', quotation: LINES[2] })
    const around = entity.neighbours.nodes.map((one) => one.entity.name)
    expect(around).toEqual(expect.arrayContaining(['云埠区政协', '云埠天舜制药有限公司']))
  })

  it('keeps the file: luzhi original gives it back byte for byte', async () => {
    expect(await run('original', 'own')).toMatchObject({ code: 0, stdout: ARTICLE })
    expect(await run('original', 'bishan-2023')).toMatchObject({ code: 3, stdout: '' })
  })

  it('says that a text is there already, whatever it is called, and goes on after a file that is refused', async () => {
    const { code, stdout, output } = await run('add', at('folder'))
    expect({ code, stdout }).toEqual({ code: 1, stdout: 'own\tALREADY_THERE\tPUBLISHED\n' })
    expect(output).toMatch(/picture\.png \[FORMAT_PICTURE\]/u)
    expect(output).toMatch(/already there, nothing changed: own “云埠区政协主席陶安带队调研”/u)
  })

  it('refuses an id that stands with another text, with both titles, and replaces it when that is asked for', async () => {
    const refused = await run('add', at('other.txt'), '--id', 'own', '--publish')
    expect(refused).toMatchObject({ code: 1, stdout: '' })
    expect(refused.output).toMatch(/“云埠区政协主席陶安带队调研”.*“临江县人大常委会开展执法检查”/u)
    expect(await run('add', at('other.txt'), '--id', 'own', '--publish', '--replace')).toMatchObject({
      code: 0,
      stdout: 'own\tREPLACED\tPUBLISHED\n',
    })
    expect((await ask('陶安')).found).toBe(0)
    expect((await run('original', 'own')).stdout).toBe(readFileSync(at('other.txt'), 'utf8'))
  })

  it('shows a text no longer that a draft has replaced, and says so', async () => {
    writeFileSync(at('third.txt'), '临江县人大常委会走访企业\n6月7日，临江县人大常委会副主任韦康走访企业。')
    const { code, stdout, output } = await run('add', at('third.txt'), '--id', 'own', '--replace')
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'own\tREPLACED\tDRAFT\n' })
    expect(output).toContain('what it replaces is no longer shown')
    expect((await ask('韦康')).found).toBe(0)
  })

  it('publishes at once, under an id made of title and text, and tells what it is a reprint of', async () => {
    expect(await run('add', at('a.txt'), '--publish')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(
        /^yun-bu-qu-zheng-xie-zhu-xi-tao-an-dai-[0-9a-f]{8}\tADDED\tPUBLISHED\n$/u,
      ),
    })
    expect((await ask('陶安')).found).toBeGreaterThan(0)
    const { code, output } = await run('add', at('b.docx'))
    expect(code).toBe(0)
    expect(output).toMatch(/转载，重复了 yun-bu-.* a reprint: it repeats \d\d % of yun-bu-/u)
  })
})
