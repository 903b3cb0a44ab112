import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow } from '../../src/codegen/cypher.js'

const root = join(import.meta.dirname, '../..')
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'))

/**
 * The registry has no such packages, so nobody can say what their hashes are; where they are wanted, npm finds none and
 * goes on.
 */
const nowhere = ['darwin-arm64', 'darwin-x64', 'linux-arm64-gnu', 'linux-arm64-musl', 'win32-x64-msvc'].map(
  (platform) => `node_modules/@grafeo-db/js-${platform}`,
)

describe('packages', () => {
  it.each(['package-lock.json', 'bench/package-lock.json', 'test/clients/package-lock.json'])(
    '%s: every entry has its hash',
    (lock) => {
      const { packages } = read(lock) as { packages: Record<string, { integrity?: string; link?: boolean }> }
      expect(Object.keys(packages).length).toBeGreaterThan(50)
      const without = Object.entries(packages)
        .filter(([name, { integrity, link }]) => name !== '' && !link && !integrity?.startsWith('sha512-'))
        .map(([name]) => name)
      expect(without).toEqual(lock === 'package-lock.json' ? nowhere : [])
    },
  )

  it('has no package that its maintainers gave up', () => {
    const { packages } = read('package-lock.json') as { packages: Record<string, { deprecated?: string }> }
    expect(
      Object.entries(packages).flatMap(([name, { deprecated }]) => (deprecated ? [`${name}: ${deprecated}`] : [])),
    ).toEqual([])
  })

  it('runs with what is installed without packages for development', () => {
    const { dependencies } = read('package.json') as { dependencies: Record<string, string> }
    const used = new Set(
      filesBelow(join(root, 'src'), '.ts')
        // These write src/generated, and run while building only.
        .filter((file) => !file.startsWith('codegen/'))
        .flatMap((file) =>
          [
            ...readFileSync(join(root, 'src', file), 'utf8').matchAll(
              /(?:^import (?!type)[^;']*?from|^export [^;']*?from|^import|import\()\s*'([^.'][^']*)'/gms,
            ),
          ].map(([, name]) => name!),
        ),
    )
    const packages = [...used]
      .filter((name) => !isBuiltin(name))
      .map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      )
    expect(packages.length).toBeGreaterThan(15)
    expect(packages.filter((name) => !(name in dependencies))).toEqual([])
  })
})
