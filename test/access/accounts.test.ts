import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forEachEngine } from '../support/engines.js'
import { AccessServer, PASSWORD } from './server.js'

const WHO = '{ viewer { name role rights bounded regions { id } } }'

forEachEngine((engine) => {
  describe('accounts', () => {
    let on: AccessServer
    beforeAll(
      async () => void (on = await AccessServer.start(engine, { TRICHAIN_SIGN_IN_RATE: 40, TRICHAIN_RATE: 60 })),
    )
    afterAll(() => on.server.close())
    const asked = async (headers: Record<string, string>) => {
      const response = await on.post('/graphql', { query: WHO }, headers)
      return { status: response.status, body: (await response.json()) as any }
    }
    const signedIn = async (name: string, password = PASSWORD, headers = {}) => {
      const response = await on.post('/auth/sign-in', { name, password }, headers)
      const cookie = response.headers.get('set-cookie')
      return { status: response.status, cookie, body: await response.text(), pair: cookie?.split(';')[0] ?? '' }
    }

    it('are not asked for while there are none', async () => {
      const { status, body } = await asked({})
      expect(status).toBe(200)
      expect(body.data.viewer).toEqual({
        name: 'local',
        role: 'ADMIN',
        rights: ['DRAFT', 'WRITE', 'REVIEW', 'REVEAL', 'ADMINISTER'],
        bounded: false,
        regions: [],
      })
    })

    it('are asked for as soon as there is one', async () => {
      await on.add('erika', 'EDITOR', 'region:jia')
      await on.add('rita', 'READER')
      await new Promise((resolve) => setTimeout(resolve, 1100))
      for (const path of ['/graphql', '/mcp']) {
        const response = await on.post(path, { query: WHO, jsonrpc: '2.0', id: 1, method: 'ping' })
        expect(response.status).toBe(401)
        expect(((await response.json()) as any).errors[0].extensions.code).toBe('UNAUTHENTICATED')
      }
      expect((await fetch(`${on.server.url}/health`)).status).toBe(200)
    })

    it('are known by a token, until it is ended', async () => {
      expect((await on.ask('erika', WHO)).data.viewer).toEqual({
        name: 'erika',
        role: 'EDITOR',
        rights: ['DRAFT', 'WRITE', 'REVEAL'],
        bounded: true,
        regions: [{ id: 'region:jia' }],
      })
      const token = await on.accounts.addToken('erika', { label: 'gone', days: 1 })
      expect((await asked({ authorization: `Bearer ${token}` })).status).toBe(200)
      await on.accounts.revokeToken('erika', 'gone')
      expect((await asked({ authorization: `Bearer ${token}` })).status).toBe(401)
      expect((await asked({ authorization: 'Bearer nonsense' })).status).toBe(401)
      expect((await asked({ authorization: 'Basic x' })).status).toBe(401)
    })

    it('sign in with a password and sign out', async () => {
      const { status, cookie, pair } = await signedIn('Erika')
      expect(status).toBe(204)
      expect(cookie).toMatch(/HttpOnly/i)
      expect(cookie).toMatch(/SameSite=Strict/i)
      expect((await asked({ cookie: pair })).body.data.viewer.name).toBe('erika')
      // A session is no token, and a page of another origin has no use for it.
      expect((await asked({ authorization: `Bearer ${pair.split('=')[1]}` })).status).toBe(401)
      expect((await asked({ cookie: pair, origin: 'https://elsewhere.example' })).status).toBe(403)
      expect((await asked({ cookie: pair, 'sec-fetch-site': 'cross-site' })).status).toBe(403)
      expect((await asked({ cookie: pair, origin: on.server.url })).status).toBe(200)
      expect((await on.post('/auth/sign-out', {}, { cookie: pair })).status).toBe(204)
      expect((await asked({ cookie: pair })).status).toBe(401)
    })

    it('end their sessions and tokens when they are shut', async () => {
      await on.add('gone', 'ADMIN')
      const { pair } = await signedIn('gone')
      expect((await asked({ cookie: pair })).status).toBe(200)
      await on.accounts.set('gone', { disabled: true })
      expect((await asked({ cookie: pair })).status).toBe(401)
      expect((await asked({ authorization: `Bearer ${on.token('gone')}` })).status).toBe(401)
      expect((await signedIn('gone')).status).toBe(401)
    })

    it('are locked after five failures, whether there is one of that name or not', async () => {
      await on.add('locked', 'READER')
      for (const name of ['locked', 'nobody']) {
        for (let n = 0; n < 5; n++) {
          const { status, body, cookie } = await signedIn(name, 'wrong password')
          expect([status, cookie, JSON.parse(body).errors[0].extensions.code]).toEqual([401, null, 'UNAUTHENTICATED'])
        }
        const { status, body } = await signedIn(name)
        expect([status, JSON.parse(body).errors[0].extensions.code]).toEqual([429, 'RATE_LIMITED'])
      }
    })

    it('hold up nobody else by asking too often', async () => {
      const statuses = []
      for (let n = 0; n < 62; n++) statuses.push((await asked({ authorization: `Bearer ${on.token('rita')}` })).status)
      expect(statuses.slice(0, 60).every((status) => status === 200)).toBe(true)
      expect(statuses.at(-1)).toBe(429)
      expect((await asked({ authorization: `Bearer ${on.token('erika')}` })).status).toBe(200)
    })

    it('are kept without their secrets', async () => {
      const all = JSON.stringify([await on.accounts.all(), await on.accounts.tokens('erika')])
      expect(all).not.toContain(PASSWORD)
      expect(all).not.toContain(on.token('erika'))
      expect(all).toContain('$argon2id$')
      await expect(on.accounts.add({ name: 'x', role: 'KING', regions: [], password: PASSWORD })).rejects.toThrow(
        'expected a role of READER, ANALYST, EDITOR, REVIEWER, ADMIN',
      )
      await expect(on.accounts.add({ name: 'ERIKA', role: 'READER', regions: [], password: PASSWORD })).rejects.toThrow(
        'there is an account "ERIKA" already',
      )
    })
  })
})
