import { availableParallelism } from 'node:os'
import { z } from 'zod'
import { fileVariables } from './config/files.js'
import { providerVariables } from './config/provider.js'
import { streamVariables } from './config/streams.js'
import { ConfigError } from './kernel/errors.js'

const flag = z.enum(['true', 'false', '1', '0']).transform((text) => text === 'true' || text === '1')
/** Each may take TRICHAIN_THREAD_MB. */
const MOST_THREADS = 8
const milliseconds = z.coerce.number().int().min(1).max(3_600_000)

/** Every variable the process reads; the descriptions are shown by `trichain settings`. */
const variables = z.object({
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .default(4000)
    .describe('Port of the HTTP server; 0 takes a free one'),
  HOST: z.string().min(1).default('127.0.0.1').describe('Address to listen on; loopback unless you say otherwise'),
  TRICHAIN_HOSTS: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean),
    )
    .pipe(
      z.array(
        z
          .string()
          .regex(/^(\*|[\w.-]+|[\da-fA-F:.]+)$/, 'expected names without ports, with commas between them, or *'),
      ),
    )
    .describe(
      'Names the server is reached by beside localhost and HOST, with commas between them; requests for other hosts are refused; * lets all pass',
    ),
  TRICHAIN_HTTPS: flag
    .default(false)
    .describe(
      'Whether people reach the server by HTTPS, through a proxy before it: cookies of sessions then go by HTTPS only',
    ),
  TRICHAIN_RATE: z.coerce
    .number()
    .int()
    .min(1)
    .max(1_000_000)
    .default(1200)
    .describe('How many requests an account may send in a minute; more are answered with 429 RATE_LIMITED'),
  TRICHAIN_SIGN_IN_RATE: z.coerce
    .number()
    .int()
    .min(1)
    .max(100_000)
    .default(30)
    .describe('How many attempts to sign in may come from an address in a minute'),
  ...providerVariables,
  ...fileVariables,
  TRICHAIN_REQUEST_MS: milliseconds
    .default(30_000)
    .describe('After so many milliseconds a request that has not arrived whole is closed'),
  TRICHAIN_CLOSE_MS: milliseconds
    .default(20_000)
    .describe('So long after SIGTERM, and after TRICHAIN_DRAIN_MS, connections that are still open are ended'),
  TRICHAIN_DATA: z.string().min(1).default('trichain-data').describe('Folder of the embedded engine, or :memory:'),
  TRICHAIN_DEMO: flag
    .default(true)
    .describe('Whether an empty embedded store also gets the synthetic demonstration data'),
  TRICHAIN_QUERY_TIMEOUT_MS: milliseconds
    .default(15_000)
    .describe('After so many milliseconds a query is answered with QUERY_TIMEOUT'),
  TRICHAIN_DRAIN_MS: z.coerce
    .number()
    .int()
    .min(0)
    .max(60_000)
    .default(500)
    .describe('How long to go on serving after SIGTERM while /ready already says no'),
  TRICHAIN_TIMEZONE: z
    .string()
    .min(1)
    .default('Asia/Shanghai')
    .refine(isTimezone, 'expected an IANA name such as Asia/Shanghai')
    .describe('Where "today" is taken from'),
  TRICHAIN_MAX_DEPTH: z.coerce.number().int().min(4).max(50).default(16).describe('Deepest nesting of an operation'),
  TRICHAIN_BUDGET: z.coerce
    .number()
    .int()
    .min(1000)
    .max(100_000_000)
    .default(2_000_000)
    .describe(
      'How many points an operation may cost at the most: a point is a row asked for, by the product of its nested page sizes, about 15 microseconds; analyses cost what they take with 30,000 experts',
    ),
  TRICHAIN_CHEAP: z.coerce
    .number()
    .int()
    .min(0)
    .max(100_000_000)
    .default(1500)
    .describe(
      'Up to so many points an operation is answered on the thread that takes requests, which it holds for some 20 ms; what costs more is a large question',
    ),
  TRICHAIN_WORKERS: z.coerce
    .number({ error: 'expected a whole number' })
    .int()
    .min(1)
    .max(64)
    .default(1)
    .describe('How many processes share the port, over one Neo4j; `serve --workers` says the same'),
  TRICHAIN_THREADS: z.coerce
    .number()
    .int()
    .min(1)
    .max(64)
    .default(() => Math.min(MOST_THREADS, Math.max(1, availableParallelism() - 1)))
    .describe(
      'How many large questions are worked on at once, in threads of one each, by all workers together; default: one less than there are cores, 8 at most',
    ),
  TRICHAIN_THREAD_MB: z.coerce
    .number()
    .int()
    .min(128)
    .max(16_384)
    .default(512)
    .describe('Memory each of them may take, in MB; an operation that takes more is answered with OUT_OF_MEMORY'),
  TRICHAIN_LINE_LENGTH: z.coerce
    .number()
    .int()
    .min(1)
    .max(10_000)
    .default(100)
    .describe('How many large questions may wait for their turn; more are answered with 503 BUSY and Retry-After'),
  TRICHAIN_LINE_MS: milliseconds.default(60_000).describe('How long one may wait for its turn'),
  TRICHAIN_OPERATION_MS: milliseconds
    .default(30_000)
    .describe('How long an operation may take as a whole, its wait in the line apart'),
  ...streamVariables,
  TRICHAIN_ANSWER_MB: z.coerce
    .number()
    .min(0.01)
    .max(500)
    .default(16)
    .describe('Largest answer, in MB; a larger one is answered with ANSWER_TOO_LARGE'),
  TRICHAIN_KEPT_MB: z.coerce
    .number()
    .int()
    .min(0)
    .max(16_384)
    .default(320)
    .describe(
      'Memory for what gap rules have found and for whole answers, in MB: some 120 for each day and 70,000 findings; 0 finds all anew',
    ),
  TRICHAIN_WARM_UP: flag
    .default(true)
    .describe(
      'Whether what the first page asks for is found in the background, when the server has started and whenever something was written',
    ),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Address of a collector of OpenTelemetry, which is sent a trace of each operation by OTLP over HTTP; nothing is sent without it',
    ),
  TRICHAIN_LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('Least level that is logged'),
  npm_lifecycle_event: z.string().optional().describe('Set by npm: the server then also ends when npm does'),
  NEO4J_URI: z
    .string()
    .regex(
      /^(neo4j|bolt)(\+s|\+ssc)?:\/\/.+/,
      'expected neo4j://, neo4j+s://, neo4j+ssc://, bolt://, bolt+s:// or bolt+ssc:// and a host',
    )
    .optional()
    .describe('Uses this Neo4j instead of the embedded engine'),
  NEO4J_USER: z.string().default('neo4j').describe('User of Neo4j'),
  NEO4J_PASSWORD: z.string().default('').describe('Password of Neo4j; empty for a server without authentication'),
  NEO4J_DATABASE: z.string().min(1).optional().describe("Database of Neo4j; default: the user's home database"),
  NEO4J_POOL_SIZE: z.coerce
    .number()
    .int()
    .min(2)
    .max(1000)
    .default(50)
    .describe(
      'How many queries run on Neo4j at once, each on a connection of its own; of a server, half of them are for large questions',
    ),
  NEO4J_CONNECT_MS: milliseconds.default(2000).describe('How long a connection to Neo4j may take to be made'),
  NEO4J_WAIT_MS: milliseconds
    .default(4000)
    .describe(
      'How long to wait for a free connection, then STORE_BUSY, and for a Neo4j that does not answer, then STORE_UNAVAILABLE',
    ),
  NEO4J_RETRY_MS: milliseconds
    .default(10_000)
    .describe('How long a write that others are in the way of is tried again, then WRITE_CONFLICT'),
})

function isTimezone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch (cause) {
    if (cause instanceof RangeError) return false
    throw cause
  }
}

export type Config = Readonly<z.infer<typeof variables>>

/**
 * Reads and checks the environment, once; what is `given` besides goes before it. An empty variable counts as not set.
 * @throws ConfigError naming each wrong variable and what was expected; values of passwords are never repeated
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env, given: NodeJS.ProcessEnv = {}): Config {
  const set = Object.fromEntries(Object.entries({ ...env, ...given }).filter(([, value]) => value !== ''))
  const parsed = variables.safeParse(set)
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '))
  }
  return Object.freeze(parsed.data)
}

/** Name, default and meaning of every variable. */
export const settings = (): { name: string; default: string; description: string }[] =>
  Object.entries(variables.shape).map(([name, schema]) => {
    const empty = schema.safeParse(undefined)
    return {
      name,
      default: empty.success && empty.data !== undefined ? String(empty.data) : '',
      description: schema.description ?? '',
    }
  })
