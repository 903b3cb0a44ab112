import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { jars } from './jars.js'

export interface Neo4jServerOptions {
  /** Where its data, logs and configuration are; made if it isn't there. */
  home: string
  /** Default: a free one. */
  port?: number
  /** With one, the server asks for it (user `neo4j`); without, it lets everyone in. Only for a home that is new. */
  password?: string | undefined
  /** Remove the home when it stops. */
  temporary?: boolean
  /** Default 1,500: as much as a small machine has to spare. */
  heapMb?: number
  pageCacheMb?: number
  /** How Java collects and compiles, where that is not to be as in production. */
  java?: readonly string[]
  /** Further settings of the server, by their names. */
  settings?: Readonly<Record<string, string>>
  log?: (line: string) => void
}

export interface Neo4jServer {
  readonly uri: string
  /** Of the server itself. */
  readonly pid: number
  /** Lets it end in order. */
  stop(): Promise<void>
  /** Ends it at once, as a loss of power would; its home stays, to be started from again. */
  kill(): Promise<void>
}

const OPEN = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'].map(
  (module) => `--add-opens=${module}=ALL-UNNAMED`,
)
/** Starts the server, and stops it when our end of the pipe closes: also when this process is killed. */
const KEEPER = '"$@" & server=$!; echo $server >&3; read _; kill $server; wait $server'

/** Starts a Neo4j that listens on 127.0.0.1 only, and resolves when it answers. */
export async function startNeo4j(options: Neo4jServerOptions): Promise<Neo4jServer> {
  const { home, heapMb = 1500, pageCacheMb = 256, java = ['-XX:+UseG1GC'] } = options
  const lib = await jars(options.log)
  const port = options.port || (await freePort())
  for (const folder of ['conf', 'data', 'logs', 'run', 'plugins', 'import'])
    mkdirSync(join(home, folder), { recursive: true })
  if (options.password !== undefined && !existsSync(join(home, 'data/databases')))
    setPassword(lib, home, options.password)
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'dbms.security.auth_enabled': options.password !== undefined,
    'server.memory.pagecache.size': `${pageCacheMb}m`,
    'dbms.usage_report.enabled': false,
    'db.tx_log.preallocate': false,
    ...options.settings,
  }
  const command = [
    'java', `-Xms${Math.min(512, heapMb)}m`, `-Xmx${heapMb}m`, ...java, ...OPEN,
    '-Dio.netty.tryReflectionSetAccessible=true', '-Dlog4j2.disable.jmx=true', '-Dfile.encoding=UTF-8',
    '-cp', `${home}/plugins/*:${lib}/*`, 'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`, `--config-dir=${home}/conf`, '--console-mode',
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ] // prettier-ignore
  const output = join(home, 'logs/console.log')
  const file = openSync(output, 'w')
  const keeper = spawn('sh', ['-c', KEEPER, 'sh', ...command], { stdio: ['pipe', file, file, 'pipe'], detached: true })
  closeSync(file)
  const pid = new Promise<number>((resolve) => keeper.stdio[3]!.once('data', (said: Buffer) => resolve(Number(said))))
  const uri = `bolt://127.0.0.1:${port}`
  const stop = async (): Promise<void> => {
    await stopped(keeper)
    if (options.temporary) rmSync(home, { recursive: true, force: true })
  }
  try {
    await answering(uri, keeper, options.password)
  } catch (error) {
    const tail = readFileSync(output, 'utf8').split('\n').slice(-15).join('\n')
    await stop()
    throw new Error(`Neo4j did not start: ${error instanceof Error ? error.message : error}\n${tail}`, { cause: error })
  }
  const server = await pid
  const kill = async (): Promise<void> => {
    if (keeper.exitCode === null) process.kill(server, 'SIGKILL')
    await stopped(keeper)
  }
  return { uri, pid: server, stop, kill }
}

async function answering(uri: string, keeper: ChildProcess, password: string | undefined): Promise<void> {
  const driver = neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic('neo4j', password), {
    connectionTimeout: 2000,
    maxTransactionRetryTime: 0,
  })
  const end = Date.now() + 120_000
  try {
    for (;;) {
      if (keeper.exitCode !== null) throw new Error(`it ended with ${keeper.exitCode}`)
      try {
        // Not only the port: the database must be up, too.
        await driver.executeQuery('RETURN 1')
        return
      } catch (error) {
        if (Date.now() > end) throw error
        await new Promise((resolve) => setTimeout(resolve, 200))
      }
    }
  } finally {
    await driver.close()
  }
}

async function stopped(keeper: ChildProcess): Promise<void> {
  if (keeper.exitCode !== null) return
  const exit = new Promise<void>((resolve) => keeper.once('exit', () => resolve()))
  keeper.stdin!.end()
  await exit
}

function setPassword(lib: string, home: string, password: string): void {
  const admin = spawnSync(
    'java',
    ['-cp', `${lib}/*`, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password],
    {
      env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
      encoding: 'utf8',
    },
  )
  if (admin.status !== 0) throw new Error(`the password could not be set:\n${admin.stdout}${admin.stderr}`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
