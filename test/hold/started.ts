import { readFileSync } from 'node:fs'

const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  scripts: { start: string }
}

/** What `npm start` tells Node: `--import tsx` and how it collects garbage. */
export const NODE_OPTIONS = scripts.start.split(' ').slice(1, -2)
