import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cache, missing } from '../../../tools/neo4j/jars.js'
import { startNeo4j } from '../../../tools/neo4j/server.js'
import type { Lane } from '../lane.js'

const root = join(import.meta.dirname, '../../..')
const ASKED = '{ chains(filter: {kind: [INNOVATION], region: "region:522700"}) { totalCount } }'

/** The archive, unpacked and started where nothing else is. */
export const bundle: Lane = {
  name: 'bundle',
  shows:
    'the archive for a machine without internet answers a question where there is no network and no other package, and serves its pages',
  minutes: 4,
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'trichain-unpacked-'))
    try {
      execFileSync('node', ['tools/bundle/make.mjs', '--with-node', '--out', folder], { cwd: root, stdio: 'ignore' })
      const archive = join(
        folder,
        readdirSync(folder).find((name) => name.endsWith('.tar.gz'))!,
      )
      execFileSync('sha256sum', ['-c', `${archive}.sha256`], { cwd: folder, stdio: 'ignore' })
      execFileSync('tar', ['-xzf', archive], { cwd: folder })
      const trichain = join(archive.replace('.tar.gz', ''), 'trichain')
      const env = {
        PATH: '/usr/bin:/bin',
        HOME: folder,
        TRICHAIN_DATA: join(folder, 'data'),
        TRICHAIN_LOG_LEVEL: 'error',
        PORT: '0',
      }
      const failures: string[] = []
      const alone = spawnSync('unshare', ['-rn', 'true']).status === 0
      const [command, ...args] = alone ? ['unshare', '-rn', trichain] : [trichain]
      const { stdout, stderr } = spawnSync(command!, [...args, 'query', ASKED], { cwd: folder, env, encoding: 'utf8' })
      if (!stdout.includes('"totalCount": 14')) failures.push(`asked: ${stdout}${stderr}`)
      const server = spawn(trichain, ['serve'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] })
      let out = ''
      for await (const part of server.stdout) if (/http:\S+(?=\/graphiql)/.test((out += String(part)))) break
      const url = /http:\S+(?=\/graphiql)/.exec(out)?.[0]
      const page = url && (await fetch(url)).status
      if (page !== 200) failures.push(`the workbench answers ${page}`)
      const ended = once(server, 'exit')
      server.kill('SIGTERM')
      const [code] = (await ended) as [number | null]
      if (code !== 0) failures.push(`the server ended with ${code}`)
      // As an archive for a machine for which the registry has no package of the engine.
      const engine = join(archive.replace('.tar.gz', ''), 'node_modules/@grafeo-db')
      for (const binary of readdirSync(engine).filter((one) => one.startsWith('js-')))
        rmSync(join(engine, binary), { recursive: true })
      const bare = spawnSync(trichain, ['query', ASKED], { cwd: folder, env, encoding: 'utf8' })
      if (bare.status !== 1 || !/^trichain: the embedded engine has no binary .*NEO4J_URI.*\n$/.test(bare.stderr))
        failures.push(`without the engine: ${bare.status} ${bare.stderr}`)
      const neo4j = missing() ?? (await onNeo4j(trichain, folder, env))
      if (neo4j !== 'yes') failures.push(`without the engine, on Neo4j: ${neo4j}`)
      return {
        figures: [
          ['archive, MB', Math.round(statSync(archive).size / 1024 / 1024)],
          ['without a network', alone ? 'yes' : 'this machine can not take it away'],
          ['without the engine, on Neo4j', neo4j],
        ],
        failures,
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

/** Whether it is filled and asked with a Neo4j; else what went wrong. */
async function onNeo4j(trichain: string, folder: string, env: Record<string, string>): Promise<string> {
  mkdirSync(cache, { recursive: true })
  const home = mkdtempSync(join(cache, 'trichain-bundle-'))
  const server = await startNeo4j({ home, heapMb: 800, pageCacheMb: 64 })
  try {
    for (const args of [
      ['import', 'data/facts'],
      ['query', ASKED],
    ]) {
      const { status, stdout, stderr } = spawnSync(trichain, args, {
        cwd: dirname(trichain),
        env: { ...env, TRICHAIN_DATA: join(folder, 'none'), NEO4J_URI: server.uri },
        encoding: 'utf8',
      })
      if (status !== 0) return `${args.join(' ')}: ${stderr}`
      if (args[0] === 'query' && !stdout.includes('"totalCount": 14')) return stdout
    }
    return 'yes'
  } finally {
    await server.stop()
    rmSync(home, { recursive: true, force: true })
  }
}
