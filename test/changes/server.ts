import { expect } from 'vitest'
import { importWorld } from '../support/dataset.js'
import type { Engine } from '../support/engines.js'
import { startTestServer, type TestServer } from '../support/server.js'
import type { Store } from '../../src/store/store.js'

const RESULT = `{
  changeSet {
    id title note state source by reviewedBy reviewNote created updated removed reverts { id } revertedBy { id }
    changes { totalCount nodes { operation table entityId version entity { id name version } fields { field label en: label(locale: EN) before after } } }
  }
  problems { index field value code message en: message(locale: EN) current }
}`

/** The server over the named world, asked as clients ask it. */
export class ChangesServer {
  readonly store: Store
  readonly server: TestServer

  private constructor(store: Store, server: TestServer) {
    this.store = store
    this.server = server
  }

  static async start(engine: Engine): Promise<ChangesServer> {
    const store = await engine.open()
    await importWorld(store)
    return new ChangesServer(store, await startTestServer(store))
  }

  async ask(query: string, variables?: object): Promise<any> {
    const { body } = await this.server.send(query, variables as Record<string, unknown>)
    expect(body.errors).toBeUndefined()
    return body.data
  }

  async apply(changes: object[], more: object = {}): Promise<any> {
    return (
      await this.ask(
        `mutation ($changes: [ChangeInput!]!, $dryRun: Boolean! = false, $note: String) { applyChanges(changes: $changes, dryRun: $dryRun, note: $note) ${RESULT} }`,
        { changes, ...more },
      )
    ).applyChanges
  }

  /** A mutation on a draft or a change set by its name. */
  async decide(mutation: string, args: Record<string, string>): Promise<any> {
    const given = Object.keys(args)
    const types = given.map((name) => `$${name}: ${name === 'id' ? 'ID!' : 'String!'}`).join(', ')
    return (
      await this.ask(
        `mutation (${types}) { done: ${mutation}(${given.map((name) => `${name}: $${name}`).join(', ')}) ${RESULT} }`,
        args,
      )
    ).done
  }

  async saveDraft(draft: object): Promise<any> {
    return (
      await this.ask(
        `mutation ($id: ID, $title: String!, $changes: [ChangeInput!]!, $note: String) { saveDraft(id: $id, title: $title, changes: $changes, note: $note) ${RESULT} }`,
        draft,
      )
    ).saveDraft
  }

  async expert(id: string): Promise<any> {
    const query = `query ($id: ID!) { expert(id: $id) {
      id name aliases birthYear titleRank version region { id } fields { nodes { id } }
      history { totalCount nodes { operation version fields { field before after } changeSet { id note } } }
    } }`
    return (await this.ask(query, { id })).expert
  }
}
