import { en as words } from './en.js'
import type { Said } from './said.js'

// The library's own parts speak English where nothing else is said.
export default { words } satisfies Said
