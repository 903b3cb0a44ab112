import { GraphQLError, isLeafType, type GraphQLSchema } from 'graphql'
import { pino } from 'pino'
import { sightKey } from '../../access/sight.js'
import { viewerFrom } from '../../access/viewer.js'
import { Held, KeptOf, Noted, Parts, RemoteShelf } from '../../findings/index.js'
import { OperationError } from '../../kernel/errors.js'
import type { Log } from '../../log.js'
import { RemoteStore } from '../../store/remote/client.js'
import { createApollo, textOf } from '../apollo.js'
import { operationContext } from '../context.js'
import { questionCheck } from '../question.js'
import { buildSchema } from '../schema.js'
import { isAgain } from '../whole.js'
import type { Done, Given } from './task.js'

/** Bytes of the answer so far, at the least, of the one operation that runs here at a time. */
const meter = { bytes: 0, most: Infinity, full: (): void => undefined }
const logged: Done['logged'] = []

const schema = metered(buildSchema())
const apollo = createApollo({
  schema,
  log: { error: note as Log['error'] },
  admit: () => undefined,
  plugins: [],
})
const started = apollo.start()
/** What was worked out here on the way to findings. */
const parts = new Parts()
/** What was found, as far as it was taken here. */
const held = new Held()
// As in the other threads: what nobody waited for is told, and takes no other caller's question with it.
process.on('unhandledRejection', (reason) => note({ err: reason }, 'a promise that nobody waited for failed'))

/**
 * Answers one operation, in a thread of its own: reads through its port, writes the answer as text. Where somebody
 * wrote meanwhile, it is answered again: what was read before the commit and after it does not make one answer.
 */
export default async function answer({
  source,
  operationName,
  variables,
  today,
  trace,
  requestId,
  writes,
  viewer,
  meets,
  maxBytes,
  port,
  shelf,
}: Given): Promise<Done> {
  await started
  const store = new RemoteStore(port)
  const found = shelf && new RemoteShelf(shelf, held)
  Object.assign(meter, {
    bytes: 0,
    most: maxBytes,
    full: () => store.stop(new OperationError('ANSWER_TOO_LARGE', 'the answer is too large', { status: 400 })),
  })
  const begun = performance.now()
  const now = () => store.state({ settled: true }).catch(() => undefined)
  try {
    for (let tried = 1; ; tried++) {
      meter.bytes = 0
      // Before anything is read.
      const state = found && (await now())
      // Whose data is read by an account is written down: what was found before would not tell.
      const kept =
        found &&
        !meets &&
        state !== undefined &&
        new KeptOf(found, { state, sight: sightKey(viewer) }, { store, now, signal: store.over, parts })
      const findings = kept || new Noted(store)
      const contextValue = operationContext(findings.store, {
        kept: findings,
        requestId,
        today,
        trace,
        caller: '',
        viewer: viewerFrom(viewer),
        meets,
        signal: store.over,
        ...(writes && { writes, checkQuestion: questionCheck(schema, writes.limits) }),
      })
      const { body, http } = await apollo.executeOperation(
        { query: source, ...(operationName !== undefined && { operationName }), variables },
        { contextValue },
      )
      if (body.kind !== 'single') throw new GraphQLError('an incremental answer was not asked for')
      if (kept) await kept.settled()
      const holds = state !== undefined && state === (await now())
      if (state !== undefined && !holds && isAgain(tried, begun) && !store.over.aborted) {
        logged.splice(0)
        continue
      }
      const text = meter.bytes > maxBytes ? undefined : textOf(body.singleResult)
      const fits = text !== undefined && Buffer.byteLength(text) <= maxBytes
      return {
        text: fits ? text : undefined,
        people: fits ? contextValue.met?.in(text) : undefined,
        status: http.status,
        headers: [...http.headers],
        cypher: contextValue.cypher.length,
        errors: body.singleResult.errors?.length ?? 0,
        state: fits && holds ? state : undefined,
        logged: logged.splice(0),
      }
    }
  } finally {
    store.close()
    found?.close()
  }
}

/** Counts what values will take in the answer as they are made: one that grows too large reads no more. */
function metered(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isLeafType(type)) continue
    const serialize = type.serialize.bind(type)
    type.serialize = (value: unknown) => {
      const written: unknown = serialize(value)
      meter.bytes += typeof written === 'string' ? written.length + 4 : 4
      if (meter.bytes > meter.most) meter.full()
      return written
    }
  }
  return schema
}

/** An error cannot be handed to another thread as it is, but as the log has it. */
function note(facts: object, message: string): void {
  const plain = 'err' in facts ? { ...facts, err: { ...pino.stdSerializers.err(facts.err as Error) } } : facts
  logged.push({ facts: JSON.parse(JSON.stringify(plain)) as object, message })
}
