import { placeOf, type Line } from '../document.js'
import { cited, repealed, restsOn } from '../rules/cited.js'
import { documentNumber } from '../rules/number.js'
import { placeAtStart } from '../places.js'
import type { Policy, Reading } from '../reading.js'
import { plain } from '../text/width.js'
import { bracketed } from './front.js'
import { policyId } from './policy.js'

/** Policies cited by their titles; those the first paragraph rests on are the basis. */
export function readCited(
  lines: readonly { line: Line; clause: string; front: boolean }[],
  policy: Policy,
  reading: Reading,
): void {
  const basis = new Set<string>()
  for (const { line, clause, front } of lines) {
    for (const match of line.text.matchAll(new RegExp(cited.pattern.source, 'dg'))) {
      const [from, to] = match.indices![1]!
      const title = line.raw.slice(from, to)
      const id = policyId(title)
      if (
        id === policy.id ||
        plain(policy.title).includes(plain(title)) ||
        (title.endsWith('的通知') && plain(title).includes(plain(policy.title)))
      )
        continue
      const before = line.text.slice(0, match.index)
      if (front && restsOn.pattern.test(before)) basis.add(id)
      if (reading.items.some(({ table, row }) => table === 'policies' && row['id'] === id)) continue
      const tail = new RegExp(documentNumber.pattern.source.replace(/^\(\?<!.*?\)(?=\()/, '')).exec(
        line.text.slice(to, to + 30),
      )
      const region = placeAtStart(title)
      const issuer = /^([\u4e00-\u9fa5]{4,30}?(?:政府|办公室|厅|局|委员会|委))关于/.exec(title)?.[1]
      reading.items.push({
        table: 'policies',
        status: 'READY',
        confidence: 1,
        clause,
        ...placeOf({ line, from, to }),
        row: {
          id,
          title,
          ...(issuer && { issuer }),
          ...(tail?.index !== undefined && tail.index <= 2 && { number: bracketed(tail[1]!) }),
          ...(region && { region: `region:${region.code}` }),
          ...(repealed.pattern.test(line.text.slice(to)) && { status: 'REPEALED' }),
        },
      })
    }
  }
  const own = reading.items.find(({ table, row }) => table === 'policies' && row['id'] === policy.id)
  if (own && basis.size) own.row['based_on'] = [...basis].join(';')
}
