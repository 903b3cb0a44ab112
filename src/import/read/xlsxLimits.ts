/** How large a workbook may be; checked before it is parsed, as a small file can unpack to anything. */
export const LIMITS = {
  fileBytes: 64 * 1024 * 1024,
  unpackedBytes: 256 * 1024 * 1024,
  parts: 10_000,
  cells: 2_000_000,
  rows: 1_048_576,
  columns: 16_384,
  merges: 100_000,
  /** Memory of the thread that parses. */
  heapMb: 1024,
  parseMs: 60_000,
} as const

export const remedy = 'split it, or save its sheets as CSV'
