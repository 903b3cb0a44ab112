import { readFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { filesBelow } from '../../src/codegen/cypher.js'

const analysis = join(import.meta.dirname, '../../src/analysis')

/** Files in which sentences are made. */
export const wordsFiles: readonly string[] = filesBelow(analysis, '.ts')
  .filter((file) => /(^|\/)words(\/|\.ts$)/.test(file))
  .map((file) => join(analysis, file))

/** The pieces of text that a file of words is made of; what rules say of themselves stands in the catalogue. */
export function pieces(file: string): string[] {
  const found: string[] = []
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return
    const { type, id, value } = node as { type?: string; id?: { name?: string }; value?: unknown }
    if (
      type === 'ImportDeclaration' ||
      type?.startsWith('TS') ||
      (type === 'VariableDeclarator' && id?.name === 'prose')
    )
      return
    if (type === 'Literal' && typeof value === 'string') found.push(value)
    if (type === 'TemplateElement') found.push((value as { cooked: string }).cooked)
    for (const child of Object.values(node)) visit(child)
  }
  visit(parseSync(file, readFileSync(file, 'utf8')).program)
  // Codes, names of enumerations and of types are not said.
  return found.filter(
    (text) => /\p{Script=Han}|[a-z]/u.test(text) && !/^([a-z]+_\w+|[A-Z]\w+|boolean|string)$/.test(text),
  )
}

/** Watches which parts of the files of words are run from now on: start it before they are imported. */
export async function watch(): Promise<() => Promise<string[]>> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  return async () => {
    const { result } = await session.post('Profiler.takePreciseCoverage')
    await session.post('Debugger.enable')
    const idle: string[] = []
    for (const { url, scriptId, functions } of result.filter(({ url }) =>
      wordsFiles.some((file) => url.endsWith(file)),
    )) {
      const { scriptSource } = await session.post('Debugger.getScriptSource', { scriptId })
      for (const { functionName, ranges } of functions)
        for (const { count, startOffset, endOffset } of ranges) {
          if (count === 0 && !/^\s*catch \{|^\(\)\s*=>\s*\{\s*try/.test(scriptSource.slice(startOffset, endOffset)))
            idle.push(
              `${url.slice(url.indexOf('src/'))} ${functionName}: ${scriptSource
                .slice(startOffset, endOffset)
                .replace(/\s+/g, ' ')
                .replaceAll(/\(0,\s*__vite_ssr_import_\d+__\.(\w+)\)/g, '$1')}`,
            )
        }
    }
    session.disconnect()
    return idle
  }
}
