import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fieldOf } from '../../src/access/reveal.js'
import { personal } from '../../src/generated/personal.js'
import { forEachEngine } from '../support/engines.js'
import { plantWorld, SEEN } from './planted.js'
import { AccessServer } from './server.js'

forEachEngine((engine) => {
  describe('a personal field', () => {
    let on: AccessServer
    beforeAll(async () => {
      on = await AccessServer.start(engine)
      await plantWorld(on.store)
      await on.add('reader', 'READER', SEEN)
      await on.add('editor', 'EDITOR', SEEN)
      await on.add('admin', 'ADMIN', SEEN)
      await new Promise((resolve) => setTimeout(resolve, 1100))
    })
    afterAll(() => on.server.close())
    const reveal = async (name: string, person: string, field: string, reason = '核实聘任') => {
      const { data, errors } = await on.ask(
        name,
        'mutation ($person: ID!, $field: PersonalField!, $reason: String!) { revealPersonal(person: $person, field: $field, reason: $reason) { value until } }',
        { person, field, reason },
      )
      return data?.revealPersonal ?? errors?.[0]?.extensions?.code
    }

    it('has a name in the API, whichever it is', async () => {
      const { data } = await on.ask('admin', '{ __type(name: "PersonalField") { enumValues { name } } }')
      const { properties, contacts } = personal.Expert
      expect(data.__type.enumValues.map(({ name }: any) => fieldOf(name)).toSorted()).toEqual(
        [...new Set([...Object.values(properties), ...contacts])].toSorted(),
      )
    })

    it('is shown to whom has the right in the region, with a reason, and written down', async () => {
      expect(await reveal('reader', 'expert:gui', 'PHONE')).toBe('FORBIDDEN')
      expect(await reveal('editor', 'expert:jia', 'PHONE')).toBe('FORBIDDEN')
      expect(await reveal('editor', 'expert:nobody', 'PHONE')).toBe('FORBIDDEN')
      expect(await reveal('editor', 'expert:gui', 'PHONE', ' ')).toBe('BAD_USER_INPUT')
      expect((await reveal('editor', 'expert:gui', 'PHONE')).value).toBe('13800001109')
      const { data } = await on.ask(
        'admin',
        '{ auditLog(first: 20) { totalCount nodes { by action people { id fields } reason operation } } }',
      )
      expect(data.auditLog.nodes).toContainEqual({
        by: 'editor',
        action: 'REVEAL',
        people: [{ id: 'expert:gui', fields: ['phone'] }],
        reason: '核实聘任',
        operation: null,
      })
      expect(data.auditLog.totalCount).toBeGreaterThanOrEqual(data.auditLog.nodes.length)
      expect((await on.ask('editor', '{ auditLog { totalCount } }')).errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
    })

    it('of one elsewhere is shown for some minutes, to one account alone', async () => {
      const who = '{ expert(id: "expert:jia") { name birthYear } other: expert(id: "expert:bing") { birthYear } }'
      expect((await reveal('admin', 'expert:jia', 'BIRTH_YEAR')).value).toBe('1940')
      expect((await on.ask('admin', who)).data).toEqual({
        expert: { name: '演**', birthYear: 1940 },
        other: { birthYear: null },
      })
      expect((await on.ask('editor', who)).data.expert).toEqual({ name: '演**', birthYear: null })
    })
  })
})
