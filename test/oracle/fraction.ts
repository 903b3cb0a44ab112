/** Exact numbers: a whole number over a positive whole number. */
export interface Fraction {
  over: bigint
  under: bigint
}

/** A decimal as it stands in a cell. */
export function fraction(text: string | number): Fraction {
  const [whole = '0', decimals = ''] = String(text).split('.')
  return { over: BigInt(whole + decimals), under: 10n ** BigInt(decimals.length) }
}

const of = (over: bigint, under: bigint): Fraction => (under < 0n ? { over: -over, under: -under } : { over, under })
export const plus = (a: Fraction, b: Fraction): Fraction => of(a.over * b.under + b.over * a.under, a.under * b.under)
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { over: -b.over, under: b.under })
export const times = (a: Fraction, b: Fraction): Fraction => of(a.over * b.over, a.under * b.under)
/** Null for a division by zero. */
export const by = (a: Fraction, b: Fraction): Fraction | null =>
  b.over === 0n ? null : of(a.over * b.under, a.under * b.over)
/** Negative, zero or positive, as a is less than, equal to or more than b. */
export const compare = (a: Fraction, b: Fraction): number =>
  Number(minus(a, b).over > 0n) - Number(minus(a, b).over < 0n)
/** The nearest number, to some fifteen digits. */
export const toNumber = ({ over, under }: Fraction): number => Number((over * 10n ** 18n) / under) / 1e18
