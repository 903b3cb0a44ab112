import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AuditPlaces } from '../../src/audit/places.js'
import { lastEntries } from '../../src/audit/read.js'
import { AuditTrail } from '../../src/audit/trail.js'
import { verifyAudit } from '../../src/audit/verify.js'

describe('the audit', () => {
  let root: string
  let places: AuditPlaces
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'trichain-audit-'))
    places = { folder: join(root, 'audit'), heads: join(root, 'heads'), keyFile: join(root, 'key') }
    let day = 1
    for (const count of [3, 40]) {
      const trail = new AuditTrail(places, () => `2026-01-0${day}`)
      await Promise.all(Array.from({ length: count }, (_, n) => trail.add({ by: `user${n}`, action: 'READ' })))
      await trail.add({ by: 'last', action: 'READ', people: { 'expert:a': ['name'] } })
      await trail.close()
      day++
    }
  })
  afterEach(() => rm(root, { recursive: true }))
  const files = async () => (await readdir(places.folder)).toSorted().map((name) => join(places.folder, name))
  const change = async (at: number, edit: (lines: string[]) => string[]) => {
    const file = (await files())[at]!
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n')
    await writeFile(
      file,
      edit(lines)
        .map((line) => `${line}\n`)
        .join(''),
    )
  }
  const problems = async () => (await verifyAudit(places)).problems.map((one) => one.replace(/^.*audit: /, ''))

  it('is whole as it was written', async () => {
    expect(await verifyAudit(places)).toEqual({ files: 2, entries: 47, problems: [] })
  })

  it('begins nowhere else than with what is added, each in its order', async () => {
    const entries = await lastEntries(places, 100)
    expect(entries).toHaveLength(47)
    expect(entries[0]).toMatchObject({ by: 'last', people: { 'expert:a': ['name'] } })
    const paged = []
    for (let after; ;) {
      const page = await lastEntries(places, 7, after)
      paged.push(...page)
      if (page.length < 7) break
      after = page.at(-1)
    }
    expect(paged).toEqual(entries)
  })

  it.each<[string, (lines: string[]) => string[], string]>([
    ['an edit', (lines) => lines.with(2, lines[2]!.replace('user', 'used')), 'entry 3 is not as it was written'],
    ['a deletion', (lines) => lines.toSpliced(1, 1), 'entry 2 is not as it was written'],
    ['a reordering', (lines) => lines.with(1, lines[2]!).with(2, lines[1]!), 'entry 2 is not as it was written'],
    ['an entry made up', (lines) => [...lines, lines.at(-1)!], 'entry 6 is not as it was written'],
    ['a cut tail', (lines) => lines.slice(0, -1), 'it ends after 4 of at least 5 entries'],
    ['nothing left', () => [], 'it ends after 0 of at least 5 entries'],
  ])('tells %s', async (_, edit, problem) => {
    await change(0, edit)
    expect(await problems()).toContain(problem)
  })

  it('tells a file that is gone, and one whose head is gone with its tail', async () => {
    const [first] = await files()
    const name = first!.split('/').at(-1)!
    await change(0, (lines) => lines.slice(0, -1))
    await rm(join(places.heads, `${name}.head`))
    // The next file names it, wherever the head has gone.
    expect(await problems()).toEqual(['it has no head', 'it ends after 4 of at least 5 entries'])
    await rm(first!)
    expect(await problems()).toEqual(['it is gone, with 5 entries'])
  })

  it('tells a head that was made up, and another key', async () => {
    const [head] = await readdir(places.heads)
    const path = join(places.heads, head!)
    await writeFile(path, (await readFile(path, 'utf8')).replace('"n":5', '"n":4'))
    expect(await problems()).toContain('its head is not as it was written')
    await writeFile(places.keyFile, 'x'.repeat(40))
    expect((await problems()).filter((one) => one === 'entry 1 is not as it was written')).toHaveLength(2)
  })

  it('does not count what was never said to be there', async () => {
    const [, last] = await files()
    const text = await readFile(last!)
    await writeFile(last!, Buffer.concat([text, Buffer.from('{"n":44,"at')]))
    expect(await problems()).toEqual([])
    await truncate(last!, text.length - 3)
    expect(await problems()).not.toEqual([])
  })

  it('refuses where it can not write', async () => {
    const trail = new AuditTrail({ ...places, folder: join(places.keyFile, 'no folder') })
    await expect(trail.add({ by: 'x', action: 'READ' })).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' })
  })
})
