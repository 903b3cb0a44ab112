import type { Hooks } from '../exchange/spec.js'

export const hooks: Hooks = {
  compose: (_, properties) => {
    properties.name ??= properties.path!
  },
}
