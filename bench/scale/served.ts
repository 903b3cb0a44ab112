import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EngineAt } from '../lib/engine.js'

const root = join(import.meta.dirname, '../..')

/** The service as it is started, in processes of its own. */
export interface Served {
  url: string
  /** Resolves when its log says so; with the milliseconds since the start. */
  logged(text: string): Promise<number>
  /** Resident memory of all its processes, in MB. */
  memoryMb(): number
  /** Those of its processes that take requests. */
  pids(): number[]
  end(): Promise<void>
}

/** Starts it by so many processes, as `npm start` does. */
export async function served(place: EngineAt, workers: number, env: Record<string, string> = {}): Promise<Served> {
  const begun = performance.now()
  const child = spawn(
    process.execPath,
    ['--single-threaded-gc', '--heap-growing-percent=50', '--import', 'tsx', 'src/cli.ts', 'serve'],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        npm_lifecycle_event: '',
        PORT: '0',
        TRICHAIN_WORKERS: String(workers),
        ...(place.engine === 'neo4j'
          ? { NEO4J_URI: place.uri, NEO4J_PASSWORD: '' }
          : { NEO4J_URI: '', TRICHAIN_DATA: place.folder }),
        ...env,
      },
    },
  )
  let out = ''
  let said = ''
  const waiting: { text: string; done: (ms: number) => void }[] = []
  child.stdout.on('data', (part) => (out += part))
  child.stderr.on('data', (part) => {
    said = `${said}${part}`.slice(-100_000)
    for (const one of waiting.splice(0))
      if (said.includes(one.text)) one.done(performance.now() - begun)
      else waiting.push(one)
  })
  while (!/http:\S+(?=,)/.test(out)) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}: ${said.slice(-2000)}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return {
    url: /http:\S+(?=,)/.exec(out)![0],
    logged: (text) =>
      new Promise((done) => {
        if (said.includes(text)) done(performance.now() - begun)
        else waiting.push({ text, done })
      }),
    pids: () => (workers > 1 ? children(child.pid!) : [child.pid!]),
    memoryMb: () => [child.pid!, ...children(child.pid!)].reduce((sum, pid) => sum + residentMb(pid), 0),
    async end() {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}

const children = (pid: number): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((one) => status(one, /^PPid:\s+(\d+)/m) === pid)

const residentMb = (pid: number): number => Math.round((status(pid, /^VmRSS:\s+(\d+)/m) ?? 0) / 1024)

/** Nothing of a process that has ended meanwhile. */
function status(pid: number, line: RegExp): number | undefined {
  try {
    const found = line.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return found === undefined ? undefined : Number(found)
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}
