import type { Office } from './access/office.js'
import type { Boards, Keeping } from './boards/index.js'
import type { CheckQuestion } from './boards/problems.js'
import { LOCAL_VIEWER, type Viewer } from './access/viewer.js'
import { endAnalyses, type Analysis } from './analysis/index.js'
import type { AnalysisIO } from './analysis/io.js'
import { Changes, type Writable } from './changes/index.js'
import type { ChangeItem, ChangeReads } from './changes/read.js'
import { nested, Reading, Reads, worldOf } from './context/reads.js'
import { lastNumber } from './changes/log/record.js'
import { cursorOf, endOf } from './events/place.js'
import type { GapHistory } from './findings/history.js'
import type { KeptFindings } from './findings/index.js'
import type { SubscriptionChangesArgs } from './generated/types.js'
import type { Loaders } from './loaders/index.js'
import type { Selection } from './loaders/selection.js'
import type { PolicyTexts } from './texts/index.js'
import type { Reader } from './store/store.js'

export type { Writable } from './changes/index.js'

/** What one request carries. */
export interface Context {
  load: Loaders
  analysis: Analysis
  /** Reads of change sets. */
  changeSets: ChangeReads
  /** How gaps appeared, changed and went. */
  gapHistory: GapHistory
  /** Boards that are kept. */
  boards: Boards
  /** Texts of policy documents. */
  texts: PolicyTexts
  /** Where boards are kept. @throws where this context may not write */
  keeping: () => Keeping
  /** The one way in for changes. @throws where this context may not write */
  changes: () => Changes
  /** Forgets what was read: something was written. */
  renew: () => void
  /** The day questions are asked as of when they name none. */
  today: string
  requestId: string
  /** Who asks. */
  viewer: Viewer
  /** What is done where requests are taken. @throws elsewhere */
  office: () => Office
  /** The change that is told. @throws where nothing happened that is told */
  told: () => ChangeItem
  /** Begins to listen for changes. @throws InputError; where nobody can */
  listen: (args: ListenArgs) => Promise<AsyncIterable<unknown>>
  /** Where the changes stand. */
  changeCursor: () => Promise<string>
  /** Tells the loaders what the operation selects, as soon as it is known, so that they read it together. */
  select(selection: Selection): void
}

/** What somebody listens for. */
export type ListenArgs = Partial<SubscriptionChangesArgs>

export interface ContextOptions {
  reader: Reader
  /** The day questions are asked as of when they name none, ISO YYYY-MM-DD. */
  today: string
  requestId: string
  /** How many questions the reader is asked at once by rules: one, where it may be an open transaction. */
  abreast?: number
  /** Ends what works without reading. */
  signal?: AbortSignal
  /** Who asks; whoever sits at the machine where nobody is named. */
  viewer?: Viewer
  office?: Office
  /**
   * Runs work in a transaction that is rolled back whatever happens. Without it, nothing can be asked of a changed
   * world.
   */
  rolledBack?: <T>(work: (reader: Reader) => Promise<T>) => Promise<T>
  /** Where changes are written; without it nothing is. */
  writing?: Writable
  /** Says what is wrong with a question to be kept; without it none is. */
  checkQuestion?: CheckQuestion
  /** What was found by questions before. */
  kept?: KeptFindings
  /** What is told: the change that an operation is about, or all to come. */
  told?: ChangeItem
  listen?: Context['listen']
}

/** A fresh context: nothing is remembered from one request to the next. */
export function createContext({
  reader,
  today,
  requestId,
  abreast = 1,
  signal,
  viewer = LOCAL_VIEWER,
  office,
  rolledBack,
  writing,
  checkQuestion,
  kept,
  told,
  listen,
}: ContextOptions): Context {
  const hypothetically: AnalysisIO['hypothetically'] = (work) => {
    if (!rolledBack) throw new Error('this context was made without a way to roll back')
    return rolledBack((changed) => work({ ...worldOf(changed, today, 1, signal), hypothetically: nested }))
  }
  let selected: Selection | undefined
  const reads = new Reads({ reader, today, abreast, signal, viewer, hypothetically, kept, selection: () => selected })
  const changes = (): Changes => {
    if (!writing) throw new Error('this context was made without a way to write')
    return new Changes(writing, { by: viewer.name, rights: viewer.rights, today })
  }
  const context: Context = Object.assign(new Reading(reads), {
    changes,
    keeping: () => {
      if (!writing || !checkQuestion) throw new Error('this context was made without a way to write')
      return { store: writing, check: checkQuestion }
    },
    renew: () => reads.forget(),
    today,
    requestId,
    viewer,
    office: () => {
      if (!office) throw new Error('this context was made without an office')
      return office
    },
    told: () => {
      if (!told) throw new Error('this context was made without a change to tell')
      return told
    },
    listen: (args: ListenArgs) => {
      if (!listen) throw new Error('this context was made without a way to listen')
      return listen(args)
    },
    changeCursor: async () => cursorOf(endOf(await lastNumber(reader))),
    select: (selection: Selection) => void (selected = selection),
  })
  return context
}

/** Ends what contexts keep beyond a request. */
export const endContexts = endAnalyses
