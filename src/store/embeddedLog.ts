import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'

const MAGIC = 'GRAFWAL\0'
const VERSION = 2
const HEADER = 128
/** Bytes of a frame beside its payload: length, checksum, position, commit number, kind. */
const FRAME = 25

/**
 * Reads the engine's write-ahead log and says what is wrong with it, or nothing.
 *
 * Why: the engine cuts a log off at the first frame it can't read and opens as if the rest had never been there, so
 * one damaged byte would silently take all later commits along. Only a short last frame is as it should be: it was
 * being written when the process was killed, so nobody was told that it was saved.
 */
export function logDamage(folder: string): string | undefined {
  const logs = readdirSync(folder)
    .filter((name) => /^wal_\d+\.log$/.test(name))
    .sort()
  if (logs.length === 0) return 'it holds no log'
  for (const [index, name] of logs.entries()) {
    const damage = fileDamage(readFileSync(join(folder, name)), index === logs.length - 1)
    if (damage) return `${name}: ${damage}`
  }
  return undefined
}

function fileDamage(log: Buffer, last: boolean): string | undefined {
  // A log is made complete with its header before the one before it is removed; only the newest can be unfinished.
  if (log.length < HEADER)
    return last && log.length > 0 && log.every((byte) => byte === 0) ? undefined : 'its start is missing'
  if (log.toString('latin1', 0, 8) !== MAGIC) return 'its start is damaged'
  // Another format than the one known here is the engine's to judge.
  if (log.readUInt16LE(8) !== VERSION || log.readUInt16LE(10) !== HEADER) return undefined
  if (crc32(log.subarray(0, 124)) !== log.readUInt32LE(124)) return 'its start is damaged'
  let at = HEADER
  while (at < log.length) {
    const rest = log.length - at
    const length = rest >= 4 ? log.readUInt32LE(at) + FRAME : Infinity
    if (length > rest) {
      if (last && !frameAfter(log, at) && (rest < FRAME || lengthIsPlausible(log, at))) return undefined
      return log.subarray(at).every((byte) => byte === 0) && last ? undefined : `damaged at byte ${at}`
    }
    if (!isFrame(log, at, length))
      return log.subarray(at).every((byte) => byte === 0) && last ? undefined : `damaged at byte ${at}`
    at += length
  }
  return undefined
}

const isFrame = (log: Buffer, at: number, length: number): boolean =>
  crc32(log.subarray(at + 8, at + length), crc32(log.subarray(at, at + 4))) === log.readUInt32LE(at + 4)

/** A frame tells its own position in the log, counted from the start of the file's frames. */
const lengthIsPlausible = (log: Buffer, at: number): boolean =>
  log.readBigUInt64LE(at + 8) === log.readBigUInt64LE(32) + BigInt(at - HEADER)

/** Whether a whole frame follows somewhere behind `at`: then what is at `at` is not the unfinished end. */
function frameAfter(log: Buffer, at: number): boolean {
  for (let next = at + 1; next + FRAME <= log.length; next++) {
    const length = log.readUInt32LE(next) + FRAME
    if (next + length <= log.length && lengthIsPlausible(log, next) && isFrame(log, next, length)) return true
  }
  return false
}
