import type { FastifyReply, FastifyRequest } from 'fastify'
import { GUEST_VIEWER, LOCAL_VIEWER, type Viewer } from '../access/viewer.js'
import type { Reveals } from '../access/reveal.js'
import type { Access } from '../access/access.js'
import type { Config } from '../config.js'
import { AccessError, ConfigError } from '../kernel/errors.js'
import { refuse } from './errors.js'
import { nameOf } from './hosts.js'
import { isLoopback, ofThisMachine } from './thisMachine.js'

const viewers = new WeakMap<FastifyRequest, Viewer>()

/** Who a request that passed the gate is from. */
export const viewerOf = (request: FastifyRequest): Viewer => {
  const viewer = viewers.get(request)
  if (!viewer) throw new Error(`${request.url}: this route has no gate`)
  return viewer
}

/** The cookie of a session; by HTTPS alone it has a name that no other host can set. */
export const cookieName = ({ TRICHAIN_HTTPS: https }: Pick<Config, 'TRICHAIN_HTTPS'>): string =>
  https ? '__Host-trichain' : 'trichain'

/**
 * Lets through whom it knows: by a token, a session, or, while there are no accounts, as whoever sits at the machine.
 * A request with a session is also one of our own pages: no other page can make a browser ask in somebody's name.
 */
export function gate(access: Access, reveals: Reveals, config: Config) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if (!(await access.kept())) {
      viewers.set(request, ofThisMachine(config.HOST, request) ? LOCAL_VIEWER : GUEST_VIEWER)
      return undefined
    }
    const token = bearer(request)
    const session = token === undefined ? request.cookies[cookieName(config)] : undefined
    if (session !== undefined && !ofOwnPage(request)) return refuseForeign(request, reply)
    const viewer = await access.viewer({ token, session })
    if (!viewer)
      throw new AccessError(
        'UNAUTHENTICATED',
        token !== undefined || session !== undefined
          ? 'the token or session is not known, or over: sign in again'
          : 'sign in first: POST /auth/sign-in, or send the header "authorization: Bearer TOKEN"',
      )
    const shown = reveals.of(viewer.name)
    viewers.set(request, shown.length ? { ...viewer, shown } : viewer)
    return undefined
  }
}

/** @throws ConfigError where others could reach a server that knows nobody */
export async function checkListening(access: Access, host: string): Promise<void> {
  if (isLoopback(host) || (await access.kept())) return
  throw new ConfigError(
    `HOST=${host}: others could reach this server, and there are no accounts: make one with "trichain account add NAME --role ADMIN --password-stdin", or listen on 127.0.0.1`,
  )
}

function bearer({ headers: { authorization } }: FastifyRequest): string | undefined {
  if (authorization === undefined) return undefined
  return /^bearer +(\S+)$/i.exec(authorization.trim())?.[1] ?? ''
}

/** Whether a browser says that one of our own pages asks; what is no browser has nobody's cookies. */
export function ofOwnPage({ headers }: FastifyRequest): boolean {
  const { origin, host } = headers
  const site = headers['sec-fetch-site']
  if (site === 'cross-site' || site === 'same-site') return false
  if (origin === undefined) return true
  return URL.canParse(origin) && host !== undefined && nameOf(new URL(origin).host) === nameOf(host)
}

export const refuseForeign = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  refuse(request, reply, {
    status: 403,
    code: 'CROSS_SITE_REFUSED',
    message: 'a page of another origin may not ask here',
  })
