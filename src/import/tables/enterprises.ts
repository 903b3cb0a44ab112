import { checkUscc, warnUscc } from '../exchange/uscc.js'
import type { Hooks } from '../exchange/spec.js'

export const hooks: Hooks = { columns: { uscc: { check: checkUscc, warn: warnUscc } } }
