import { checkUscc, warnUscc } from '../uscc.js'
import type { Hooks } from '../spec.js'

export const hooks: Hooks = { columns: { uscc: { check: checkUscc, warn: warnUscc } } }
