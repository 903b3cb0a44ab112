import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wholeGraph } from '../import/graph.js'
import { forRows } from '../support/engines.js'
import { ChangesServer } from './server.js'

forRows((engine) => {
  describe('proposals', () => {
    let on: ChangesServer
    beforeAll(async () => void (on = await ChangesServer.start(engine)))
    afterAll(() => on.server.close())
    const proposed = async (proposal: object): Promise<any> =>
      (
        await on.ask(
          `mutation ($proposal: ProposalInput!) { draftProposal(proposal: $proposal) {
            changeSet { id title state source changes { nodes { table operation entityId fields { field after } } }
              effect(rules: ["G01", "G03", "G06", "G09"]) { before after closed { rule { id } subject { id } } opened { rule { id } subject { id } } } }
            problems { index code en: message(locale: EN) } } }`,
          { proposal },
        )
      ).draftProposal
    const approved = async (id: string): Promise<any> => {
      await on.decide('submitDraft', { id })
      return on.decide('approveDraft', { id })
    }
    const keys = (gaps: any[]): string[] => gaps.map(({ rule, subject }) => `${rule.id} ${subject.id}`).toSorted()

    it('of a what-if are a draft with the same effect, and can be made so', async () => {
      const before = await wholeGraph(on.store)
      const changes = {
        addExperts: [
          {
            key: 'new',
            name: '新来',
            birthYear: 1970,
            fields: ['field:battery'],
            organisations: ['institution:academy'],
          },
        ],
        addPlatforms: [
          { key: 'lab', name: '新台', kind: 'KEY_LABORATORY', level: 'PROVINCIAL', chains: ['chain:herbs'] },
        ],
        addProjects: [{ key: 'p', name: '新项目', chains: ['chain:herbs'], participants: ['new'] }],
        appoint: [{ expert: 'new', chain: 'chain:battery', role: 'EXPERT', from: '2026-01-01', to: '2029-01-01' }],
        endAppointments: ['appointment:bing'],
      }
      const { whatIf } = await on.ask(
        'query ($changes: WhatIfInput!) { whatIf(changes: $changes, rules: ["G01", "G03", "G06", "G09"]) { before after closed { rule { id } subject { id } } opened { rule { id } subject { id } } } }',
        { changes },
      )
      const { changeSet, problems } = await proposed({ whatIf: changes })
      expect(problems).toEqual([])
      expect(changeSet).toMatchObject({ state: 'DRAFT', source: 'PROPOSAL', title: '推演方案' })
      expect(await wholeGraph(on.store)).toEqual(before)
      expect([changeSet.effect.before, changeSet.effect.after]).toEqual([whatIf.before, whatIf.after])
      const proposedId = /proposed-\w+/g
      expect(keys(changeSet.effect.closed)).toEqual(keys(whatIf.closed))
      expect(keys(changeSet.effect.opened).length).toBe(keys(whatIf.opened).length)
      expect(JSON.stringify(changeSet.changes)).not.toMatch(proposedId)
      expect((await approved(changeSet.id)).problems).toEqual([])
      const { appointment } = await on.ask('{ appointment: node(id: "expert:jia") { id } }')
      expect(appointment).toEqual({ id: 'expert:jia' })
      const made = changeSet.changes.nodes.find((one: any) => one.table === 'experts').entityId
      expect(await on.expert(made)).toMatchObject({ name: '新来', fields: { nodes: [{ id: 'field:battery' }] } })
    })

    it('of appointments and of a team are drafts', async () => {
      const { proposeAppointments } = await on.ask(
        '{ proposeAppointments(count: 3, allowUnknown: true, maxPerExpert: 3) { appointments { expert { id } chain { id } role } } }',
      )
      const wanted = proposeAppointments.appointments.map(({ expert, chain, role }: any) =>
        [expert.id, chain.id, role].join(),
      )
      expect(wanted.length).toBeGreaterThan(0)
      const { changeSet, problems } = await proposed({
        appointments: { count: 3, allowUnknown: true, maxPerExpert: 3 },
      })
      expect(problems).toEqual([])
      expect(changeSet).toMatchObject({ source: 'PROPOSAL', title: '聘任方案' })
      const value = (one: any, field: string) => one.fields.find((each: any) => each.field === field)?.after
      expect(
        changeSet.changes.nodes
          .map((one: any) => ['expert', 'chain', 'role'].map((field) => value(one, field)).join())
          .toSorted(),
      ).toEqual(wanted.toSorted())
      const team = await proposed({
        team: {
          name: '新队',
          fields: ['field:battery'],
          limits: { allowUnknown: true, maxLoad: 5 },
          chain: 'chain:battery',
        },
      })
      expect(team).toMatchObject({ problems: [], changeSet: { title: '组队方案', source: 'PROPOSAL' } })
      expect(team.changeSet.changes.nodes).toMatchObject([{ table: 'teams', operation: 'CREATE' }])
    })
  })

  describe('candidates', () => {
    let on: ChangesServer
    beforeAll(async () => void (on = await ChangesServer.start(engine)))
    afterAll(() => on.server.close())
    const decide = async (changeSet: string, decisions: object[]): Promise<any> =>
      (
        await on.ask(
          `mutation ($changeSet: ID!, $decisions: [CandidateDecision!]!) { decideCandidates(changeSet: $changeSet, decisions: $decisions) {
            changeSet { id created updated changes { nodes { entityId operation status fields { field before after } } } } problems { index field code } } }`,
          { changeSet, decisions },
        )
      ).decideCandidates

    it('are taken, put right, not taken, or taken for what is there', async () => {
      const { changeSet } = await on.saveDraft({
        title: '读入',
        changes: [
          { expert: { id: 'expert:c1', name: '甲某', titleRank: 'SENIOR_FULL' } },
          { expert: { id: 'expert:c2', name: '乙某', yearsExperience: 3 } },
          { expert: { id: 'expert:c3', name: '丙某', aliases: ['小丙'], nativeRegion: 'region:zi' } },
          {
            appointment: {
              id: 'appointment:c',
              expert: 'expert:c3',
              chain: 'chain:herbs',
              role: 'EXPERT',
              from: '2026-01-01',
            },
          },
        ],
      })
      const { id } = changeSet
      expect(
        (
          await decide(id, [
            { index: 4, accept: true },
            { index: 0, accept: false, sameAs: 'expert:yi' },
          ])
        ).problems,
      ).toEqual([
        { index: 4, field: 'index', code: 'INVALID' },
        { index: 0, field: 'accept', code: 'INVALID' },
      ])
      expect((await decide(id, [{ index: 2, accept: true, sameAs: 'chain:herbs' }])).problems).toEqual([
        { index: 2, field: 'sameAs', code: 'UNKNOWN_REFERENCE' },
      ])
      const done = await decide(id, [
        { index: 0, accept: true, fields: { yearsExperience: 12 } },
        { index: 1, accept: false },
        { index: 2, accept: true, sameAs: 'expert:yi' },
      ])
      expect(done.problems).toEqual([])
      expect(done.changeSet).toMatchObject({ created: 2, updated: 1 })
      expect(done.changeSet.changes.nodes.map((one: any) => [one.entityId, one.operation, one.status])).toEqual([
        ['expert:c1', 'CREATE', 'ACCEPTED'],
        ['expert:c2', 'CREATE', 'REJECTED'],
        ['expert:yi', 'UPDATE', 'MERGED'],
        ['appointment:c', 'CREATE', null],
      ])
      await on.decide('submitDraft', { id })
      expect((await on.decide('approveDraft', { id })).problems).toEqual([])
      expect(await on.expert('expert:c2')).toBeNull()
      expect(await on.expert('expert:c1')).toMatchObject({ name: '甲某' })
      expect(await on.expert('expert:yi')).toMatchObject({ name: '演示·乙', aliases: ['丙某', '小丙'] })
      expect((await decide(id, [{ index: 0, accept: false }])).problems).toMatchObject([{ field: 'state' }])
    })
  })
})
