import { changeSetsByIds, type KeptChangeSetRow } from '../generated/cypher.js'
import type { CandidateDecision, ChangeInput } from '../generated/types.js'
import { unfinishedImport, type Unfinished } from '../import/runs.js'
import type { Reader, Store } from '../store/store.js'
import { applied, setById, type Author } from './apply.js'
import { DRY_RUN, previewed } from './preview.js'
import { decide } from './decide.js'
import { refusal, Refusal, type ChangeProblem } from './problem.js'
import { approve, reject, saveDraft, submit, toApprove, withdraw, type DraftInput } from './drafts.js'
import { approveLarge, undoesLarge } from './large.js'
import { toldOf, unfolded } from './merge.js'
import { revertDraft } from './revert.js'

export type { ChangeProblem } from './problem.js'

/** What became of changes: done where there are no problems. */
export interface ChangeResult {
  changeSet: KeptChangeSetRow | null
  problems: readonly ChangeProblem[]
}

/** Where changes are written: the store itself, never a lane's copy. */
export interface Writable extends Pick<Store, 'run' | 'transaction' | 'engine'> {
  /**
   * The same for what may not be ended in its midst: from then on the operation goes on to its end, however long it
   * takes and whoever leaves. Absent where others may end it.
   */
  uncut?(): Pick<Store, 'run' | 'transaction' | 'engine'>
}

/** How long a change set may take, its turn included, in milliseconds. */
const WRITE_MS = 60_000
const MAX_CHANGES = 1000
/** The same for one of so many rows, as an import is, or what undoes it. */
const MANY = 2000
const MANY_MS = 600_000
/** Of a sheet or a document that becomes a draft. */
export const MAX_IMPORTED = 5000

export interface ApplyArgs {
  changes: readonly ChangeInput[]
  note?: string | null
  dryRun?: boolean
}

/** Everything that changes the graph (变更): one way in, checked as an import is, applied as a whole or not at all. */
export class Changes {
  readonly #store: Writable
  readonly #author: Author

  constructor(store: Writable, author: Author) {
    this.#store = store
    this.#author = author
  }

