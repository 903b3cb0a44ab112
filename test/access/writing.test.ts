import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rights } from '../../src/generated/rights.js'
import { forRows } from '../support/engines.js'
import { AccessServer } from './server.js'

const RESULT = '{ changeSet { id state by reviewedBy } problems { index code message current } }'
const APPLY = `mutation ($changes: [ChangeInput!]!, $dryRun: Boolean! = false) { done: applyChanges(changes: $changes, dryRun: $dryRun) ${RESULT} }`
const SAVE = `mutation ($changes: [ChangeInput!]!, $id: ID) { done: saveDraft(id: $id, title: "草稿", changes: $changes) ${RESULT} }`

forRows((engine) => {
  describe('who may write', () => {
    let on: AccessServer
    beforeAll(async () => {
      on = await AccessServer.start(engine)
      await on.add('admin', 'ADMIN')
      await on.add('reader', 'READER', 'region:province')
      await on.add('analyst', 'ANALYST', 'region:province')
      await on.add('editor', 'EDITOR', 'region:zi')
      await on.add('reviewer', 'REVIEWER', 'region:jia')
      await new Promise((resolve) => setTimeout(resolve, 1100))
    })
    afterAll(() => on.server.close())
    const done = async (name: string, query: string, variables: object) => {
      const { data, errors } = await on.ask(name, query, variables)
      return data?.done ?? errors?.[0]?.extensions?.code
    }
    const by = (name: string, id: string, mutation: string, more = '') =>
      done(name, `mutation { done: ${mutation}(id: "${id}"${more}) ${RESULT} }`, {})

    it('is said by each mutation, and refused whom it is not for', async () => {
      const text = (name: string) => `mutation { done: ${name}${given(name)} { __typename } }`
      const args: Readonly<Record<string, string>> = {
        applyChanges: 'changes: []',
        saveDraft: 'title: "x", changes: []',
        draftProposal: 'proposal: {whatIf: {endAppointments: ["appointment:jia"]}}',
        rejectDraft: 'id: "changeset:0", reason: "x"',
        decideCandidates: 'changeSet: "changeset:0", decisions: []',
        addAccount: 'name: "x", role: READER',
        setAccount: 'name: "x"',
        resetPassword: 'name: "x"',
        addToken: 'account: "x", label: "x"',
        revokeToken: 'account: "x", label: "x"',
        makeBackup: '',
        checkBackup: 'name: "x"',
      }
      const given = (name: string) => {
        const text = args[name] ?? 'id: "changeset:0"'
        return text === '' ? '' : `(${text})`
      }
      const needing = (...all: string[]) =>
        Object.entries(rights).flatMap(([name, right]) =>
          name !== 'revealPersonal' && right !== null && all.includes(right) ? [name] : [],
        )
      const guarded = Object.entries(rights).flatMap(([name, right]) =>
        right === null || name === 'revealPersonal' ? [] : [name],
      )
      const refused = async (role: string) => {
        const all = []
        for (const name of guarded) if ((await done(role, text(name), {})) === 'FORBIDDEN') all.push(name)
        return all
      }
      expect(await refused('reader')).toEqual(guarded)
      expect(await refused('analyst')).toEqual(needing('WRITE', 'REVIEW', 'ADMINISTER'))
      expect(await refused('editor')).toEqual(needing('REVIEW', 'ADMINISTER'))
      expect(await refused('reviewer')).toEqual(needing('ADMINISTER'))
    })

    it('writes in his own region and below, and nowhere else', async () => {
      const own = [{ expert: { id: 'expert:zi', yearsExperience: 17 } }]
      expect((await done('editor', APPLY, { changes: own })).changeSet).toMatchObject({
        state: 'APPLIED',
        by: 'editor',
      })
      const elsewhere = [
        { expert: { id: 'expert:gui', yearsExperience: 17, expectedVersion: 9 } },
        { remove: { id: 'expert:gui', reason: 'x' } },
        { expert: { id: 'expert:zi', region: 'region:yi' } },
        { expert: { id: 'expert:new', name: '演示·新', region: 'region:jia' } },
        { field: { id: 'field:new', name: '新领域' } },
        { region: { id: 'region:zi', parent: 'region:yi', name: '演示子县' } },
      ]
      for (const changes of elsewhere.slice(0, 5)) {
        for (const dryRun of [true, false]) {
          const { changeSet, problems } = await done('editor', APPLY, { changes: [changes], dryRun })
          expect([changeSet, problems[0]?.code, problems[0]?.current]).toEqual([null, 'FORBIDDEN', null])
        }
        expect((await done('editor', SAVE, { changes: [changes] })).problems[0]?.code).toBe('FORBIDDEN')
      }
      expect(
        (await done('reviewer', APPLY, { changes: [{ expert: { id: 'expert:zi', yearsExperience: 18 } }] })).problems,
      ).toEqual([])
    })

    it('sees what a draft does in his own regions, or in the one he asks about', async () => {
      await on.add('other', 'REVIEWER', 'region:yi')
      const lines = ['zi', 'yi'].map((place) => ({
        chain: {
          id: `chain:effect-${place}`,
          name: `演示${place}链`,
          kind: 'INNOVATION',
          region: `region:${place}`,
          status: 'ACTIVE',
        },
      }))
      // Where nothing is on record nothing is lacking.
      const known = {
        appointment: { expert: 'expert:yi', chain: 'chain:effect-yi', role: 'EXPERT', from: '2025-01-01' },
      }
      expect((await done('admin', APPLY, { changes: [...lines, known] })).problems).toEqual([])
      const letters = ['zi', 'yi'].map((place) => ({
        appointment: {
          expert: 'expert:jia',
          chain: `chain:effect-${place}`,
          role: 'LEADER',
          from: '2025-01-01',
          to: '2028-01-01',
        },
      }))
      const { id } = (await done('admin', SAVE, { changes: letters })).changeSet
      const effect = async (name: string, of = 'effect(rules: ["G01"])') => {
        const { data } = await on.ask(
          name,
          `{ changeSet(id: "${id}") { effect: ${of} { before after closed { subject { id } } opened { rule { id } } } } }`,
        )
        const { before, after, closed, opened } = data!.changeSet.effect
        return [before - after, closed.map(({ subject }: { subject: { id: string } }) => subject.id).toSorted(), opened]
      }
      const both = ['chain:effect-yi', 'chain:effect-zi']
      expect(await effect('admin')).toEqual([2, both, []])
      expect(await effect('reviewer')).toEqual([1, ['chain:effect-zi'], []])
      expect(await effect('other')).toEqual([1, ['chain:effect-yi'], []])
      expect(await effect('reviewer', 'effect(rules: ["G01"], region: "region:yi")')).toEqual([
        1,
        ['chain:effect-yi'],
        [],
      ])
      expect(await effect('admin', 'effect(rules: ["G01"], region: "region:jia")')).toEqual([
        1,
        ['chain:effect-zi'],
        [],
      ])
      // Applied, it is what it did.
      await by('admin', id, 'submitDraft')
      expect((await by('other', id, 'approveDraft')).problems[0].code).toBe('FORBIDDEN')
      await on.add('second', 'REVIEWER')
      expect((await by('second', id, 'approveDraft')).problems).toEqual([])
      expect(await effect('reviewer')).toEqual([1, ['chain:effect-zi'], []])
      await on.accounts.set('second', { disabled: true })
    })

    it('approves no draft of his own while there is another who could', async () => {
      const changes = [{ expert: { id: 'expert:zi', yearsExperience: 19 } }]
      const own = (await done('reviewer', SAVE, { changes })).changeSet.id as string
      expect((await by('editor', own, 'submitDraft')).problems[0].code).toBe('FORBIDDEN')
      expect((await by('reviewer', own, 'submitDraft')).problems).toEqual([])
      expect((await by('reviewer', own, 'approveDraft')).problems[0].code).toBe('FORBIDDEN')
      expect((await by('admin', own, 'approveDraft')).changeSet).toMatchObject({
        state: 'APPLIED',
        by: 'reviewer',
        reviewedBy: 'admin',
      })
      const foreign = (
        await done('analyst', SAVE, { changes: [{ expert: { id: 'expert:gui', yearsExperience: 41 } }] })
      ).changeSet.id as string
      expect((await by('analyst', foreign, 'submitDraft')).problems).toEqual([])
      expect((await by('reviewer', foreign, 'approveDraft')).problems[0].code).toBe('FORBIDDEN')
      expect((await by('reviewer', foreign, 'rejectDraft', ', reason: "x"')).problems[0].code).toBe('FORBIDDEN')
      expect((await by('admin', foreign, 'approveDraft')).problems).toEqual([])
    })
  })
})
