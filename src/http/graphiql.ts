import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/**
 * What the page may load, in helmet's form: nothing from another host.
 * Workers are files of ours; the editor writes style attributes and carries its fonts and cursors as data.
 */
export const contentSecurityPolicy: Record<string, string[]> = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  workerSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  fontSrc: ["'self'", 'data:'],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'self'"],
}

/**
 * Serves the built GraphiQL page at `/graphiql` and its hashed assets below it.
 * Without a build the page answers 503 and says how to build it.
 */
export async function graphiqlRoutes(app: FastifyInstance): Promise<void> {
  const dist = join(packageRoot(), 'web', 'dist')
  const page = join(dist, 'graphiql.html')
  const assets = join(dist, 'graphiql', 'assets')
  app.get('/graphiql', async (_, reply) => {
    if (!existsSync(page)) return reply.code(503).type('text/plain; charset=utf-8').send('GraphiQL is not built yet: run `npm ci && npm run build:web`\n')
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(await readFile(page))
  })
  app.get('/graphiql/', (_, reply) => reply.redirect('../graphiql', 308))
  if (existsSync(assets)) {
    await app.register(fastifyStatic, { root: assets, prefix: '/graphiql/assets/', decorateReply: false, index: false, immutable: true, maxAge: '365d' })
  }
}

/** The folder of package.json: the same whether run from src or from a build of it. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder)
    if (above === folder) throw new Error('package.json not found above ' + fileURLToPath(import.meta.url))
    folder = above
  }
  return folder
}