  /** Applies changes at once, or tells what they would do. */
  apply({ changes, note, dryRun = false }: ApplyArgs): Promise<ChangeResult> {
    return this.#result(async () => {
      checkNumber(changes)
      if (dryRun)
        return whole(this.#store, changes, (all) => previewed(this.#store, all, this.#author, { id: DRY_RUN, note }))
      const facts = { title: note?.trim() || '直接变更', note }
      return this.#write((tx) => whole(tx, changes, (all) => applied(tx, all, this.#author, facts)))
    })
  }

  /** Keeps changes as a draft; `beside` keeps what belongs to it, of which all or nothing stays. */
  saveDraft(
    draft: DraftInput,
    beside?: (tx: Reader, changeSet: KeptChangeSetRow | null) => Promise<void>,
  ): Promise<ChangeResult> {
    return this.#result(() => {
      checkNumber(draft.changes, draft.source === 'IMPORT' || draft.source === 'DOCUMENT' ? MAX_IMPORTED : MAX_CHANGES)
      return this.#write(async (tx) => {
        const changeSet = await whole(tx, draft.changes, (changes) =>
          saveDraft(tx, { ...draft, changes }, this.#author),
        )
        await beside?.(tx, changeSet)
        return changeSet
      })
    })
  }

  /** Decides on changes of a draft. */
  decide(id: string, decisions: readonly CandidateDecision[]): Promise<ChangeResult> {
    return this.#result(() => this.#write((tx) => decide(tx, id, decisions, this.#author)), id)
  }

  submit(id: string): Promise<ChangeResult> {
    return this.#result(() => this.#write((tx) => submit(tx, id, this.#author)), id)
  }

  approve(id: string, note?: string | null): Promise<ChangeResult> {
    return this.#result(async () => {
      const set = await setById(this.#store, id)
      if (!set || !(await undoesLarge(this.#store, set)))
        return this.#write((tx) => approve(tx, id, this.#author, note), set)
      if (!this.#store.uncut) throw asksTooMuch()
      const store = this.#store.uncut()
      await this.#refuseImport(store)
      const check = (reader: Reader) => toApprove(reader, id, this.#author)
      return approveLarge(store, id, check, { by: this.#author.by, note })
    }, id)
  }

  reject(id: string, reason: string): Promise<ChangeResult> {
    return this.#result(() => this.#write((tx) => reject(tx, id, this.#author, reason)), id)
  }

  withdraw(id: string): Promise<ChangeResult> {
    return this.#result(() => this.#write((tx) => withdraw(tx, id, this.#author)), id)
  }

  /** Makes a draft of the opposite of what was applied. */
  revert(id: string): Promise<ChangeResult> {
    return this.#result(async () =>
      this.#write((tx) => revertDraft(tx, id, this.#author), await setById(this.#store, id)),
    )
  }

  /** Problems are data; `id` is the change set that stays as it is where there are some. */
  async #result(work: () => Promise<KeptChangeSetRow | null>, id?: string): Promise<ChangeResult> {
    try {
      const changeSet = await work()
      // What was written is the whole: who wrote it may see less of it.
      const seen = changeSet && !this.#author.rights.everywhere && changeSet.id !== DRY_RUN
      return { changeSet: seen ? await this.#set(changeSet.id) : changeSet, problems: [] }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { changeSet: id === undefined ? null : await this.#set(id), problems: error.problems }
    }
  }

  async #set(id: string): Promise<KeptChangeSetRow | null> {
    const [found] = await this.#store.run(changeSetsByIds, { ids: [id] })
    return found?.node ?? null
  }

  /** One of many rows, where it is told, takes as long as it takes, where that can be promised. */
  async #write(
    work: (tx: Reader) => Promise<KeptChangeSetRow | null>,
    set?: KeptChangeSetRow | null,
  ): Promise<KeptChangeSetRow | null> {
    const many = set && set.created + set.updated + set.removed > MANY
    const store = (many && this.#store.uncut?.()) || this.#store
    await this.#refuseImport(store)
    return store.transaction(
      async (tx) => {
        const done = await work(tx)
        // One may have begun since; it waits for this or finds it.
        await this.#refuseImport({ run: tx.run.bind(tx), engine: this.#store.engine })
        return done
      },
      { timeoutMs: many ? MANY_MS : WRITE_MS },
    )
  }

  async #refuseImport(reader: Pick<Writable, 'run' | 'engine'>): Promise<void> {
    const unfinished = await unfinishedImport(reader)
    if (unfinished) throw underWay(unfinished)
  }
}

/** Does something with changes in which no merge is left; what is wrong is told of those that were given. */
async function whole<T>(
  reader: Reader,
  changes: readonly ChangeInput[],
  work: (changes: readonly ChangeInput[]) => Promise<T>,
): Promise<T> {
  const all = await unfolded(reader, changes)
  try {
    return await work(all.changes)
  } catch (error) {
    throw error instanceof Refusal ? toldOf(error, all) : error
  }
}

/** What undoes a large one takes several transactions, of which all have to be made. */
const asksTooMuch = (): Refusal =>
  refusal(
    'expected fewer fields to be asked for beside: what undoes a large change set is not ended in its midst, which a large question may be',
    '应为：同时查询较少的字段；大批量变更单的撤销不可中途中断，而大查询可能被中断',
  )

const underWay = ({ startedAt, running }: Unfinished): Refusal =>
  running
    ? refusal(
        `expected no import under way, but one began ${startedAt}: wait for its end`,
        `应为：没有正在进行的导入；有一项导入始于${startedAt}，请等待其结束`,
      )
    : refusal(
        `expected no import under way, but one that began ${startedAt} was interrupted: "trichain undo" takes it out`,
        `应为：没有未完成的导入；有一项始于${startedAt}的导入中断，请用“trichain undo”将其撤出`,
      )

function checkNumber(changes: readonly unknown[], most = MAX_CHANGES): void {
  if (changes.length === 0 || changes.length > most)
    throw refusal(
      `expected 1 to ${most} changes, found ${changes.length}`,
      `应为：1至${most}项变更；现为${changes.length}项`,
      { field: 'changes', value: changes.length },
    )
}
