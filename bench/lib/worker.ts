import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** What a child process can be asked for; arguments and results must be plain values. */
export type Handlers = Record<string, (argument: never) => Promise<unknown>>

interface Call {
  id: number
  name: string
  argument: unknown
}
interface Answer {
  id: number
  result?: unknown
  error?: string
}

const tsx = import.meta.resolve('tsx')

/**
 * A child process that answers calls; every server, the load client and every import is one, so that none shares a loop
 * or a heap.
 */
export class Worker<H extends Handlers> {
  readonly #child: ChildProcess
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  #last = 0

  constructor(script: URL, options: { nodeOptions?: string[] } = {}) {
    this.#child = fork(script, {
      execArgv: ['--import', tsx, ...(options.nodeOptions ?? [])],
      env: { ...process.env, NODE_ENV: 'production' },
      serialization: 'advanced',
      // Log lines are written as in service, and thrown away; what a crash says is shown.
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    let said = ''
    this.#child.stderr!.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-4000)))
    this.#child.on('message', (answer: Answer) => {
      const call = this.#waiting.get(answer.id)
      this.#waiting.delete(answer.id)
      if (answer.error === undefined) call?.resolve(answer.result)
      else call?.reject(new Error(answer.error))
    })
    this.#child.on('exit', (code) => {
      for (const { reject } of this.#waiting.values())
        reject(new Error(`${script.pathname.split('/').at(-1)} ended with ${code}:\n${said}`))
    })
  }

  call<N extends keyof H & string>(name: N, argument: Parameters<H[N]>[0]): Promise<Awaited<ReturnType<H[N]>>> {
    const id = ++this.#last
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject })
      this.#child.send({ id, name, argument } satisfies Call)
    })
  }

  /** Ends it at once, whatever it is at. */
  async kill(): Promise<void> {
    if (this.#child.exitCode !== null) return
    const exit = once(this.#child, 'exit')
    this.#child.kill('SIGKILL')
    await exit
  }

  /** Lets it close what it has open, and waits for its end. */
  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return
    const exit = once(this.#child, 'exit')
    this.#child.disconnect()
    await exit
  }
}

/** The child's side: answers calls until the parent lets go, then closes. */
export function answerCalls<H extends Handlers>(handlers: H, close: () => Promise<void> = async () => undefined): H {
  process.on('message', async ({ id, name, argument }: Call) => {
    try {
      process.send!({ id, result: await handlers[name]!(argument as never) } satisfies Answer)
    } catch (error) {
      process.send!({
        id,
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      } satisfies Answer)
    }
  })
  process.on('disconnect', () => void close().finally(() => process.exit()))
  return handlers
}
