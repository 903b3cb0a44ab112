import type { GapRule } from '../rule.js'
import { g01 } from './g01.js'
import { g02 } from './g02.js'
import { g03 } from './g03.js'
import { g04 } from './g04.js'
import { g05 } from './g05.js'

/** The catalogue, by id and in order. */
export const rules: ReadonlyMap<string, GapRule> = new Map([g01, g02, g03, g04, g05].map((rule) => [rule.id, rule]))
