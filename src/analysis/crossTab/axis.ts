import { enums } from '../../enums.js'
import { axes } from '../../generated/axes.js'
import { InputError } from '../../kernel/errors.js'
import { entityTypes, type EntityTypeName } from '../../model.js'
import type { AxisDeclaration, NounAxes } from '../../query/axes.js'
import type { Bilingual } from '../io.js'

/** One thing that entities of a type are counted by. */
export interface Axis {
  name: string
  title: Bilingual
  declared: AxisDeclaration
  /** The reference it is taken through, where it is one of another entity. */
  through?: { property: string; type: EntityTypeName }
  /** The level regions are rolled up to. */
  level?: string
}

const LEVELS = enums.RegionLevel!.values.map(({ value, zh }) => ({
  level: value,
  name: value.toLowerCase(),
  zh: zh[0]!,
}))
const FLAG = { of: 'FLAG', property: 'synthetic', required: true, zh: '演示数据', en: 'Demonstration data' } as const

const nothing: NounAxes = { axes: {}, references: {} }
export const declaredOf = (type: EntityTypeName): NounAxes => axes[type] ?? nothing

/** What entities of a type can be counted by: what is theirs first, then what is of those they refer to. */
export function axesOf(type: EntityTypeName): Axis[] {
  const { references } = declaredOf(type)
  const own = ownAxes(type)
  const names = new Set(own.map(({ name }) => name))
  const others = Object.entries(references).flatMap(([name, { property, type: other, zh, en }]) =>
    ownAxes(other as EntityTypeName).flatMap((axis): Axis[] =>
      // What is told by an axis of its own: of a region all but its level.
      names.has(`${name}.${axis.name}`) || axis.declared === FLAG || (other === 'Region' && axis.declared.of !== 'CODE')
        ? []
        : [
            {
              ...axis,
              name: `${name}.${axis.name}`,
              title: { ZH: `${zh}·${axis.title.ZH}`, EN: `${en}: ${axis.title.EN}` },
              through: { property, type: other as EntityTypeName },
            },
          ],
    ),
  )
  return [...own, ...others]
}

function ownAxes(type: EntityTypeName): Axis[] {
  const own = Object.entries(declaredOf(type).axes).flatMap(([name, declared]): Axis[] => {
    const axis = { name, title: titleOf(declared), declared }
    if (declared.type !== 'Region' || declared.several || declared.property === 'other') return [axis]
    return [
      axis,
      ...LEVELS.map(({ level, name: below, zh }) => ({
        ...axis,
        name: `${name}.${below}`,
        title: { ZH: `${declared.zh}·${zh}`, EN: `${declared.en}: ${below}` },
        level,
      })),
    ]
  })
  return [...own, { name: 'synthetic', title: titleOf(FLAG), declared: FLAG }]
}

const titleOf = ({ of, zh, en }: AxisDeclaration): Bilingual =>
  of === 'AGE' ? { ZH: '年龄段', EN: 'Age band' } : { ZH: zh, EN: en }

/** The axis a caller names, in its own words or shorter ones. @throws InputError naming `argument` */
export function axisOf(type: EntityTypeName, given: string, argument: string): Axis {
  const all = axesOf(type)
  const named = new Map<string, Axis>()
  for (const axis of all) if (!named.has(plain(axis.name))) named.set(plain(axis.name), axis)
  for (const [short, axis] of shorter(type, all)) if (!named.has(plain(short))) named.set(plain(short), axis)
  const found = named.get(plain(given))
  if (found) return found
  const own = all.filter(({ through }) => !through).map(({ name }) => name)
  const general = shorter(type, all).flatMap(([short]) =>
    own.includes(short) || /\.(?!level)/.test(short) ? [] : [short],
  )
  throw new InputError(
    `${argument}: expected one of ${[...new Set([...general, ...own])].join(', ')}, or another that crossTabAxes names for ${entityTypes[type].code}, found "${given.slice(0, 60)}"`,
  )
}

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')

/** What is asked most goes by one name for all types: a chain, a field, a region and its levels, a year. */
function shorter(type: EntityTypeName, all: readonly Axis[]): [string, Axis][] {
  const { born } = declaredOf(type)
  const first = (name: string, meets: (axis: Axis) => boolean): [string, Axis][] => {
    const axis = all.find(meets)
    return axis ? [[name, axis]] : []
  }
  const leads = (to: string) => (axis: Axis) => axis.declared.type === to && axis.level === undefined
  const levels = LEVELS.flatMap(({ level, name }) => [
    ...first(name, (axis) => axis.level === level),
    ...first(`region.${name}`, (axis) => axis.level === level),
  ])
  const date = (axis: Axis) => axis.declared.of === 'YEAR' && axis.declared.property !== 'birthYear' && !axis.through
  return [
    ...(type === 'Chain' ? [] : first('chain', leads('Chain'))),
    ...(type === 'Field' ? [] : first('field', leads('Field'))),
    ...(type === 'Region' ? [] : first('region', leads('Region'))),
    ...levels,
    ...first('regionLevel', (axis) => /(^|\.)region\.level$/.test(axis.name)),
    ...first('year', (axis) => date(axis) && (born === undefined || axis.declared.property === born)),
    ...all.flatMap((axis): [string, Axis][] =>
      date(axis)
        ? [
            [`${axis.name.replace(/On$/, '')}.year`, axis],
            [`${axis.name}.year`, axis],
          ]
        : [],
    ),
    ...first('age', (axis) => axis.declared.of === 'AGE'),
  ]
}
