import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { NODE_OPTIONS } from './started.js'

const root = join(import.meta.dirname, '../..')

/** The real server in a process of its own, watched from outside. */
export interface ServerProcess {
  url: string
  child: ChildProcess
  /** Lines of the log that tell of defects: errors nobody expected, promises nobody waited for. */
  defects: string[]
  /** Resident memory, in MB. */
  memoryMb(): number
  /**
   * Open files and sockets, but for what each thread has for itself: threads are started when they are first needed.
   */
  handles(): number
  /** Ends it as a service manager does. @returns how long that took, in milliseconds, and its exit code */
  end(): Promise<{ ms: number; code: number | null }>
}

/** Starts one on a free port, over the shipped data in memory unless `env` says otherwise. */
export async function startServerProcess(env: Record<string, string> = {}): Promise<ServerProcess> {
  const child = spawn(process.execPath, [...NODE_OPTIONS, 'src/cli.ts', 'serve'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      npm_lifecycle_event: '',
      NEO4J_URI: '',
      PORT: '0',
      TRICHAIN_DATA: ':memory:',
      TRICHAIN_LOG_LEVEL: 'error',
      ...env,
    },
  })
  const defects: string[] = []
  let out = ''
  child.stdout.on('data', (part) => (out += part))
  let err = ''
  let said = ''
  child.stderr.on('data', (part) => {
    err += part
    said = `${said}${part}`.slice(-2000)
    const lines = err.split('\n')
    err = lines.pop()!
    defects.push(...lines.filter((line) => /"level":(50|60)|^\s+at |Error:/.test(line)))
  })
  while (!/http:\S+(?=\/graphiql)/.test(out)) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}: ${said}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  const proc = (file: string) => `/proc/${child.pid}/${file}`
  return {
    url: /http:\S+(?=\/graphiql)/.exec(out)![0],
    child,
    defects,
    memoryMb: () => Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(proc('status'), 'utf8'))![1]) / 1024),
    handles: () => readdirSync(proc('fd')).filter((fd) => !ofThread.test(targetOf(proc(`fd/${fd}`)))).length,
    async end() {
      const begun = performance.now()
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGTERM')
        await once(child, 'exit')
      }
      return { ms: Math.round(performance.now() - begun), code: child.exitCode }
    },
  }
}

const ofThread = /^(pipe:|anon_inode:|\/dev\/null)/

/** What a file descriptor stands for; nothing where it was closed meanwhile. */
function targetOf(link: string): string {
  try {
    return readlinkSync(link)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'pipe: closed'
    throw error
  }
}
