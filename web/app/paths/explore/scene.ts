import type { EntityRow } from '../../frame/entity.js'
import type { Tie } from '../../profile/ties/rows.js'

/** Relations of one kind that an entity has: closed it is one mark with its number, open its first `shown` members. */
export interface Group {
  /** `<id of the entity>~<relation>`, by which it is opened. */
  key: string
  relation: string
  shown: number
  total: number
}

export interface Mark {
  id: string
  name: string
  at: { x: number; y: number }
  kind: 'entity' | 'group' | 'rest'
  /** Whether its relations are on the picture. */
  expanded?: boolean
}

export interface Line {
  from: string
  to: string
  name: string
  /** Rank of the path it is on, from 1. */
  rank?: number
}

export interface Scene {
  marks: readonly Mark[]
  lines: readonly Line[]
  /** Groups by expanded entity. */
  groups: ReadonlyMap<string, readonly Group[]>
}

export interface Way {
  nodes: readonly EntityRow[]
  steps: readonly { relationLabel: string }[]
}

/** Groups of so few are open from the start. */
export const FEW = 6
const WIDE = 1100
const ROW = 92
const RING = 110
const APART = 46

export interface Given {
  from: EntityRow
  to?: EntityRow
  ways: readonly Way[]
  /** Ties of each expanded entity, as far as they were fetched. */
  ties: ReadonlyMap<string, readonly Tie[]>
  /** How many members each opened group shows, by its key. */
  open: ReadonlyMap<string, number>
  nameOf(relation: string): string
}

/**
 * What is drawn, and where: the paths from left to right, the best on top; around each expanded entity its relations.
 */
export function sceneOf({ from, to, ways, ties, open, nameOf }: Given): Scene {
  const marks = new Map<string, Mark>()
  const lines = new Map<string, Line>()
  const groups = new Map<string, Group[]>()
  const place = ({ id, name }: EntityRow, at: Mark['at']) =>
    void (marks.has(id) || marks.set(id, { id, name, at, kind: 'entity', expanded: ties.has(id) }))
  const tie = (line: Line) => {
    const key = [line.from, line.to].toSorted().join(' ')
    if (!lines.has(key)) lines.set(key, line)
  }
  place(from, { x: 0, y: 0 })
  if (to) place(to, { x: WIDE, y: 0 })
  ways.forEach(({ nodes, steps }, rank) => {
    const y = (rank % 2 === 0 ? 1 : -1) * Math.ceil(rank / 2) * ROW
    nodes.forEach((node, index) => place(node, { x: (WIDE * index) / (nodes.length - 1), y }))
    steps.forEach(({ relationLabel }, index) =>
      tie({ from: nodes[index]!.id, to: nodes[index + 1]!.id, name: relationLabel, rank: rank + 1 }),
    )
  })
  for (const [id, all] of ties) {
    const centre = marks.get(id)
    if (!centre) continue
    const spokes: { mark: Omit<Mark, 'at'>; line: Line }[] = []
    for (const relation of new Set(all.map((one) => one.relation))) {
      const some = all.filter((one) => one.relation === relation)
      const total = some[0]!.total
      const key = `${id}~${relation}`
      const shown = Math.min(some.length, open.get(key) ?? (total <= FEW ? total : 0))
      groups.set(id, [...(groups.get(id) ?? []), { key, relation, shown, total }])
      const name = nameOf(relation)
      for (const { entity } of some.slice(0, shown)) {
        if (marks.has(entity.id)) tie({ from: id, to: entity.id, name })
        else
          spokes.push({
            mark: { id: entity.id, name: entity.name, kind: 'entity', expanded: ties.has(entity.id) },
            line: { from: id, to: entity.id, name: shown > FEW ? '' : name },
          })
      }
      if (shown < total)
        spokes.push({
          mark: {
            id: key,
            name: `${name}\n${shown === 0 ? total : `${shown} / ${total}`}`,
            kind: shown === 0 ? 'group' : 'rest',
          },
          line: { from: id, to: key, name: '' },
        })
    }
    const onPath = ways.some(({ nodes }) => nodes.some((node) => node.id === id))
    const side =
      to === undefined
        ? 'all'
        : id === from.id
          ? 'left'
          : id === to.id
            ? 'right'
            : !onPath
              ? 'all'
              : centre.at.y > 0
                ? 'down'
                : 'up'
    ring(spokes.length, centre.at, side).forEach((at, index) => {
      const { mark, line } = spokes[index]!
      if (!marks.has(mark.id)) marks.set(mark.id, { ...mark, at: ties.has(mark.id) ? away(centre.at, at) : at })
      tie(line)
    })
  }
  return { marks: [...marks.values()], lines: [...lines.values()], groups }
}

/**
 * Where the places of a ring begin, and how much of a turn they have; what is on a path keeps the side clear where the
 * paths are.
 */
const SIDES = {
  all: [-Math.PI / 2, 2 * Math.PI],
  left: [Math.PI / 2, Math.PI],
  right: [-Math.PI / 2, Math.PI],
  up: [-Math.PI, Math.PI],
  down: [0, Math.PI],
} as const

/** Places around a centre, on as many rings as they need. */
function ring(count: number, { x, y }: Mark['at'], side: keyof typeof SIDES): Mark['at'][] {
  const [begin, turn] = SIDES[side]
  const places: Mark['at'][] = []
  for (let radius = RING; places.length < count; radius += 62) {
    const fit = Math.min(count - places.length, Math.max(3, Math.floor((turn * radius) / (APART + 24))))
    for (let n = 0; n < fit; n++) {
      const angle = begin + (turn * (side === 'all' && radius === RING ? n : n + 0.5)) / fit
      places.push({ x: x + 1.5 * radius * Math.cos(angle), y: y + radius * Math.sin(angle) })
    }
  }
  return places
}

/** One that is expanded itself stands further off, with room around it. */
const away = (centre: Mark['at'], at: Mark['at']): Mark['at'] => ({
  x: centre.x + 3.2 * (at.x - centre.x),
  y: centre.y + 3.2 * (at.y - centre.y),
})
