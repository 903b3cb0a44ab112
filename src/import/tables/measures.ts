import type { Hooks } from '../exchange/spec.js'
import { clauseColumn } from '../exchange/clause.js'

export const hooks: Hooks = {
  clauseOf: clauseColumn,
  linkTypes: [{ type: 'RESPONSIBLE' }],
  restore: (_, __, links) => ({
    responsible: links
      .filter(({ type }) => type === 'RESPONSIBLE')
      .toSorted((a, b) => (a.properties!.order as number) - (b.properties!.order as number))
      .map(({ to }) => to),
  }),
  links: ({ responsible }, { id, synthetic, sources }) =>
    ((responsible as readonly string[] | undefined) ?? []).map((department, index) => ({
      type: 'RESPONSIBLE',
      from: id as string,
      to: department,
      other: 'Department',
      properties: {
        id: `responsibility:${id as string}~${department}`,
        order: index + 1,
        measureId: id as string,
        departmentId: department,
        ...(synthetic !== undefined && { synthetic }),
        ...(sources !== undefined && { sources }),
      },
    })),
}
