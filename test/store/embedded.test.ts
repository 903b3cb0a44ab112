import { spawn } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/open.js'
import type { Store } from '../../src/store/store.js'
import { addItem, countItems, query, slow } from './query.js'

let root: string
let folder: string
const graph = () => join(folder, 'graph.grafeo')
const log = () => `${graph()}.wal`
const logFile = () => join(log(), readdirSync(log())[0]!)
const state = () => join(folder, 'trichain.state')
const open = () => openStore({ engine: 'embedded', folder, queryTimeoutMs: 20_000 })
const add = (store: Store, ...ids: string[]) => store.transaction(async (tx) => { for (const id of ids) await tx.run(addItem, { id }) }) // prettier-ignore

/** Every file of a folder with its content, to see that nothing was changed. */
const content = () => Object.fromEntries(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile()).sort().map((name) => [name, readFileSync(join(folder, name), 'base64')])) // prettier-ignore

/**
 * Starts another process on the folder, lets it write until `acknowledged` items are saved, and runs `then` before it
 * is killed.
 */
async function otherProcess(acknowledged: number, then: () => Promise<void> = async () => {}): Promise<number> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL('child.ts', import.meta.url)), folder],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const exit = new Promise((resolve) => child.once('exit', resolve))
  let last = 0
  try {
    for await (const line of createInterface(child.stdout!)) {
      if (line !== 'open') last = Number(line)
      if (last >= acknowledged) break
    }
    await then()
  } finally {
    child.kill('SIGKILL')
    await exit
  }
  return last
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'trichain-store-'))
  folder = join(root, 'data')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('a data folder', () => {
  test('keeps its data, constraints and indexes from one opening to the next', async () => {
    for (let n = 1; n <= 3; n++) {
      await using store = await open()
      await add(store, `item ${n}`)
      expect(await store.run(countItems, {})).toBe(n)
      await expect(add(store, 'item 1')).rejects.toMatchObject({ code: 'CONSTRAINT' })
      expect(store.location).toBe(`folder ${folder}`)
    }
    expect(readFileSync(state(), 'utf8')).toBe('closed\n')
    expect(existsSync(log())).toBe(false)
  })
  test('is refused to a second store and a second process, with a line saying what to do', async () => {
    const refusal = {
      code: 'STORE_LOCKED',
      message: expect.stringMatching(/is open in another process: stop that one first/),
    }
    await otherProcess(1, () => expect(open()).rejects.toMatchObject(refusal))
    await using store = await open()
    await expect(open()).rejects.toMatchObject(refusal)
    await add(store, 'still open')
  })
  test('keeps what was acknowledged when its process is killed', async () => {
    const acknowledged = await otherProcess(200)
    await using store = await open()
    const items = await store.run(
      query<{ id: string }[]>('MATCH (n:Item) RETURN n.id AS id', { returns: 'many', columns: { id: 'string' } }),
      {},
    )
    const ids = new Set(items.map(({ id }) => id))
    for (let n = 1; n <= acknowledged; n++) expect(ids.has(`item-${n}`)).toBe(true)
    expect(acknowledged).toBeGreaterThanOrEqual(200)
  })
  test.each(['a file', '/dev/null/folder'])('that can not be made is refused with a clear line: %s', async (where) => {
    writeFileSync(join(root, 'file'), '')
    folder = where === 'a file' ? join(root, 'file') : where
    await expect(open()).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining("can't be made or written to"),
    })
  })
})

