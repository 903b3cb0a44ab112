import { createHash } from 'node:crypto'
import { fork, execFileSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { registerNames } from '../../src/registers.js'
import { NODE_OPTIONS } from './started.js'
import type { Watched } from './watched.js'

const root = join(import.meta.dirname, '../..')

/**
 * A folder with a synthetic world of so many experts, in the exchange format. Every register is declared complete:
 * otherwise most rules would find that nothing can be said, which is soon done.
 */
export function largeWorld(experts: number): string {
  const folder = join(root, '.cache', `hold-${experts}-${generatorMark()}`)
  const registers = join(folder, 'registers.csv')
  if (existsSync(registers)) return folder
  execFileSync(
    process.execPath,
    ['--import', 'tsx', 'tools/generate/main.ts', '--experts', String(experts), '--out', folder],
    { cwd: root, stdio: 'ignore' },
  )
  const provinces = [
    ...readFileSync(join(folder, 'regions.csv'), 'utf8').matchAll(/^(region:[^,]+),[^,]*,PROVINCE,/gm),
  ].map(([, id]) => id)
  const rows = provinces.flatMap((region) =>
    registerNames.map(({ value }) => `${region},${value},2000-01-01,synthetic,true`),
  )
  writeFileSync(registers, `${['region,register,complete_from,source,synthetic', ...rows].join('\n')}\n`)
  return folder
}

/** Another generator makes another world. */
function generatorMark(): string {
  const hash = createHash('sha256')
  const tools = join(root, 'tools/generate')
  for (const file of readdirSync(tools, { recursive: true, encoding: 'utf8' }).toSorted())
    if (file.endsWith('.ts')) hash.update(readFileSync(join(tools, file)))
  return hash.digest('hex').slice(0, 8)
}

/** A server over such a world, in a process of its own, that tells how long its event loop is blocked. */
export interface LargeServer {
  url: string
  pid: number
  watched(): Promise<Watched>
  /** Resident memory, in MB. */
  memoryMb(): number
  end(): Promise<void>
}

/** Imports the world into a store of its own and serves it. */
export async function serveLarge(experts: number, env: Record<string, string> = {}): Promise<LargeServer> {
  const settings = {
    ...process.env,
    npm_lifecycle_event: '',
    NEO4J_URI: '',
    TRICHAIN_DATA: mkdtempSync(join(tmpdir(), 'trichain-hold-')),
    TRICHAIN_DEMO: 'false',
    TRICHAIN_LOG_LEVEL: 'error',
    PORT: '0',
    ...env,
  }
  execFileSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'import', largeWorld(experts)], {
    cwd: root,
    env: settings,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const child: ChildProcess = fork(join(import.meta.dirname, 'watched.ts'), {
    cwd: root,
    env: settings,
    execArgv: NODE_OPTIONS,
  })
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`the server ended with ${code}`)))
  ended.catch(() => undefined)
  const said = async <T>(): Promise<T> => ((await Promise.race([once(child, 'message'), ended])) as [T])[0]
  const { url } = await said<{ url: string }>()
  return {
    url,
    pid: child.pid!,
    watched() {
      child.send('watched')
      return said<Watched>()
    },
    memoryMb: () =>
      Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))![1]) / 1024),
    async end() {
      child.send('end')
      const late = setTimeout(() => child.kill('SIGKILL'), 10_000)
      await once(child, 'exit')
      clearTimeout(late)
    },
  }
}
