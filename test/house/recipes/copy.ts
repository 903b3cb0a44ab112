import { execFile, execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const root = join(import.meta.dirname, '../../..')
const run = promisify(execFile)

/** The hands of who follows a recipe: which files they touch is noted. */
export interface Hands {
  /** Writes a new file. */
  add(file: string, text: string): void
  /** Puts lines into a file, behind the first place where it has `after`. */
  insert(file: string, after: string, lines: string): void
  /** Puts lines into a file, below the first line that has `within`. */
  below(file: string, within: string, lines: string): void
}

/** A copy of the tree, with what is installed, in which recipes are performed. */
export class Copy implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'trichain-recipes-'))

  constructor() {
    const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1e8,
    })
      .split('\0')
      .filter(Boolean)
    for (const file of files) if (existsSync(join(root, file))) cpSync(join(root, file), join(this.folder, file))
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'))
  }

  /** Performs a recipe. @returns the files it touched by hand */
  perform(recipe: (hands: Hands) => void): string[] {
    const touched = new Set<string>()
    const write = (file: string, text: string): void => {
      touched.add(file)
      mkdirSync(dirname(join(this.folder, file)), { recursive: true })
      writeFileSync(join(this.folder, file), text)
    }
    const put = (file: string, place: string, lines: string, end: (text: string, from: number) => number): void => {
      const text = readFileSync(join(this.folder, file), 'utf8')
      const from = text.indexOf(place)
      if (from < 0) throw new Error(`${file}: no place "${place}"`)
      const at = end(text, from)
      write(file, text.slice(0, at) + lines + text.slice(at))
    }
    recipe({
      add: (file, text) => {
        if (existsSync(join(this.folder, file))) throw new Error(`${file} is there already`)
        write(file, text)
      },
      insert: (file, after, lines) => put(file, after, lines, (_, from) => from + after.length),
      below: (file, within, lines) => put(file, within, lines, (text, from) => text.indexOf('\n', from) + 1),
    })
    return [...touched]
  }

  /** Runs an installed command in the copy. @throws with all it said where it fails */
  async npx(command: string, ...args: string[]): Promise<void> {
    const env = {
      ...process.env,
      TRICHAIN_SKIP_NEO4J: '1',
      TRICHAIN_REQUIRE_NEO4J: '',
      UPDATE_GOLDENS: '1',
      VITEST: '',
      NO_COLOR: '1',
    }
    try {
      await run(process.execPath, [join('node_modules', command), ...args], { cwd: this.folder, env, maxBuffer: 1e8 })
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string }
      throw new Error(`${command} fails in the copy:\n${stdout}\n${stderr}`, { cause: error })
    }
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8')
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
