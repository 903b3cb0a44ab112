import { readFileSync } from 'node:fs'
import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { CallToolRequestSchema, ListToolsRequestSchema, type CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { told } from './answer.js'
import type { Tool } from './tools.js'

/** Sends an operation through the pipeline that answers `/graphql`. */
export type Ask = (text: string, variables: Readonly<Record<string, unknown>>, operationName: string) => Promise<Asked>

export interface Asked {
  data?: unknown
  errors?: readonly { message: string; extensions?: { code?: unknown } }[]
}

/** Longest answer, in characters: what an assistant can read in one go. */
const MAX_CHARACTERS = 80_000

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

const INSTRUCTIONS = `三链 TriChain: chains, experts, enterprises, platforms, projects and policies of Chinese regions, and what they lack.
It is read, and what you write are drafts that people decide on. Find ids with search first. Cite what you say by the numbers in "cites", which "citations" explains (policy title, clause, place).
Say where demonstration data takes part ("synthetic") and what could not be assessed ("notAssessed"): that is not zero. Days are ISO, asOf is today by default.`

/** A server of one request: its tools are the questions, asked through \`ask\`. */
export function assistantServer(tools: readonly Tool[], ask: Ask): Server {
  const server = new Server(
    { name: 'trichain', title: '三链 TriChain', version },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  )
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({ name, title, description, input, drafts }) => ({
      name,
      title,
      description,
      inputSchema: input,
      annotations: {
        title,
        readOnlyHint: !drafts,
        destructiveHint: false,
        idempotentHint: !drafts,
        openWorldHint: false,
      },
    })),
  }))
  server.setRequestHandler(
    CallToolRequestSchema,
    ({ params: { name, arguments: given = {}, _meta } }, { sendNotification }) => {
      const tool = tools.find((one) => one.name === name)
      const progressToken = _meta?.progressToken
      const tell = (seconds: number): void => {
        const message = `已用 ${seconds} 秒 · ${seconds} s so far`
        const params = { progressToken: progressToken!, progress: seconds, message }
        // Who has hung up is told nothing.
        sendNotification({ method: 'notifications/progress', params }).catch(() => undefined)
      }
      return tool
        ? whileTelling(progressToken === undefined ? undefined : tell, () => call(tool, given, ask))
        : refused(
            'UNKNOWN_TOOL',
            `there is no tool ${JSON.stringify(name.slice(0, 100))}: expected one of ${tools.map((one) => one.name).join(', ')}`,
          )
    },
  )
  return server
}

/** Does what takes its time, and tells each second how long it has been at it; where nobody wants to know, nothing. */
async function whileTelling<T>(tell: ((seconds: number) => void) | undefined, work: () => Promise<T>): Promise<T> {
  const begun = Date.now()
  tell?.(0)
  const timer = tell && setInterval(() => tell(Math.round((Date.now() - begun) / 1000)), 1000)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}

async function call(
  { input, operationName, text }: Tool,
  given: Readonly<Record<string, unknown>>,
  ask: Ask,
): Promise<CallToolResult> {
  const known = Object.keys(input['properties'] as object)
  const unknown = Object.keys(given).find((name) => !known.includes(name))
  if (unknown !== undefined)
    return refused(
      'BAD_USER_INPUT',
      `there is no argument ${JSON.stringify(unknown.slice(0, 100))}: expected ${known.join(', ') || 'none'}`,
    )
  const { data, errors } = await ask(text, given, operationName)
  const [error] = errors ?? []
  if (error) return refused(String(error.extensions?.code ?? 'ERROR'), error.message)
  const answer = told(data)
  const written = JSON.stringify(answer)
  if (written.length > MAX_CHARACTERS) {
    return refused(
      'ANSWER_TOO_LARGE',
      `the answer has ${written.length} characters, at most ${MAX_CHARACTERS} are sent: ask for fewer with "first", go on with "after", or narrow the question`,
    )
  }
  return { content: [{ type: 'text', text: written }], structuredContent: { ...answer } }
}

const refused = (code: string, message: string): CallToolResult => ({
  isError: true,
  content: [{ type: 'text', text: JSON.stringify({ error: { code, message } }) }],
})
