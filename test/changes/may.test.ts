import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AccessServer } from '../access/server.js'
import { forEachEngine } from '../support/engines.js'

forEachEngine((engine) => {
  describe('what may be done', () => {
    let on: AccessServer
    beforeAll(async () => {
      on = await AccessServer.start(engine)
      await on.add('author', 'EDITOR', 'region:jia')
      await on.add('reviewer', 'REVIEWER', 'region:jia')
      await on.add('other', 'REVIEWER', 'region:yi')
      await on.add('reader', 'READER', 'region:jia')
    })
    afterAll(() => on.server.close())

    const names = ['author', 'reviewer', 'other', 'reader'] as const
    const actions = async (id: string): Promise<Record<string, string[]>> => {
      const each = names.map(async (name) => {
        const { data } = await on.ask(name, 'query ($id: ID!) { changeSet(id: $id) { actions } }', { id })
        return [name, (data as any).changeSet.actions as string[]] as const
      })
      return Object.fromEntries(await Promise.all(each))
    }
    const done = async (name: string, mutation: string): Promise<any> => {
      const { data } = await on.ask(name, `mutation { done: ${mutation} { changeSet { id } problems { code } } }`)
      expect((data as any).done.problems).toEqual([])
      return (data as any).done.changeSet.id
    }

    it('is told of a draft in each of its states to each role, where it lies', async () => {
      const id: string = await done(
        'author',
        'saveDraft(title: "甲", changes: [{ enterprise: { id: "enterprise:cell", aboveScale: false } }])',
      )
      const takes = ['EDIT', 'SUBMIT', 'WITHDRAW']
      expect(await actions(id)).toMatchObject({ author: takes, reviewer: takes, reader: [] })
      await done('author', `submitDraft(id: "${id}")`)
      expect(await actions(id)).toMatchObject({
        author: ['WITHDRAW'],
        reviewer: ['APPROVE', 'REJECT', 'WITHDRAW'],
        reader: [],
      })
      expect((await actions(id)).other).not.toContain('APPROVE')
      await done('reviewer', `approveDraft(id: "${id}")`)
      expect(await actions(id)).toEqual({ author: ['REVERT'], reviewer: ['REVERT'], other: [], reader: [] })
    })

    it('is told of what lies in a region to whom it is for', async () => {
      const rights = async (name: string, id: string): Promise<string[]> =>
        (
          (await on.ask(name, 'query ($id: ID!) { viewer { rightsFor(id: $id) } }', { id })).data as {
            viewer: { rightsFor: string[] }
          }
        ).viewer.rightsFor
      expect(await rights('author', 'enterprise:cell')).toEqual(expect.arrayContaining(['DRAFT', 'WRITE']))
      expect(await rights('author', 'appointment:jia')).toContain('WRITE')
      expect(await rights('author', 'region:province')).toEqual([])
      expect(await rights('other', 'enterprise:cell')).toEqual([])
      expect(await rights('reader', 'enterprise:cell')).toEqual([])
    })
  })
})
