import { placeOf } from '../document.js'
import type { Front } from '../read/front.js'
import type { PolicyRegion, Reading } from '../reading.js'
import { FRONT } from '../tree/tree.js'

/** What the document doesn't say of itself, or not in one piece. */
export function frontChecks(
  { garbled, title, region: named }: Front,
  region: PolicyRegion | undefined,
  reading: Reading,
): void {
  if (garbled)
    reading.checks.push({
      code: 'GARBLED_NUMBER',
      clause: FRONT,
      message: `文号残缺：${garbled.line.raw.trim()}`,
      ...placeOf(garbled),
    })
  const start = { line: 1, start: 1, end: 1 }
  if (!title) reading.checks.push({ code: 'NO_TITLE', clause: FRONT, message: '未找到标题', ...start })
  if (!region) reading.checks.push({ code: 'NO_REGION', clause: FRONT, message: '未能确定适用地区', ...start })
  if (region && named && named.code !== region.code)
    reading.checks.push({
      code: 'OTHER_REGION',
      clause: FRONT,
      message: `文件自称适用于“${named.name}”，按所选的“${region.name}”读取`,
      ...(title ? placeOf(title.span) : start),
    })
}
