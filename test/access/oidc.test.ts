import type { Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Accounts } from '../../src/access/accounts.js'
import { startServer, type RunningServer } from '../../src/http/server.js'
import { createLog } from '../../src/log.js'
import type { Store } from '../../src/store/store.js'
import { importWorld } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'
import { TODAY } from '../support/server.js'
import { testConfig } from '../support/unhurried.js'
import { freePort, startProvider } from './provider.js'
import { auditFolder } from './server.js'

/** A browser, as far as it follows where it is led and keeps cookies by host and port. */
class Browser {
  readonly #cookies = new Map<string, Map<string, string>>()

  async go(address: string, form?: Record<string, string>): Promise<{ url: string; response: Response; text: string }> {
    let url = address
    let body = form && new URLSearchParams(form).toString()
    for (let steps = 0; steps < 20; steps++) {
      const { host } = new URL(url)
      const jar = this.#cookies.get(host) ?? new Map<string, string>()
      this.#cookies.set(host, jar)
      const response = await fetch(url, {
        redirect: 'manual',
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
          ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
        },
        ...(body !== undefined && { body }),
      })
      for (const set of response.headers.getSetCookie()) {
        const [pair] = set.split(';') as [string]
        const at = pair.indexOf('=')
        if (/expires=Thu, 01 Jan 1970|max-age=0/i.test(set)) jar.delete(pair.slice(0, at))
        else jar.set(pair.slice(0, at), pair.slice(at + 1))
      }
      const to = response.headers.get('location')
      if (to === null) return { url, response, text: await response.text() }
      url = new URL(to, url).href
      body = undefined
    }
    throw new Error('led in a circle')
  }

  /** Signs in at the provider's pages, and lets it tell who it is. */
  async signIn(server: string, name: string): Promise<{ url: string; response: Response; text: string }> {
    let at = await this.go(`${server}/auth/oidc`)
    for (let steps = 0; steps < 5; steps++) {
      const action = /action="([^"]+)"/.exec(at.text)?.[1]
      if (action === undefined) return at
      const prompt = /name="prompt" value="(\w+)"/.exec(at.text)?.[1] ?? 'login'
      at = await this.go(new URL(action, at.url).href, { prompt, login: name, password: 'x' })
    }
    return at
  }

  cookie(server: string, name: string): string | undefined {
    return this.#cookies.get(new URL(server).host)?.get(name)
  }

  async viewer(server: string): Promise<any> {
    const response = await fetch(`${server}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `trichain=${this.cookie(server, 'trichain') ?? ''}` },
      body: JSON.stringify({ query: '{ viewer { name role regions { id } } }' }),
    })
    return ((await response.json()) as any).data?.viewer
  }
}

forEachEngine((engine) => {
  describe('a provider of OpenID Connect', () => {
    let store: Store
    let server: RunningServer
    let provider: { url: string; server: Server }
    beforeAll(async () => {
      store = await engine.open()
      await importWorld(store)
      const accounts = new Accounts(store)
      await accounts.add({ name: 'bound', role: 'EDITOR', regions: ['region:yi'], subject: 'somebody' })
      await accounts.add({ name: 'shut', role: 'ADMIN', regions: [], subject: 'shut' })
      await accounts.set('shut', { disabled: true })
      const port = await freePort()
      provider = await startProvider(`http://127.0.0.1:${port}/auth/oidc/callback`)
      server = await startServer({
        store,
        config: testConfig({
          ...(await auditFolder()),
          PORT: port,
          TRICHAIN_OIDC_ISSUER: provider.url,
          TRICHAIN_OIDC_SECRET: 'secret',
        }),
        log: createLog('silent'),
        today: TODAY,
      })
    })
    afterAll(async () => {
      await server.close()
      await store.close()
      provider.server.closeAllConnections()
      provider.server.close()
    })

    it('signs in whom an account is bound to, with its role and regions', async () => {
      const browser = new Browser()
      const { url } = await browser.signIn(server.url, 'somebody')
      expect(url).toBe(`${server.url}/`)
      expect(await browser.viewer(server.url)).toEqual({
        name: 'bound',
        role: 'EDITOR',
        regions: [{ id: 'region:yi' }],
      })
      expect(browser.cookie(server.url, 'trichain-oidc')).toBeUndefined()
      expect(await (await fetch(`${server.url}/auth`)).json()).toEqual({ password: true, provider: true })
    })

    it.each(['stranger', 'shut'])('signs in nobody else: %s', async (name) => {
      const browser = new Browser()
      const { response, text } = await browser.signIn(server.url, name)
      expect(response.status).toBe(401)
      expect(text).toContain('UNAUTHENTICATED')
      expect(browser.cookie(server.url, 'trichain')).toBeUndefined()
    })

    it('is not believed where another browser left, or what it says was changed', async () => {
      const callback = `${server.url}/auth/oidc/callback`
      expect((await new Browser().go(`${callback}?code=x&state=y`)).response.status).toBe(401)
      const left = await fetch(`${server.url}/auth/oidc`, { redirect: 'manual' })
      expect(left.status).toBe(303)
      const there = new URL(left.headers.get('location')!)
      expect([there.origin, there.searchParams.get('code_challenge_method'), there.searchParams.get('scope')]).toEqual([
        provider.url,
        'S256',
        'openid',
      ])
      const [set] = left.headers.getSetCookie()
      expect(set).toMatch(/HttpOnly/)
      expect(set).toMatch(/SameSite=Lax/)
      const [cookie] = set!.split(';')
      for (const query of [
        `code=x&state=${there.searchParams.get('state')!}`,
        'code=x&state=other',
        `error=access_denied&state=${there.searchParams.get('state')!}`,
      ]) {
        const back = await fetch(`${callback}?${query}`, { redirect: 'manual', headers: { cookie: cookie! } })
        expect(back.status).toBe(401)
        expect(back.headers.getSetCookie().some((one) => one.startsWith('trichain='))).toBe(false)
      }
      const page = await fetch(`${callback}?code=x&state=other`, {
        redirect: 'manual',
        headers: { accept: 'text/html' },
      })
      expect([page.status, page.headers.get('location')]).toEqual([303, '../../?signIn=refused'])
    })
  })
})
