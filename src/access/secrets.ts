import { createHash, randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** As OWASP advises for Argon2id, which is what the package makes: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** A password as it is kept. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), COST)

/** Takes as long where there is nothing to hold it against, so that nobody learns which accounts there are. */
export async function passwordFits(kept: string | null | undefined, password: string): Promise<boolean> {
  const fits = await verify(kept ?? (await (nothing ??= hashPassword(newSecret()))), password.normalize('NFC'))
  return fits && kept != null
}
let nothing: Promise<string> | undefined

/** A secret nobody can guess, fit for a cookie and a header. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What is kept of such a secret: guessing is no danger, so that a fast hash does. */
export const fingerprint = (secret: string): string => createHash('sha256').update(secret).digest('hex')
