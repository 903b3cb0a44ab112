import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as client from 'openid-client'
import type { Access } from '../access/access.js'
import type { Viewer } from '../access/viewer.js'
import type { Config } from '../config.js'
import { AccessError } from '../kernel/errors.js'
import { isLoopback } from './thisMachine.js'

const TRIP_S = 600
const PROVIDER_S = 10
const CALLBACK = '/auth/oidc/callback'

export interface ProviderOptions {
  access: Access
  config: Config
  /** Bounds how often somebody comes, by his address. */
  rateLimit: object
  /** Gives a session to who came back known. */
  welcome: (reply: FastifyReply, known: { session: string; viewer: Viewer }) => Promise<void>
}

/** What is remembered between leaving for the provider and coming back, in a cookie of the browser that left. */
interface Trip {
  state: string
  nonce: string
  verifier: string
}

/**
 * `/auth/oidc`: sign-in by a provider of OpenID Connect; whom it knows is bound to an account here, which has the role
 * and the regions.
 */
export function providerRoutes(app: FastifyInstance, { access, config, rateLimit, welcome }: ProviderOptions): void {
  const { TRICHAIN_OIDC_ISSUER: issuer, TRICHAIN_HTTPS: secure } = config
  if (issuer === '') return
  const name = secure ? '__Host-trichain-oidc' : 'trichain-oidc'
  // The provider's page leads back here, which a strict cookie would not survive.
  const cookie = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const
  const provider = discovered(config)

  app.get('/auth/oidc', { config: { rateLimit } }, async (request, reply) => {
    const found = await provider()
    const trip: Trip = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
    }
    const there = client.buildAuthorizationUrl(found, {
      redirect_uri: callbackOf(request, config).href,
      scope: 'openid',
      state: trip.state,
      nonce: trip.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(trip.verifier),
      code_challenge_method: 'S256',
    })
    return reply
      .setCookie(name, Buffer.from(JSON.stringify(trip)).toString('base64url'), { ...cookie, maxAge: TRIP_S })
      .header('cache-control', 'no-store')
      .redirect(there.href, 303)
  })

  app.get(CALLBACK, { config: { rateLimit } }, async (request, reply) => {
    const trip = tripOf(request.cookies[name])
    reply.clearCookie(name, cookie).header('cache-control', 'no-store')
    try {
      if (!trip)
        throw new AccessError('UNAUTHENTICATED', 'expected the browser that left for the provider: sign in anew')
      const known = await access.signInAs(await subjectOf(await provider(), callbackOf(request, config), request, trip))
      await welcome(reply, known)
      return await reply.redirect('../../', 303)
    } catch (error) {
      if (!(error instanceof AccessError)) throw error
      if (!request.headers.accept?.includes('text/html')) throw error
      return reply.redirect('../../?signIn=refused', 303)
    }
  })
}

/** Tells the provider's addresses and keys, asked for once; again where it did not answer. */
function discovered(config: Config): () => Promise<client.Configuration> {
  const issuer = new URL(config.TRICHAIN_OIDC_ISSUER)
  const secret = config.TRICHAIN_OIDC_SECRET
  let known: Promise<client.Configuration> | undefined
  return () =>
    (known ??= client
      .discovery(
        issuer,
        config.TRICHAIN_OIDC_CLIENT,
        undefined,
        secret === '' ? client.None() : client.ClientSecretPost(secret),
        {
          timeout: PROVIDER_S,
          // Without encryption only on this machine.
          ...(issuer.protocol === 'http:' &&
            isLoopback(issuer.hostname) && { execute: [client.allowInsecureRequests] }),
        },
      )
      .catch((error: unknown) => {
        known = undefined
        throw new AccessError('UNAUTHENTICATED', 'the provider does not answer: try again in a while', { cause: error })
      }))
}

/** Who somebody is to the provider. @throws AccessError where that is not proven */
async function subjectOf(
  provider: client.Configuration,
  callback: URL,
  request: FastifyRequest,
  { state, nonce, verifier }: Trip,
): Promise<string> {
  const back = new URL(callback)
  back.search = new URL(request.url, callback).search
  try {
    const tokens = await client.authorizationCodeGrant(provider, back, {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    })
    return tokens.claims()!.sub
  } catch (cause) {
    throw new AccessError('UNAUTHENTICATED', 'the provider does not confirm who you are: sign in anew', { cause })
  }
}

/** Where the provider leads back to: as it is set, or by the name this server is asked by. */
function callbackOf({ host }: FastifyRequest, { TRICHAIN_OIDC_CALLBACK: set, TRICHAIN_HTTPS: secure }: Config): URL {
  return new URL(set || `${secure ? 'https' : 'http'}://${host}${CALLBACK}`)
}

function tripOf(text: string | undefined): Trip | undefined {
  try {
    const trip = JSON.parse(Buffer.from(text ?? '', 'base64url').toString()) as Partial<Trip>
    const { state, nonce, verifier } = trip
    return typeof state === 'string' && typeof nonce === 'string' && typeof verifier === 'string'
      ? { state, nonce, verifier }
      : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
