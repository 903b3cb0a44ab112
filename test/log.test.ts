import { pino } from 'pino'
import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { collected } from '../src/log.js'

it('lines are written together, in their order, those before a warning with it and at once', async () => {
  const written: string[] = []
  const log = pino({ base: null, timestamp: false }, collected({ write: (text: string) => void written.push(text) }))
  log.info('one')
  log.child({ of: 'it' }).info('two')
  expect(written).toEqual([])
  log.warn('three')
  const line = (level: number, msg: string, more = {}): string => `${JSON.stringify({ level, ...more, msg })}\n`
  expect(written).toEqual([line(30, 'one') + line(30, 'two', { of: 'it' }) + line(40, 'three')])
  log.info('four')
  while (written.length < 2) await setTimeout(5)
  expect(written[1]).toBe(line(30, 'four'))
})