describe('a damaged folder is refused and left as it is:', () => {
  let killed: string
  let acknowledged: number
  beforeAll(async () => {
    killed = mkdtempSync(join(tmpdir(), 'trichain-killed-'))
    folder = killed
    acknowledged = await otherProcess(20)
    return () => rmSync(killed, { recursive: true, force: true })
  })
  beforeEach(() => cpSync(killed, folder, { recursive: true }))

  const refused = async (why: RegExp) => {
    const before = content()
    await expect(open()).rejects.toMatchObject({ code: 'STORE_DAMAGED', message: expect.stringMatching(why) })
    expect(content()).toEqual(before)
  }
  const items = async () => {
    await using store = await open()
    return store.run(countItems, {})
  }
  const flip = (file: string, at: number) => {
    const bytes = readFileSync(file)
    bytes[at]! ^= 0x10
    writeFileSync(file, bytes)
  }

  test('(as it is, it is fine)', async () => expect(await items()).toBeGreaterThanOrEqual(acknowledged))
  test('its log is missing', async () => {
    rmSync(log(), { recursive: true })
    await refused(/wasn't closed cleanly, and .* with its last commits is missing/)
    cpSync(join(killed, 'graph.grafeo.wal'), log(), { recursive: true })
    expect(await items()).toBeGreaterThanOrEqual(acknowledged)
  })
  test('its log is empty', async () => {
    truncateSync(logFile(), 0)
    await refused(/its start is missing/)
    rmSync(logFile())
    await refused(/it holds no log/)
  })
  test('a byte of its log is wrong', async () => {
    const size = statSync(logFile()).size
    for (const at of [0, 40, 128, 130, 140, size >> 1, (size >> 1) + 7, size - 1]) {
      flip(logFile(), at)
      await refused(/damaged/)
      flip(logFile(), at)
    }
    expect(await items()).toBeGreaterThanOrEqual(acknowledged)
  })
  test('but an unfinished last entry of its log is no damage: nobody was told of it', async () => {
    appendFileSync(logFile(), readFileSync(logFile()).subarray(128, 138))
    expect(await items()).toBeGreaterThanOrEqual(acknowledged)
  })
  test('its log is cut short, wherever: what was acknowledged last is written down beside it', async () => {
    const whole = readFileSync(logFile())
    // Each frame says its length: the engine takes a log that ends with one for whole.
    const ends = [128]
    for (let at = 128; at < whole.length;) ends.push((at += whole.readUInt32LE(at) + 25))
    expect(ends.at(-1)).toBe(whole.length)
    for (const end of [...ends.slice(0, -1).filter((_, at) => at % 7 === 0), ends.at(-2)!, whole.length - 10]) {
      writeFileSync(logFile(), whole.subarray(0, end))
      await refused(
        /was cut short: its last \d+ bytes are missing, of \d+ changes saved since it was opened, the last at \d{4}-/,
      )
    }
    writeFileSync(logFile(), whole)
    expect(await items()).toBeGreaterThanOrEqual(acknowledged)
  })
  test('its graph file is missing, cut or changed', async () => {
    const size = statSync(graph()).size
    truncateSync(graph(), size >> 1)
    await refused(/damaged/)
    writeFileSync(graph(), 'not a graph')
    await refused(/damaged/)
    rmSync(graph())
    await refused(/graph\.grafeo is missing/)
  })
  test('its state file is missing', async () => {
    rmSync(state())
    await refused(/trichain\.state is missing/)
  })
  test('on request it opens with what can be read, and the rest is kept beside it', async () => {
    // More than was told of: until it was killed, the other process wrote on.
    const written = await items()
    rmSync(folder, { recursive: true })
    cpSync(killed, folder, { recursive: true })
    flip(logFile(), statSync(logFile()).size - 400)
    const damaged = readFileSync(logFile())
    writeFileSync(state(), 'salvage')
    const found = await items()
    expect(found).toBeGreaterThan(0)
    expect(found).toBeLessThan(written)
    expect(readFileSync(join(`${log()}.damaged`, readdirSync(`${log()}.damaged`)[0]!))).toEqual(damaged)
    expect(await items()).toBe(found)
  })
})

test('queries out of time that still run are limited; the store refuses more, then works on', async () => {
  await using store = await openStore({ engine: 'embedded', queryTimeoutMs: 20_000 })
  const some = { ...slow, text: slow.text.replaceAll('30000', '1500') }
  const late = Array.from({ length: 4 }, () => store.run(some, {}, { timeoutMs: 20 }))
  for (const result of await Promise.allSettled(late))
    expect(result).toMatchObject({ reason: { code: 'QUERY_TIMEOUT' } })
  await expect(store.run(countItems, {})).rejects.toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message: expect.stringContaining('busy'),
  })
  await expect.poll(() => store.run(countItems, {}).catch(() => undefined), { interval: 100 }).toBe(0)
})
