import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { expect, it } from 'vitest'
import { borrow, lend } from './lending.js'

it('lends one thing to one process at a time, and to the next when that has ended', async () => {
  const lending = await lend(['one', 'other'])
  try {
    const first = connect(lending.port, '127.0.0.1').setEncoding('utf8')
    expect(await once(first, 'data')).toEqual(['one\n'])
    expect(await borrow(lending.port)).toBe('other')
    const order: string[] = []
    const third = borrow(lending.port).then((thing) => order.push(thing))
    const impatient: Socket = connect(lending.port, '127.0.0.1')
    await once(impatient, 'connect')
    impatient.destroy()
    order.push('ended')
    first.destroy()
    await third
    expect(order).toEqual(['ended', 'one'])
  } finally {
    lending.close()
  }
})
