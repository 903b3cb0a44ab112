import { z } from 'zod'

/** How many may listen, and how fast they have to be. */
export const streamVariables = {
  TRICHAIN_STREAMS: z.coerce
    .number()
    .int()
    .min(0)
    .max(100_000)
    .default(200)
    .describe('How many subscriptions may be open; more are answered with 503 BUSY'),
  TRICHAIN_ACCOUNT_STREAMS: z.coerce
    .number()
    .int()
    .min(1)
    .max(100_000)
    .default(20)
    .describe('How many of them an account may have; more are answered with 429 RATE_LIMITED'),
  TRICHAIN_STREAM_MS: z.coerce
    .number()
    .int()
    .min(1)
    .max(3_600_000)
    .default(30_000)
    .describe('How long what a subscription tells may wait to be fetched before the connection is cut'),
}
