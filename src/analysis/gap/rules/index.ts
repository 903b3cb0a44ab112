import type { GapRule } from '../rule.js'
import { g01 } from './g01.js'
import { g02 } from './g02.js'
import { g03 } from './g03.js'
import { g04 } from './g04.js'
import { g05 } from './g05.js'
import { g06 } from './g06.js'
import { g07 } from './g07.js'
import { g08 } from './g08.js'
import { g09 } from './g09.js'
import { g10 } from './g10.js'
import { g11 } from './g11.js'
import { g13 } from './g13.js'
import { g14 } from './g14.js'

/** The catalogue, by id and in order. */
export const rules: ReadonlyMap<string, GapRule> = new Map([g01, g02, g03, g04, g05, g06, g07, g08, g09, g10, g11, g13, g14].map((rule) => [rule.id, rule]))
