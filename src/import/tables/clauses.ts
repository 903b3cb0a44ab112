import type { Hooks } from '../spec.js'

export const hooks: Hooks = {
  compose: (_, properties) => {
    properties.name ??= properties.path!
  },
}
