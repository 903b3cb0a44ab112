import { useMemo } from 'react'
import { listOf, useParams } from '../frame/scope.js'
import type { AppointmentRole, PlatformKind, WhatIfInput } from '../generated/graphql.js'

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
      const [chain = '', kind = ''] = text.split('~')
      return { chain, kind: kind as PlatformKind }
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
        ...(next.found ? { found: next.found.map(({ chain, kind }) => `${chain}~${kind}`) } : {}),
      })
    const input: WhatIfInput = {
      appoint: appoints.map(({ to, ...one }) => ({ ...one, ...(to ? { to } : {}) })),
      endAppointments: ends,
      addPlatforms: found.map(({ chain, kind }, index) => ({
        key: `p${index + 1}`,
        name: `p${index + 1}`,
        kind,
        level: 'PROVINCIAL' as const,
        chains: [chain],
      })),
    }
    return { appoints, ends, found, input, write, any: appoints.length + ends.length + found.length > 0 }
  }, [appointText, endText, foundText, set])
}
