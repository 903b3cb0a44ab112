import { writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { defaultTemplate } from '../../src/exports/brief/index.js'
import { forRows } from '../support/engines.js'
import { AccessServer, auditFolder } from '../access/server.js'

const DAY = '2026-01-01'

/** The texts of a document of Word by its parts; throws where one is no XML. */
function partsOf(document: Uint8Array): Record<string, string> {
  const files = Object.entries(unzipSync(document)).filter(([name]) => /\.(xml|rels)$/.test(name))
  for (const [name, bytes] of files) expect(unbalanced(strFromU8(bytes)), name).toEqual([])
  return Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]))
}

/** The elements of a text that are not closed, or closed and not open. */
function unbalanced(xml: string): string[] {
  const open: string[] = []
  expect(xml.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;|apos;|#)/)
  for (const [, close, name, alone] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (alone) continue
    if (!close) open.push(name!)
    else if (open.pop() !== name) return [`</${name}>`]
  }
  return open
}

const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')

forRows((engine) => {
  let on: AccessServer
  let folder: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'trichain-brief-'))
    const template = join(folder, 'template.docx')
    on = await AccessServer.start(engine, {
      ...(await auditFolder()),
      TRICHAIN_BRIEF_TEMPLATE: template,
    })
    writeFileSync(template, await defaultTemplate('ZH'))
    await on.add('admin', 'ADMIN')
    await on.add('reader', 'READER', 'region:yi')
  })
  afterAll(async () => {
    await on.server.close()
    rmSync(folder, { recursive: true })
  })
  const get = async (search: string, name = 'admin') => {
    const response = await fetch(`${on.server.url}/brief?${search}`, {
      headers: { authorization: `Bearer ${on.token(name)}` },
    })
    return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) }
  }
  const docx = async (more = '', name?: string) => {
    const { status, bytes } = await get(`region=${encodeURIComponent('演示甲州')}&asOf=${DAY}&format=docx${more}`, name)
    expect([status, status === 200 ? '' : Buffer.from(bytes).toString()]).toEqual([200, ''])
    return bytes
  }

  it(
    'is a document of Word whose notes resolve, with the numbers of the API; twice the same bytes',
    { timeout: 120_000 },
    async () => {
      const document = await docx()
      expect(Buffer.from(await docx()).equals(Buffer.from(document))).toBe(true)
      const { 'word/document.xml': body, 'word/footnotes.xml': notes, ...others } = partsOf(document)
      expect(Object.keys(others)).toContain('word/charts/chart1.xml')
      const references = [...body!.matchAll(/<w:footnoteReference w:id="(-?\d+)"/g)].map(([, id]) => id)
      const written = new Set([...notes!.matchAll(/<w:footnote [^>]*w:id="(-?\d+)"/g)].map(([, id]) => id))
      expect(references.length).toBeGreaterThan(8)
      expect(new Set(references).size).toBe(references.length)
      expect(references.filter((id) => !written.has(id))).toEqual([])
      const relations = [...others['word/_rels/document.xml.rels']!.matchAll(/ Id="(\w+)"/g)].map(([, id]) => id)
      expect([...body!.matchAll(/r:(?:id|embed)="(\w+)"/g)].filter(([, id]) => !relations.includes(id!))).toEqual([])
      const { data } = await on.ask(
        'admin',
        `{ gaps(filter: {region: "region:jia"}, asOf: "${DAY}", first: 100) { totalCount nodes { explanation department { name } rule { basis { clause } } } } }`,
      )
      const text = textOf(body!)
      expect(text).toContain(`共有短板 ${data.gaps.totalCount} 项`)
      for (const { explanation, rule } of data.gaps.nodes) {
        expect(text).toContain(explanation.replaceAll('&', '&amp;'))
        for (const { clause } of rule.basis) if (clause) expect(text).toContain(clause)
      }
      expect(textOf(notes!)).toContain('query BriefSummary(')
      expect(textOf(notes!)).toContain('region:jia')
      expect(text).not.toContain('{{')
      // Values of evidence in words, not as programs write them.
      expect(text).not.toMatch(/\[(?:"|&quot;)/)
    },
  )

  // What is told of either engine is the same, and what a rule finds is not kept where reading is written down.
  const once = it.skipIf(engine.name === 'neo4j')
  once('changes with the data, and says which version it tells of', async () => {
    const version = async () => /变更单 (\d+)/.exec(textOf(partsOf(await docx())['word/document.xml']!))![1]
    const before = await version()
    await on.ask(
      'admin',
      'mutation { applyChanges(changes: [{chain: {id: "chain:herbs", sector: "中药材"}}]) { problems { code } } }',
    )
    expect(Number(await version())).toBe(Number(before) + 1)
  })

  once('tells of people only what may be seen, as a page too', async () => {
    const page = async (name: string) =>
      Buffer.from((await get(`region=region:jia&asOf=${DAY}`, name)).bytes).toString()
    const [whole, part] = [await page('admin'), await page('reader')]
    expect(whole).toMatch(/演示·[甲乙丙丁戊己庚辛]/)
    expect(part).not.toMatch(/演示·[甲乙丙丁戊己庚辛]/)
    expect(textOf(partsOf(await docx('', 'reader'))['word/document.xml']!)).not.toMatch(/演示·[甲乙丙丁戊己庚辛]/)
    expect(
      unbalanced(whole.replace(/^<!doctype html>|<(meta|col)\b[^>]*>/g, '').replace(/<style>.*?<\/style>/s, '')),
    ).toEqual([])
    const notes = new Set([...whole.matchAll(/id="(note-\d+)"/g)].map(([, id]) => id))
    expect([...whole.matchAll(/href="#(note-\d+)"/g)].filter(([, id]) => !notes.has(id!))).toEqual([])
    expect(notes.size).toBeGreaterThan(8)
  })

  once('fills what a bureau made of the template', async () => {
    const files = unzipSync(await defaultTemplate('ZH'))
    const own = strFromU8(files['word/document.xml']!)
      .replace('{{subtitle}}', '演示局编（{{region}}，{{day}}）')
      .replace('{{unassessed}}', '略')
    const template = join(folder, 'template.docx')
    writeFileSync(template, zipSync({ ...files, 'word/document.xml': strToU8(own) }))
    const text = textOf(partsOf(await docx())['word/document.xml']!)
    expect(text).toContain('演示局编（演示甲州，2026年1月1日）')
    expect(text).toContain('略')
    writeFileSync(template, 'no document')
    expect((await get(`region=region:jia&format=docx`)).status).toBe(400)
  })

  once.each([
    ['region=nowhere', 400],
    ['asOf=2026-01-01', 400],
    ['region=region:jia&asOf=x', 400],
    ['region=region:jia&format=pdf', 400],
    ['region=region:jia&locale=FR', 400],
    ['region=region:jia&locale=EN', 200],
  ])('%s: %i', async (search, status) => {
    expect((await get(search)).status).toBe(status)
  })
})
