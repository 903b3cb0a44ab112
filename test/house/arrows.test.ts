import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow } from '../../src/codegen/cypher.js'
import { circles, importsOf, mayImport, roomOf, rooms } from './rooms.js'

const root = join(import.meta.dirname, '../..')

interface Arrow {
  from: string
  to: string
}

/** Every import of a folder: from a file to a file of ours, or to a package. */
const arrows = (folder: string, endings: string[]): Arrow[] =>
  endings
    .flatMap((ending) => filesBelow(join(root, folder), ending))
    .filter((file) => !file.includes('node_modules') && !file.startsWith('dist/'))
    .flatMap((file) => {
      const from = posix.join(folder, file)
      return importsOf(from, readFileSync(join(root, from), 'utf8')).map((to) => ({ from, to }))
    })

const src = arrows('src', ['.ts'])
const files = filesBelow(join(root, 'src'), '.ts').map((file) => `src/${file}`)
const own = src.filter(({ from, to }) => files.includes(to) && from !== to)
const shown = ({ from, to }: Arrow): string => `${from} → ${to}`
const onlyFrom = (allowed: RegExp, to: RegExp): string[] =>
  src.filter((arrow) => to.test(arrow.to) && !allowed.test(arrow.from)).map(shown)

describe('arrows between the rooms', () => {
  it('sees the imports it judges', () => {
    expect(own.length).toBeGreaterThan(900)
    expect(src).toContainEqual({ from: 'src/context.ts', to: 'src/loaders/index.ts' })
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in rooms))).toEqual([])
  })

  it('lead between rooms that CONTRIBUTING tells of, and none of those it says are to come is there', () => {
    const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')
    const [there, toCome] = text.slice(text.indexOf('## The rooms'), text.indexOf('## To add')).split('Rooms to come')
    const told = (part: string): string[] => [...part.matchAll(/`src\/(\w+)\/`/g)].map(([, room]) => room!)
    const folders = new Set(
      files.map((file) => file.split('/')).flatMap(([, room, below]) => (below && room !== 'generated' ? [room!] : [])),
    )
    expect([...folders].toSorted()).toEqual([...new Set(told(there!))].toSorted())
    expect(told(toCome ?? '').filter((room) => folders.has(room))).toEqual([])
  })

  it('are those of the allow-list', () => {
    expect(own.filter(({ from, to }) => !mayImport(roomOf(from), roomOf(to))).map(shown)).toEqual([])
  })

  it('lead down: a room imports none above it', () => {
    const names = Object.keys(rooms)
    const below = (at: number, allowed: string) =>
      allowed.endsWith('/*')
        ? names.slice(at + 1).every((name) => !name.startsWith(allowed.slice(0, -1)))
        : names.indexOf(allowed) !== -1 && names.indexOf(allowed) < at
    expect(
      names.flatMap((name, at) =>
        rooms[name]!.filter((allowed) => !below(at, allowed)).map((allowed) => `${name} → ${allowed}`),
      ),
    ).toEqual([])
  })

  it('make no circle of files', () => {
    expect(
      circles(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b', 'd']],
          ['d', []],
        ]),
      ).map((one) => one.toSorted()),
    ).toEqual([['b', 'c']])
    const graph = new Map(files.map((file) => [file, own.filter(({ from }) => from === file).map(({ to }) => to)]))
    expect(circles(graph)).toEqual([])
  })

  it('resolvers see no query texts', () => {
    expect(
      src
        .filter(
          ({ from, to }) => from.startsWith('src/resolvers/') && /^src\/generated\/(cypher|reads|writes)/.test(to),
        )
        .map(shown),
    ).toEqual([])
  })

  it('one engine, one set of files', () => {
    expect(onlyFrom(/^src\/store\/neo4j\w*\.ts$/, /^neo4j-driver/)).toEqual([])
    expect(onlyFrom(/^src\/store\/embedded\w*\.ts$/, /^@grafeo-db/)).toEqual([])
  })

  it('below the resolvers nothing imports graphql, but for exports of answers and the reader of the SDL, which runs while building only', () => {
    expect(
      onlyFrom(
        /^src\/(resolvers|operation|mcp|exports|http|cli|codegen\/nouns|generated\/resolvers)/,
        /^(graphql|@apollo|@graphql-tools)/,
      ),
    ).toEqual([])
    expect(onlyFrom(/^src\/codegen\//, /^src\/codegen\//)).toEqual([])
  })

  it('only resolvers see the types of resolvers; everybody else has the plain ones, which import nothing', () => {
    expect(onlyFrom(/^src\/resolvers\//, /^src\/generated\/resolvers\.ts$/)).toEqual([])
    expect(arrows('src/generated', ['types.ts'])).toEqual([])
  })

  it('only config.ts reads the environment', () => {
    const readers = files.filter((file) => readFileSync(join(root, file), 'utf8').includes('process.env'))
    expect(readers).toEqual(['src/config.ts'])
  })

  it('only the command line ends the process', () => {
    const enders = files.filter((file) => /process\.(exit\(|exitCode)/.test(readFileSync(join(root, file), 'utf8')))
    expect(enders.filter((file) => !/^src\/cli(\.ts|\/)/.test(file))).toEqual([])
  })

  it('the web room imports nothing from src', () => {
    expect(arrows('web', ['.ts', '.tsx']).filter(({ to }) => /^(src|test)\//.test(to))).toEqual([])
  })
})
