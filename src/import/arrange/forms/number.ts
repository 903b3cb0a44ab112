/** A figure with what stands behind it: 万 and 亿 are multiplied in, the rest is its unit. */
export interface ReadNumber {
  value: number
  /** Without 万 and 亿; '' for none. */
  unit: string
  /** As it is written, 万 and 亿 included. */
  written: string
}

/** A number as people write it: with thousands, in full width, with 万 or 亿 and a unit behind it. */
export function readNumber(text: string): ReadNumber | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^[¥￥]|^人民币/, '')
  const found = /^([+\-−–]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:[eE]([+-]?\d{1,3}))?(\D*)$/.exec(plain)
  if (!found) return undefined
  const [, sign = '', whole = '', fraction = '', power, behind = ''] = found
  const written = behind.replace(/[。.]$/, '')
  if (written !== '' && !UNIT.test(written)) return undefined
  const { factor, unit } = scaled(written)
  const value = Number(`${whole.replaceAll(',', '')}${fraction}e${power ?? '0'}`) * factor
  if (!Number.isFinite(value)) return undefined
  return { value: exact(/[−–-]/.test(sign) ? -value : value), unit, written }
}

const UNIT = /^[十百千万亿]*[\p{Script=Han}\p{L}%‰℃/²³()·]{0,8}$/u
const FACTORS: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
}

/** A unit taken apart: 万元 is 10,000 times 元. */
export function scaled(unit: string): { factor: number; unit: string } {
  const plain = unit.normalize('NFKC').replace(/\s/g, '')
  const scale = /^[十百千万亿]+/.exec(plain)?.[0]
  // 千克 and 百分点 are units themselves.
  if (scale === undefined || /^(千[克米瓦]|百分)/.test(plain)) return { factor: 1, unit: plain }
  const factor = FACTORS[scale]
  return factor === undefined ? { factor: 1, unit: plain } : { factor, unit: plain.slice(scale.length) }
}

/** 15 digits, as spreadsheets have: 1.1 万 is 11000. */
export const exact = (value: number): number => Number(value.toPrecision(15))
