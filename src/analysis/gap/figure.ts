/** A computed figure as evidence: what the binary fraction adds to a decimal is cut off. */
export const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 1e6) / 1e6)

/** By how much the smaller of two figures falls short of the larger, 0 to 1. */
export function shortfall(a: number, b: number): number {
  const largest = Math.max(Math.abs(a), Math.abs(b))
  return largest === 0 ? 0 : Math.min(1, Math.abs(a - b) / largest)
}
