import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, rmdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
/** Git ignores it; deleting it is always safe. */
export const cache = join(here, '../../.cache/neo4j')
const lib = join(cache, 'lib')
const pom = join(here, 'pom.xml')
const version = /<artifactId>neo4j<\/artifactId>\s*<version>(.+?)</.exec(readFileSync(pom, 'utf8'))![1]!

const works = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0
const fetched = (): boolean => existsSync(join(lib, `neo4j-${version}.jar`))

/** Why no local Neo4j can be started here and how to get one; undefined where it can. */
export function missing(): string | undefined {
  if (!works('java', '-version'))
    return 'no `java` on the PATH; install a Java 17 runtime (Debian: apt-get install openjdk-17-jre-headless)'
  if (!fetched() && !works('mvn', '-v'))
    return "Neo4j isn't fetched yet and there is no `mvn` on the PATH; install Maven (Debian: apt-get install maven)"
  return undefined
}

/** The folder with the jars of Neo4j; fetches them by Maven the first time (about 120 MB). */
export async function jars(log: (line: string) => void = () => {}): Promise<string> {
  if (fetched()) return lib
  mkdirSync(cache, { recursive: true })
  const unlock = await lock(join(cache, 'fetching'))
  try {
    if (fetched()) return lib
    log(`fetching Neo4j ${version} (about 120 MB, once) …`)
    // Beside, then renamed: the folder is whole whenever it is there.
    const temporary = `${lib}.new`
    rmSync(temporary, { recursive: true, force: true })
    const mvn = spawnSync(
      'mvn',
      [
        '-q',
        '-B',
        '-f',
        pom,
        'dependency:copy-dependencies',
        '-DincludeScope=runtime',
        `-DoutputDirectory=${temporary}`,
      ],
      { encoding: 'utf8' },
    )
    if (mvn.status !== 0) throw new Error(`Maven could not fetch Neo4j:\n${mvn.stdout}${mvn.stderr}${mvn.error ?? ''}`)
    rmSync(lib, { recursive: true, force: true })
    renameSync(temporary, lib)
    return lib
  } finally {
    unlock()
  }
}

/**
 * A folder as a lock between processes: two starts must not fetch at once. One that wasn't touched for long is left
 * over.
 */
async function lock(folder: string): Promise<() => void> {
  for (;;) {
    try {
      mkdirSync(folder)
      break
    } catch {
      const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
      if (age > 15 * 60_000) rmSync(folder, { recursive: true, force: true })
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
  return () => rmdirSync(folder)
}
