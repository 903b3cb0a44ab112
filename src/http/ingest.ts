import type { RateLimitOptions } from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify'
import type { AuditTrail } from '../audit/trail.js'
import type { Viewer } from '../access/viewer.js'
import { readApart } from '../ingest/apart.js'
import { draftOf, type Ingested } from '../ingest/draft/index.js'
import { regionChosen } from '../ingest/draft/region.js'
import type { ReadFile } from '../ingest/thread.js'
import type { Store } from '../store/store.js'
import { noted } from './auditedUpload.js'
import { viewerOf } from './gate.js'
import { mayDraft, ownPage, type Sent, type Uploads } from './uploads.js'

/**
 * `POST /ingest`: policy documents as drafts, one each. Multipart: `file`, several times for several documents;
 * `title`, `note`, `supersedes`, and `region` (id, code or name) where the documents do not tell which they are for.
 * With `?dryRun=true` nothing is kept.
 */
export async function ingestRoute(
  app: FastifyInstance,
  { store, audit, today, uploads }: { store: Store; audit: AuditTrail; today: () => string; uploads: Uploads },
  onRequest: onRequestHookHandler[],
  rateLimit: RateLimitOptions,
): Promise<void> {
  await app.register(async (scope) => {
    await uploads.accept(scope)
    scope.post('/ingest', { onRequest: [...onRequest, ownPage, mayDraft], config: { rateLimit } }, (request, reply) =>
      uploads.taken(request, reply, (sent, signal) => answer(request, reply, sent, signal)),
    )
  })

  async function answer(
    request: FastifyRequest,
    reply: FastifyReply,
    { files, fields: { title, note, supersedes, region: told } }: Sent,
    signal: AbortSignal,
  ): Promise<FastifyReply> {
    const dryRun = (request.query as { dryRun?: string }).dryRun === 'true'
    const viewer = viewerOf(request)
    const author = { by: viewer.name, rights: viewer.rights, today: today() }
    // All of them, before anything is kept of one.
    const read: ReadFile[] = []
    const region = await regionChosen(store, told)
    for (const path of files) read.push(await readApart({ path, region }, signal))
    const work = async (): Promise<Ingested[]> => {
      const documents: Ingested[] = []
      for (const one of read)
        documents.push(
          await draftOf(
            store,
            one,
            {
              title: files.length === 1 ? title : undefined,
              note,
              supersedes: supersedes || undefined,
              dryRun,
              signal,
            },
            author,
          ),
        )
      return documents
    }
    const documents = dryRun ? await work() : await written(viewer, work)
    return reply.type('application/json; charset=utf-8').send({ documents })
  }

  /** Written down before and after, as a mutation is. */
  async function written(viewer: Viewer, work: () => Promise<Ingested[]>): Promise<Ingested[]> {
    await noted(audit, viewer, 'WRITE', 'ingest')
    let done: Ingested[] | undefined
    try {
      return (done = await work())
    } finally {
      const changeSets = (done ?? []).flatMap(({ changeSet }) => changeSet?.id ?? [])
      const failed = !done || done.some(({ problems }) => problems.length > 0)
      await noted(audit, viewer, 'WRITTEN', 'ingest', { changeSets, ...(failed && { failed }) })
    }
  }
}
