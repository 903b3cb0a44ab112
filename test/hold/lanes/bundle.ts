import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
      return {
        figures: [
          ['archive, MB', Math.round(statSync(archive).size / 1024 / 1024)],
          ['without a network', alone ? 'yes' : 'this machine can not take it away'],
        ],
        failures,
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
