import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forEachEngine } from '../support/engines.js'
import { AccessServer, PASSWORD } from './server.js'

const NAMES = '{ accounts { totalCount nodes { name role disabled tokens { label lastUsed } } } }'

forEachEngine((engine) => {
  describe('accounts over the API', () => {
    let on: AccessServer
    beforeAll(async () => void (on = await AccessServer.start(engine)))
    afterAll(() => on.server.close())

    const signIn = async (name: string, password: string): Promise<{ status: number; cookie: string }> => {
      const { status, headers } = await on.post('/auth/sign-in', { name, password })
      return { status, cookie: headers.get('set-cookie')?.split(';')[0] ?? '' }
    }
    const knows = async (headers: Record<string, string>): Promise<boolean> =>
      (await on.post('/graphql', { query: '{ viewer { name } }' }, headers)).status === 200
    const done = async (query: string, variables?: object): Promise<any> => {
      const { data, errors } = await on.ask('admin', query, variables)
      expect(errors).toBeUndefined()
      return data
    }
    const refusal = async (query: string): Promise<string> => {
      const { errors } = await on.ask('admin', query)
      return `${String(errors?.[0]?.extensions?.code)}: ${errors?.[0]?.message}`
    }

    it('begin with one that administers, made by whoever sits at the machine', async () => {
      const first = (role: string) => on.server.send(`mutation { addAccount(name: "first", role: ${role}) { secret } }`)
      expect((await first('READER')).body.errors?.[0]?.message).toContain('expected ADMIN for the first account')
      const { secret } = (await first('ADMIN')).body.data.addAccount
      expect((await signIn('first', secret)).status).toBe(204)
      await on.add('admin', 'ADMIN')
      await on.accounts.set('first', { disabled: true })
      await on.add('reviewer', 'REVIEWER')
      // That there were none is known for a second.
      await expect.poll(() => knows({}), { timeout: 5000 }).toBe(false)
    })

    it('are made with a password that is told once, changed, shut, and given tokens', async () => {
      const { secret, account } = (
        await done(
          'mutation { addAccount(name: "lihua", role: ANALYST, regions: ["甲州"]) { secret account { name role regions { id } disabled password tokens { label } } } }',
        )
      ).addAccount
      expect(account).toEqual({
        name: 'lihua',
        role: 'ANALYST',
        regions: [{ id: 'region:jia' }],
        disabled: false,
        password: true,
        tokens: [],
      })
      const { status, cookie } = await signIn('lihua', secret)
      expect(status).toBe(204)
      expect(await knows({ cookie })).toBe(true)
      const changed = await done(
        'mutation { setAccount(name: "lihua", role: EDITOR) { role regions { id } } addToken(account: "lihua", label: "表格") { secret account { tokens { label lastUsed } } } }',
      )
      expect(changed).toMatchObject({
        setAccount: { role: 'EDITOR', regions: [{ id: 'region:jia' }] },
        addToken: { account: { tokens: [{ label: '表格', lastUsed: null }] } },
      })
      // Another role is another person to the server: the session is over.
      expect(await knows({ cookie })).toBe(false)
      const authorization = `Bearer ${changed.addToken.secret}`
      expect(await knows({ authorization })).toBe(true)
      await expect
        .poll(
          async () => (await done(NAMES)).accounts.nodes.find((one: any) => one.name === 'lihua').tokens[0].lastUsed,
        )
        .toMatch(/^\d{4}-/)
      const again = (await done('mutation { resetPassword(name: "lihua") { secret } }')).resetPassword.secret
      expect((await signIn('lihua', secret)).status).toBe(401)
      expect((await signIn('lihua', again)).status).toBe(204)
      await done('mutation { revokeToken(account: "lihua", label: "表格") { name } }')
      expect(await knows({ authorization })).toBe(false)
      expect(
        await done('mutation { setAccount(name: "lihua", disabled: true) { disabled tokens { label } } }'),
      ).toEqual({
        setAccount: { disabled: true, tokens: [] },
      })
      expect((await signIn('lihua', again)).status).toBe(401)
      const log = await done('{ auditLog(first: 100) { nodes { by action operation } } }')
      expect(log.auditLog.nodes).toEqual(
        expect.arrayContaining(
          ['add lihua ANALYST', 'role lihua EDITOR', 'token lihua', 'password lihua', 'disable lihua'].map(
            (operation) => ({ by: 'admin', action: 'ACCOUNT', operation }),
          ),
        ),
      )
      const told = JSON.stringify([log, await done(NAMES)])
      for (const one of [secret, again, changed.addToken.secret]) expect(told).not.toContain(one)
    })

    it('tell what nobody keeps', async () => {
      const query = 'mutation { addToken(account: "lihua", label: "x") { secret } }'
      const answer = await on.post('/graphql', { query }, { authorization: `Bearer ${on.token('admin')}` })
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    })

    it('are listed page by page', async () => {
      const page =
        'query ($after: String) { accounts(first: 2, after: $after) { totalCount pageInfo { endCursor hasNextPage } nodes { name } } }'
      const one = (await done(page)).accounts
      const two = (await done(page, { after: one.pageInfo.endCursor })).accounts
      expect([one, two].flatMap(({ nodes }) => nodes.map(({ name }: any) => name))).toEqual([
        'admin',
        'first',
        'lihua',
        'reviewer',
      ])
      expect([one.totalCount, one.pageInfo.hasNextPage, two.pageInfo.hasNextPage]).toEqual([4, true, false])
    })

    it('keep one that administers', async () => {
      for (const change of ['disabled: true', 'role: REVIEWER'])
        expect(await refusal(`mutation { setAccount(name: "admin", ${change}) { name } }`)).toMatch(
          /^BAD_USER_INPUT: .*"admin" is the last account of role ADMIN/,
        )
      // Of two that shut each other at once one stays.
      await on.add('second', 'ADMIN')
      const both = await Promise.all([
        on.ask('admin', 'mutation { setAccount(name: "second", disabled: true) { name } }'),
        on.ask('second', 'mutation { setAccount(name: "admin", disabled: true) { name } }'),
      ])
      expect(both.filter(({ errors }) => errors === undefined)).toHaveLength(1)
      const left = (await on.accounts.all()).filter(({ role, disabled }) => role === 'ADMIN' && !disabled)
      expect(left).toHaveLength(1)
      await on.accounts.set('admin', { disabled: false })
    })

    it('change their own password, and know the one they have', async () => {
      const { cookie } = await signIn('reviewer', PASSWORD)
      const elsewhere = await signIn('reviewer', PASSWORD)
      const change = (password: string, next: string, headers: Record<string, string> = { cookie }) =>
        on.post('/auth/password', { password, next }, headers)
      expect((await change('wrong', 'another password')).status).toBe(403)
      expect((await change(PASSWORD, 'short')).status).toBe(400)
      expect((await change(PASSWORD, 'another password', {})).status).toBe(401)
      expect((await change(PASSWORD, 'another password', { cookie, 'sec-fetch-site': 'cross-site' })).status).toBe(403)
      const changed = await change(PASSWORD, 'another password')
      expect(changed.status).toBe(204)
      const next = changed.headers.get('set-cookie')!.split(';')[0]!
      expect([await knows({ cookie: next }), await knows({ cookie: elsewhere.cookie })]).toEqual([true, false])
      expect((await signIn('reviewer', PASSWORD)).status).toBe(401)
      expect((await signIn('reviewer', 'another password')).status).toBe(204)
    })

    it('are for who administers alone', async () => {
      for (const asked of [
        '{ accounts { totalCount } }',
        '{ backups { name } }',
        'mutation { addAccount(name: "x", role: ADMIN) { secret } }',
        'mutation { setAccount(name: "reviewer", role: ADMIN) { name } }',
        'mutation { resetPassword(name: "admin") { secret } }',
        'mutation { addToken(account: "admin", label: "x") { secret } }',
        'mutation { revokeToken(account: "admin", label: "test") { name } }',
        'mutation { makeBackup { name } }',
        'mutation { checkBackup(name: "x") { name } }',
      ]) {
        const { errors } = await on.ask('reviewer', asked)
        expect([asked, errors?.[0]?.extensions?.code]).toEqual([asked, 'FORBIDDEN'])
      }
    })
  })
})
