import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify'
import { SESSION_MS, type Access } from '../access/access.js'
import { isAccount } from '../access/viewer.js'
import type { AuditTrail } from '../audit/trail.js'
import type { Config } from '../config.js'
import type { Commons } from '../workers/commons.js'
import { sharedRates } from './sharedRates.js'
import { AccessError, InputError } from '../kernel/errors.js'
import { refuse } from './errors.js'
import { providerRoutes, type ProviderOptions } from './oidc.js'
import { cookieName, ofOwnPage, refuseForeign, viewerOf } from './gate.js'

const MINUTE_MS = 60_000

/** Bounds how often requests come; routes say by what they are counted. */
export const limitRates = async (app: FastifyInstance, commons: Commons | undefined): Promise<void> => {
  await app.register(rateLimit, {
    global: false,
    ...(commons && { store: sharedRates(commons) }),
    timeWindow: MINUTE_MS,
    errorResponseBuilder: (_, { ttl }) => {
      const seconds = Math.max(1, Math.ceil(ttl / 1000))
      return new AccessError('RATE_LIMITED', `too many requests: try again in ${seconds} s`, { retryAfterS: seconds })
    },
  })
}

/** Counted by account: what one sends does not hold up another. Without accounts nothing is counted. */
export const accountRate = (max: number) => ({
  hook: 'preParsing' as const,
  max,
  keyGenerator: (request: FastifyRequest) => `account ${viewerOf(request).name}`,
  allowList: (request: FastifyRequest) => ['local', 'guest'].includes(viewerOf(request).name),
})

/**
 * `/auth/sign-in`, `/auth/sign-out`, `/auth/password` and `/auth/oidc`: a session in a cookie that no script can read
 * and no other site can send.
 */
export function authRoutes(
  app: FastifyInstance,
  {
    access,
    audit,
    config,
    knows,
  }: { access: Access; audit: AuditTrail; config: Config; knows: onRequestAsyncHookHandler },
): void {
  const name = cookieName(config)
  const cookie = { path: '/', httpOnly: true, sameSite: 'strict', secure: config.TRICHAIN_HTTPS } as const
  const foreign = async (request: FastifyRequest, reply: FastifyReply) =>
    ofOwnPage(request) ? undefined : refuseForeign(request, reply)
  const byAddress = { rateLimit: { max: config.TRICHAIN_SIGN_IN_RATE } }

  const welcome: ProviderOptions['welcome'] = async (reply, { session, viewer }) => {
    await audit.add({ by: viewer.name, action: 'SIGN_IN' })
    // A reply that is returned is waited for.
    void reply.setCookie(name, session, { ...cookie, maxAge: SESSION_MS / 1000 })
  }

  app.post('/auth/sign-in', { onRequest: foreign, config: byAddress }, async (request, reply) => {
    const given = (request.body ?? {}) as Record<string, unknown>
    if (typeof given.name !== 'string' || typeof given.password !== 'string')
      return refuse(request, reply, {
        status: 400,
        code: 'BAD_REQUEST',
        message: 'expected JSON such as {"name": "…", "password": "…"}',
      })
    await welcome(reply, await access.signIn(given.name.slice(0, 200), given.password.slice(0, 2000)))
    return reply.code(204).send()
  })
  providerRoutes(app, { access, config, rateLimit: byAddress.rateLimit, welcome })
  // What the page of signing in offers.
  app.get('/auth', async () => ({ password: true, provider: config.TRICHAIN_OIDC_ISSUER !== '' }))

  app.post('/auth/password', { onRequest: [foreign, knows], config: byAddress }, async (request, reply) => {
    const wrong = (message: string) => refuse(request, reply, { status: 400, code: 'BAD_REQUEST', message })
    const given = (request.body ?? {}) as Record<string, unknown>
    if (typeof given.password !== 'string' || typeof given.next !== 'string')
      return wrong('expected JSON such as {"password": "…", "next": "…"}')
    const viewer = viewerOf(request)
    if (!isAccount(viewer)) throw new AccessError('FORBIDDEN', 'expected an account: nobody has signed in')
    await audit.add({ by: viewer.name, action: 'ACCOUNT', operation: `password ${viewer.name}` })
    try {
      const { session } = await access.changePassword(viewer.name, given.password.slice(0, 2000), given.next)
      void reply.setCookie(name, session, { ...cookie, maxAge: SESSION_MS / 1000 })
    } catch (error) {
      if (error instanceof InputError) return wrong(error.message)
      throw error
    }
    return reply.code(204).send()
  })

  app.post('/auth/sign-out', { onRequest: foreign }, async (request, reply) => {
    const session = request.cookies[name]
    if (session !== undefined) {
      const viewer = await access.viewer({ session })
      await access.signOut(session)
      if (viewer) await audit.add({ by: viewer.name, action: 'SIGN_OUT' })
    }
    return reply.code(204).clearCookie(name, cookie).send()
  })
}
