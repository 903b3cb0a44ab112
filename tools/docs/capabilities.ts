import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where each capability has an operation that asks for it, by its code. */
export const CAPABILITIES = join(import.meta.dirname, '../../test/operations/capabilities')

interface Capability {
  code: string
  title: string
  question: string
  rests: string
  /** The fields at the root of the operation. */
  asks: string[]
}

/** What an operation says of itself in its first three lines. @throws where a line is missing */
export function capabilityOf(code: string, text: string): Capability {
  const line = (pattern: RegExp, form: string): string => {
    const found = pattern.exec(text)?.[1]
    if (!found) throw new Error(`${code}.graphql: expected a line "${form}"`)
    return found
  }
  return {
    code,
    title: line(new RegExp(`^# ${code} (.+ · .+)$`, 'm'), `# ${code} 中文 · English`),
    question: line(/^# Question: (.+)$/m, '# Question: 中文？ English?'),
    rests: line(/^# Rests on: (.+)$/m, '# Rests on: tables; rules'),
    asks: [...new Set([...text.matchAll(/^ {2}(?:\w+: )?(\w+)(?=[ ({])/gm)].map(([, field]) => field!))].filter(
      (field) => field !== 'fragment',
    ),
  }
}

/** All of them, by code. */
export const capabilities = (): Capability[] =>
  readdirSync(CAPABILITIES)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .map((file) => capabilityOf(file.replace('.graphql', ''), readFileSync(join(CAPABILITIES, file), 'utf8')))

/** The page that tells what can be asked, made of the operations. */
export const capabilitiesDocument = (): string =>
  [
    '# What can be asked',
    '',
    'Made from the operations of [`test/operations/capabilities`](../test/operations/capabilities) by `npm run docs:capabilities`: each is asked on both engines, and its answer stands beside it.',
    '',
    '| code | capability | question | asked with | rests on |',
    '| --- | --- | --- | --- | --- |',
    ...capabilities().map(
      ({ code, title, question, rests, asks }) =>
        `| [${code}](../test/operations/capabilities/${code}.graphql) | ${title} | ${question} | ${asks.map((field) => `\`${field}\``).join(', ')} | ${rests} |`,
    ),
    '',
  ].join('\n')
