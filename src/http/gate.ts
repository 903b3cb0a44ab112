import type { FastifyReply, FastifyRequest } from 'fastify'
import { GUEST_VIEWER, isAccount, LOCAL_VIEWER, type Viewer } from '../access/viewer.js'
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

/** Whose share of the line a request takes: an account's, wherever it asks from; else that of an address. */
export const callerOf = (request: FastifyRequest): string => {
  const viewer = viewerOf(request)
  return isAccount(viewer) ? `account ${viewer.name}` : request.ip
}

/** Who requests are from. */
export type Known = (request: FastifyRequest) => Promise<Viewer>

/**
 * Tells who a request is from: by a token, a session, or, while there are no accounts, whoever sits at the machine.
 * @throws AccessError
 */
export const known =
  (access: Access, config: Config): Known =>
  async (request) => {
    if (!(await access.kept())) return ofThisMachine(config.HOST, request) ? LOCAL_VIEWER : GUEST_VIEWER
    const { token, session } = credentialsOf(request, config)
    const viewer = await access.viewer({ token, session })
    if (!viewer)
      throw new AccessError(
        'UNAUTHENTICATED',
        token !== undefined || session !== undefined
          ? 'the token or session is not known, or over: sign in again'
          : 'sign in first: POST /auth/sign-in, or send the header "authorization: Bearer TOKEN"',
      )
    return viewer
  }

/** A request with a session is also one of our own pages: no other page can make a browser ask in somebody's name. */
export function gate(access: Access, config: Config, whoIs: Known) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const { session } = credentialsOf(request, config)
    if (session !== undefined && !ofOwnPage(request) && (await access.kept())) return refuseForeign(request, reply)
    viewers.set(request, await whoIs(request))
    return undefined
  }
}

function credentialsOf(request: FastifyRequest, config: Config): { token?: string; session?: string } {
  const token = bearer(request)
  const session = token === undefined ? request.cookies[cookieName(config)] : undefined
  return { ...(token !== undefined && { token }), ...(session !== undefined && { session }) }
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
