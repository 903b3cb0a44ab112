import helmet from '@fastify/helmet'
import Fastify, { type onRequestHookHandler } from 'fastify'
import { contentSecurityPolicy } from './pages.js'

/** Not told by helmet, but by whoever answers. */
const OTHERS = new Set(['date', 'connection', 'content-length', 'content-type', 'transfer-encoding'])

/**
 * The headers by which browsers guard the pages, the same for every answer: helmet is asked for them once, as it works
 * them out anew for each.
 */
export async function guardingHeaders(): Promise<onRequestHookHandler> {
  const app = Fastify()
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: contentSecurityPolicy },
    hsts: false,
  })
  app.get('/', async () => undefined)
  const { headers } = await app.inject('/')
  await app.close()
  const guarding = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined || OTHERS.has(name) ? [] : [[name, value] as const],
  )
  return (_request, reply, done) => {
    for (const [name, value] of guarding) reply.raw.setHeader(name, value)
    done()
  }
}
