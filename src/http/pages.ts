import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/**
 * What the pages may load, in helmet's form: nothing from another host.
 * Workers are files of ours; the editor and the workbench write style attributes and carry fonts and pictures as data.
 */
export const contentSecurityPolicy: Record<string, string[]> = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  workerSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  fontSrc: ["'self'", 'data:'],
  imgSrc: ["'self'", 'data:', 'blob:'],
  connectSrc: ["'self'", 'data:'],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'self'"],
}

/**
 * Serves the built pages: the workbench at `/` and the names of `web/pages.json`, GraphiQL at `/graphiql`, and their
 * hashed assets at `/assets/`. Without a build a page answers 503 and says how to build it.
 */
export async function pageRoutes(app: FastifyInstance): Promise<void> {
  const web = join(packageRoot(), 'web')
  const pages = JSON.parse(readFileSync(join(web, 'pages.json'), 'utf8')) as string[]
  serve(app, '/graphiql', join(web, 'dist', 'graphiql.html'))
  serve(app, '/', join(web, 'dist', 'index.html'))
  // The same without what only the first page needs.
  for (const page of pages) serve(app, `/${page}`, join(web, 'dist', 'page.html'))
  const assets = join(web, 'dist', 'assets')
  if (existsSync(assets)) {
    await app.register(fastifyStatic, {
      root: assets,
      prefix: '/assets/',
      decorateReply: false,
      index: false,
      immutable: true,
      // The build has compressed them.
      preCompressed: true,
      maxAge: '365d',
    })
  }
}

function serve(app: FastifyInstance, path: string, file: string): void {
  app.get(path, async (_, reply) => {
    if (!existsSync(file))
      return reply
        .code(503)
        .type('text/plain; charset=utf-8')
        .send('The pages are not built yet: run `npm ci && npm run build:web`\n')
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(await readFile(file))
  })
  if (path !== '/') app.get(`${path}/`, (_, reply) => reply.redirect(`..${path}`, 308))
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
