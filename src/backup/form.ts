import { entityCount, saveStoreForm, storeForm } from '../generated/cypher.js'
import { ConfigError } from '../kernel/errors.js'
import type { Store } from '../store/store.js'

/** A step that brings a store to a form. */
export interface Migration {
  /** The form it has afterwards. */
  form: number
  /** What it does, for the log. */
  title: string
  /** Stopped halfway, it begins anew the next time. */
  run(store: Store): Promise<unknown>
}

/** The form of what this version stores. A store that says nothing is of the first. */
export const FORM = 2

/** @throws ConfigError for a store of a newer version, or one whose restore has not finished */
export async function formOf(store: Store): Promise<number | undefined> {
  const found = await store.run(storeForm, {})
  if (found?.restoring)
    throw new ConfigError(
      `the store (${store.location}) is not whole: a restore that began ${found.restoring} did not finish; run "trichain restore DIR --replace" again`,
    )
  const form = found?.version ?? ((await store.run(entityCount, {})) > 0 ? 1 : undefined)
  if (form !== undefined && form > FORM)
    throw new ConfigError(
      `the store (${store.location}) was written by a newer TriChain: it is of form ${form}, and this version knows forms up to ${FORM}; start the newer version, or restore a backup made before`,
    )
  return form
}

/**
 * Brings a store to the form of this version, step by step, once `before` has kept it as it was. An empty one has it at
 * once.
 * @returns the titles of the steps that were done
 * @throws ConfigError for a store of a newer version
 */
export async function migrate(
  store: Store,
  migrations: readonly Migration[],
  before: (form: number) => Promise<void>,
): Promise<string[]> {
  const form = await formOf(store)
  if (form === FORM) return []
  const noted = (version: number): Promise<void> =>
    store.transaction((tx) => tx.run(saveStoreForm, { version, restoring: null }))
  const steps = form === undefined ? [] : migrations.filter((one) => one.form > form)
  if (form !== undefined) await before(form)
  for (const step of steps) {
    await step.run(store)
    await noted(step.form)
  }
  await noted(FORM)
  return steps.map(({ title }) => title)
}
