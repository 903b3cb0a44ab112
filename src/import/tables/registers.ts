import { registerNames, registerWords, type RegisterName } from '../../registers.js'
import type { Hooks } from '../exchange/spec.js'

export const hooks: Hooks = {
  columns: { register: { choices: registerNames } },
  idOf: ({ region, register, complete_from }) => `register:${[region, register, complete_from].join('~')}`,
  compose: ({ register, complete_from }, properties) => {
    properties.name = `${registerWords.get(register as RegisterName)!.zh[0]}登记完整（${complete_from as string}起）`
  },
}
