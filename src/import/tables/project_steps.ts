import { term } from '../../enums.js'
import type { Hooks } from '../exchange/spec.js'

export const hooks: Hooks = {
  idOf: ({ project, step }) => `step:${[project, step].join('~')}`,
  compose: ({ step }, properties) => {
    properties.name = term('ProjectStepKind', step as string, 'ZH')
  },
}
