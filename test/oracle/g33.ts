import { monthsOn } from './calendar.js'
import { byId, kept, living, split, type Asked, type Found, type Tables } from './regional.js'
import { restsOn } from './registers.js'

export const worlds = 'regional'
/** What it is tried with; the first are the defaults. */
export const settings = [{}]

restsOn('G33', { absence: () => [['action_items']] })

/** Items that had to be done and are not. */
export function g33(world: Tables, asked: Asked): Found[] {
  const { asOf } = asked
  return world.action_items!.flatMap((item): Found[] => {
    const meeting = byId(world, 'meetings', item.meeting)!
    const done = item.closed_on ? item.closed_on <= asOf : item.status === 'DONE'
    const chains = split(meeting.chains)
      .filter((id) => living(world).some((row) => row.id === id))
      .sort()
    if (
      !item.due ||
      item.due >= asOf ||
      done ||
      item.status === 'DROPPED' ||
      (meeting.on && meeting.on > asOf) ||
      !kept(asked, meeting.region) ||
      (asked.chains && !chains.some((id) => asked.chains!.includes(id)))
    )
      return []
    return [
      {
        id: `gap:G33:${item.id}`,
        severity: 0.4 + (item.due < monthsOn(asOf, -3) ? 0.2 : 0) + (item.kind === 'FINDING' ? 0.1 : 0),
        subject: item.id!,
        region: meeting.region || null,
        chain: chains.length === 1 ? chains[0]! : null,
        department: item.department || null,
        evidence: {
          'Due on': item.due,
          'Days overdue': Math.round((Date.parse(asOf) - Date.parse(item.due)) / 86_400_000),
          'Done later, on': item.closed_on || null,
          Measures: item.measure ? 1 : 0,
          'Chains it is about': chains.length,
        },
        entities: { 'Due on': [meeting.id!], 'Chains it is about': chains },
      },
    ]
  })
}
