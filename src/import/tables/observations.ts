import type { Hooks } from '../exchange/spec.js'

export const hooks: Hooks = {
  compose: ({ date, value, unit }, properties, { nameOf }) => {
    const indicator = nameOf(properties.indicatorId as string) ?? (properties.indicatorId as string)
    properties.name = [indicator, date, value, unit].filter((part) => part !== undefined).join(' ')
  },
}
