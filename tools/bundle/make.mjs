// Makes one archive that a machine without internet unpacks and starts: the sources, which tsx runs, the built pages,
// the data and the production packages with their binaries for one kind of machine. `npm run bundle -- --cpu arm64
// --out DIR --with-node`.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { values } = parseArgs({
  options: {
    cpu: { type: 'string', default: 'x64' },
    out: { type: 'string', default: join(root, 'bundle') },
    // The Node that runs this goes along: for a machine of the same kind that has none.
    'with-node': { type: 'boolean', default: false },
  },
})
const { cpu, out } = values
if (!['x64', 'arm64'].includes(cpu)) throw new Error(`--cpu: expected x64 or arm64, found ${cpu}`)
if (values['with-node'] && (process.platform !== 'linux' || process.arch !== cpu))
  throw new Error(`--with-node: this Node is for ${process.platform} ${process.arch}`)
if (!existsSync(join(root, 'web/dist/index.html')))
  throw new Error('the pages are not built: npm ci, or npm run build:web')

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const name = `trichain-${version}-linux-${cpu}`
const staging = mkdtempSync(join(tmpdir(), 'trichain-bundle-'))
const to = join(staging, name)

const ENGINE = `node_modules/@grafeo-db/js-linux-${cpu}-gnu`
const NEO4J_ONLY = `The embedded engine is not in this archive, as the registry has no package of it for linux ${cpu} (${ENGINE.slice('node_modules/'.length)}): it runs with a Neo4j, which NEO4J_URI names, and says so where that is not set.`

/** Packages that are made for one kind of machine, as the lock file names them: those an installation there needs. */
function nativePackages() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return Object.entries(packages).flatMap(([path, { dev, os, cpu: cpus, libc }]) =>
    !dev && cpus?.includes(cpu) && os?.includes('linux') && (libc ?? ['glibc']).includes('glibc') ? [path] : [],
  )
}

/** @param {string} command @param {string[]} args @param {string} cwd */
function run(command, args, cwd) {
  const { status, error } = spawnSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw error ?? new Error(`${command} ${args.join(' ')}: ended with ${status}`)
}

try {
  mkdirSync(to)
  for (const path of [
    'src',
    'schema/enums.json',
    'schema/titles.json',
    'data',
    'docs',
    'web/dist',
    'web/pages.json',
    'web/graphiql/questions',
    'package.json',
    'package-lock.json',
    '.npmrc',
    'tsconfig.json',
    'README.md',
    'CHANGELOG.md',
    'LICENSE',
  ])
    cpSync(join(root, path), join(to, path), { recursive: true })
  for (const file of ['trichain', 'trichain.service', 'INSTALL.md'])
    cpSync(join(root, 'tools/bundle/files', file), join(to, file))
  chmodSync(join(to, 'trichain'), 0o755)
  run('npm', ['ci', '--omit=dev', '--ignore-scripts', '--os=linux', `--cpu=${cpu}`, '--libc=glibc'], to)
  const absent = nativePackages().filter((path) => !existsSync(join(to, path)))
  const others = absent.filter((path) => path !== ENGINE)
  if (others.length)
    throw new Error(`nothing was made: the registry has no package for linux ${cpu} of ${others.join(', ')}`)
  if (absent.length) {
    const guide = readFileSync(join(to, 'INSTALL.md'), 'utf8')
    writeFileSync(join(to, 'INSTALL.md'), guide.replace('\n', `\n\n**${NEO4J_ONLY}**\n`))
  }
  if (values['with-node']) {
    mkdirSync(join(to, 'bin'))
    cpSync(process.execPath, join(to, 'bin/node'))
  }
  mkdirSync(out, { recursive: true })
  const archive = join(out, `${name}.tar.gz`)
  run('tar', ['-czf', archive, '--owner=0', '--group=0', '--sort=name', name], staging)
  const print = createHash('sha256').update(readFileSync(archive)).digest('hex')
  writeFileSync(`${archive}.sha256`, `${print}  ${name}.tar.gz\n`)
  console.log(`${archive}\nsha256 ${print}`)
  if (absent.length) console.error(`\nNot whole: ${NEO4J_ONLY}`)
} finally {
  rmSync(staging, { recursive: true, force: true })
}
