import { Trouble } from '../../frame/trouble.js'
import { useScope } from '../../frame/scope.js'
import type { Kept } from './store.js'

/** Why a board was not kept. */
export function Refused({ kept: { trouble, zh, en } }: { kept: Kept }) {
  const { locale } = useScope()
  return trouble ? <Trouble error={trouble} /> : locale === 'ZH' ? zh : en
}
