import { readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow } from '../../src/codegen/cypher.js'

const root = join(import.meta.dirname, '../..')

interface Arrow {
  from: string
  to: string
}

/** Every import of a folder: from a file to a file of ours, or to a package. */
function arrows(folder: string, endings: string[]): Arrow[] {
  return endings
    .flatMap((ending) => filesBelow(join(root, folder), ending))
    .filter((file) => !file.includes('node_modules') && !file.startsWith('dist/'))
    .flatMap((file) => {
      const from = posix.join(folder, file)
      const text = readFileSync(join(root, from), 'utf8')
      return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, to]) => ({
        from,
        to: to!.startsWith('.') ? posix.normalize(posix.join(dirname(from), to!)).replace(/\.js$/, '.ts') : to!,
      }))
    })
}

const src = arrows('src', ['.ts']).filter(({ from }) => !from.startsWith('src/generated/'))
const bad = (from: RegExp, to: RegExp, except = /^$/): string[] =>
  src.filter((arrow) => from.test(arrow.from) && to.test(arrow.to) && !except.test(arrow.to)).map((arrow) => `${arrow.from} → ${arrow.to}`)
const onlyFrom = (allowed: RegExp, to: RegExp): string[] => src.filter((arrow) => to.test(arrow.to) && !allowed.test(arrow.from)).map((arrow) => `${arrow.from} → ${arrow.to}`)

describe('arrows between the rooms', () => {
  it('sees the imports it judges', () => {
    expect(src.length).toBeGreaterThan(200)
    expect(src).toContainEqual({ from: 'src/context.ts', to: 'src/loaders/index.ts' })
  })
  it('resolvers see neither the store nor query texts', () => {
    expect(bad(/^src\/resolvers\//, /^src\/store\/|generated\/cypher/)).toEqual([])
  })
  it('loaders and analyses never import resolvers, operations or the HTTP server', () => {
    expect(bad(/^src\/(loaders|analysis|store|import)\//, /^src\/(resolvers|operation|http|cli)/)).toEqual([])
  })
  it('one engine, one set of files', () => {
    expect(onlyFrom(/^src\/store\/neo4j\w*\.ts$/, /^neo4j-driver/)).toEqual([])
    expect(onlyFrom(/^src\/store\/embedded\w*\.ts$/, /^@grafeo-db/)).toEqual([])
  })
  it('below the resolvers nothing imports graphql, but for the reader of the SDL, which runs while building only', () => {
    expect(bad(/^src\/(loaders|analysis|store|import|codegen\/(?!nouns\/))/, /^(graphql|@apollo|@graphql-tools)/)).toEqual([])
    expect(onlyFrom(/^src\/codegen\/nouns\//, /^src\/codegen\/nouns\//)).toEqual([])
  })
  it('only resolvers see the types of resolvers; everybody else has the plain ones, which import nothing', () => {
    expect(onlyFrom(/^src\/resolvers\//, /^src\/generated\/resolvers\.ts$/)).toEqual([])
    expect(arrows('src/generated', ['types.ts'])).toEqual([])
  })
  it('algorithms import nothing but each other and the kernel', () => {
    expect(bad(/^src\/analysis\/algorithms\//, /./, /^src\/(analysis\/algorithms|kernel)\//)).toEqual([])
  })
  it('only config.ts reads the environment', () => {
    const readers = filesBelow(join(root, 'src'), '.ts').filter((file) => readFileSync(join(root, 'src', file), 'utf8').includes('process.env'))
    expect(readers).toEqual(['config.ts'])
  })
  it('only the command line ends the process', () => {
    const enders = filesBelow(join(root, 'src'), '.ts').filter((file) => /process\.(exit\(|exitCode)/.test(readFileSync(join(root, 'src', file), 'utf8')))
    expect(enders.filter((file) => !/^cli(\.ts|\/)/.test(file))).toEqual([])
  })
  it('the web room imports nothing from src', () => {
    expect(arrows('web', ['.ts', '.tsx']).filter(({ to }) => /^(src|test)\//.test(to))).toEqual([])
  })
})
