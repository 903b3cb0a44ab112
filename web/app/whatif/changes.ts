import dayjs from 'dayjs'
import { useMemo } from 'react'
import { listOf, useParams } from '../frame/scope.js'
import type { AdminLevel, AppointmentRole, PlatformKind, WhatIfInput } from '../generated/graphql.js'

export interface Appoint {
  expert: string
  chain: string
  role: AppointmentRole
  from: string
  to: string | undefined
}

export interface Found {
  chain: string
  kind: PlatformKind
  level: AdminLevel
}

/** The changes of the address, and how to make others; so a what-if is a link. */
export function useChanges() {
  const [get, set] = useParams()
  const [appointText, endText, foundText] = [get('appoint'), get('end'), get('found')]
  return useMemo(() => {
    const appoints = (listOf(appointText) ?? []).map((text): Appoint => {
      const [expert = '', chain = '', role, from = '', to] = text.split('~')
      return { expert, chain, role: role === 'LEADER' ? 'LEADER' : 'EXPERT', from, to: to === '' ? undefined : to }
    })
    const ends = listOf(endText) ?? []
    const found = (listOf(foundText) ?? []).map((text): Found => {
      const [chain = '', kind = '', level = 'PROVINCIAL'] = text.split('~')
      return { chain, kind: kind as PlatformKind, level: level as AdminLevel }
    })
    const write = (next: { appoints?: readonly Appoint[]; ends?: readonly string[]; found?: readonly Found[] }) =>
      set({
        ...(next.appoints
          ? {
              appoint: next.appoints.map(({ expert, chain, role, from, to }) =>
                [expert, chain, role, from, to ?? ''].join('~'),
              ),
            }
          : {}),
        ...(next.ends ? { end: next.ends } : {}),
        ...(next.found ? { found: next.found.map(({ chain, kind, level }) => [chain, kind, level].join('~')) } : {}),
      })
    const input: WhatIfInput = {
      appoint: appoints.map(({ to, ...one }) => ({ ...one, ...(to ? { to } : {}) })),
      endAppointments: ends,
      addPlatforms: found.map(({ chain, kind, level }, index) => ({
        key: `p${index + 1}`,
        name: `p${index + 1}`,
        kind,
        level,
        chains: [chain],
      })),
    }
    return { appoints, ends, found, input, write, any: appoints.length + ends.length + found.length > 0 }
  }, [appointText, endText, foundText, set])
}

/** What the page asks about who is in office; `text` narrows the experts who could be appointed. */
export const officeOf = (region: string | undefined, day: string | undefined, text?: string) => ({
  region,
  text: text === '' ? undefined : text,
  day: day ?? dayjs().format('YYYY-MM-DD'),
  first: 60,
})
