import {
  chainPlaces,
  parkStations,
  placeChains,
  stationChains,
  stationParks,
  type ChainPlacesResult,
  type ParkStationsResult,
  type StationParksResult,
} from '../../generated/cypher.js'
import type { PlatformKind } from '../../generated/types.js'
import type { ChainPattern, ChainReading, Ends } from './chainPattern.js'
import { leg, type TypedLeg } from './leg.js'
import { stationParkEnterpriseWords } from './words.js'

/** Kinds of platforms that are a workstation (工作站). */
export const stationKinds: readonly PlatformKind[] = [
  'ACADEMICIAN_WORKSTATION',
  'POSTDOC_WORKSTATION',
  'POSTDOC_INNOVATION_BASE',
  'SCHOLAR_WORKSTATION',
  'TALENT_MOBILE_STATION',
]

/** Kinds of platforms that are a park (园区). */
export const parkKinds: readonly PlatformKind[] = [
  'HIGHTECH_ZONE',
  'AGRI_SCIENCE_PARK',
  'INDUSTRIAL_PARK',
  'UNIVERSITY_SCIENCE_PARK',
  'HIGHTECH_INDUSTRIALISATION_BASE',
]

/**
 * Workstation, park, enterprise (工作站—园区—企业), both platforms existing. The station relies on the park, or both serve the
 * chain: a host that both have is no tie; the enterprise is on the chain, and hosts the park or the park serves the
 * chain. A station of the chain serves it, is hosted by an enterprise on it, or is so tied to a park of which one of
 * both holds.
 */
export const stationParkEnterprise: ChainPattern = {
  title: stationParkEnterpriseWords.title,
  ends: { from: 'Platform', to: 'Enterprise' },
  steps: [
    { code: 'NO_STATION', ...stationParkEnterpriseWords.station },
    { code: 'NO_PARK', ...stationParkEnterpriseWords.park },
    { code: 'NO_ENTERPRISE', ...stationParkEnterpriseWords.enterprise },
  ],
  async chainsOf({ reader, from, to }) {
    if (to !== null) return (await reader.run(placeChains, { enterprise: to })).map(({ id }) => id)
    const found = await reader.run(stationChains, { platform: from!, parks: parkKinds })
    const chains = Object.values(found ?? {}).flatMap((some: { id: string; status: string | null }[]) => some)
    return [...new Set(chains.filter(({ status }) => status !== 'DISCONTINUED').map(({ id }) => id))].sort()
  },
  async read({ reader, from, to }, chains) {
    const places = await reader.run(chainPlaces, { chains, stations: stationKinds, parks: parkKinds })
    const own = places.flatMap(({ serving, hosted }) => [...serving, ...hosted])
    const idsOf = (kinds: readonly PlatformKind[]) => own.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)
    const stationsOf = await reader.run(parkStations, { ids: unique(idsOf(parkKinds)), stations: stationKinds })
    const parksOf = await reader.run(stationParks, {
      ids: unique([...idsOf(stationKinds), ...stationsOf.flatMap(({ relying }) => relying.map(({ id }) => id))]),
      parks: parkKinds,
    })
    const readings = {
      stationsOf: new Map(stationsOf.map((row) => [row.id, row])),
      parksOf: new Map(parksOf.map((row) => [row.id, row])),
    }
    return places.map((row) => reading(row, readings, { from, to }))
  },
}

interface Readings {
  stationsOf: ReadonlyMap<string, ParkStationsResult>
  parksOf: ReadonlyMap<string, StationParksResult>
}
type Named = { id: string; name: string }
type Park = Named & { hosts: readonly Named[]; serves: boolean }

function reading(
  { chainId, chainName, enterprises, serving, hosted }: ChainPlacesResult,
  { stationsOf, parksOf }: Readings,
  { from, to }: Ends,
): ChainReading {
  const names = new Map([[chainId, chainName], ...enterprises.map(({ id, name }) => [id, name] as const)])
  const name = ({ id, name: text }: Named): string => (names.set(id, text), id)
  const own = [...serving, ...hosted]
  const tied = own.flatMap(({ id }) => stationsOf.get(id)?.relying ?? [])
  const stations = new Map(
    [...own.filter(({ kind }) => stationKinds.includes(kind)), ...tied]
      .filter(({ id }) => from === null || id === from)
      .map((station) => [name(station), station]),
  )
  const serves = new Set(serving.map(({ id }) => id))
  const parks = new Map<string, Park>()
  const park = (of: Named & { hosts: readonly Named[] }): string => {
    parks.set(of.id, { ...of, serves: serves.has(of.id) })
    return name(of)
  }
  const firsts = [...stations.keys()].flatMap((station): TypedLeg[] => {
    const row = parksOf.get(station)
    const beside = serves.has(station)
      ? serving.filter(({ id, kind }) => parkKinds.includes(kind) && id !== station)
      : []
    return [
      ...(row?.relied ?? []).map((to) =>
        leg({ fromId: station, toId: park(to), relation: 'RELIES_ON', forward: true }),
      ),
      ...beside.map((to) =>
        leg(
          { fromId: station, toId: chainId, relation: 'SERVES', forward: true },
          { fromId: chainId, toId: park(to), relation: 'SERVES', forward: false },
        ),
      ),
    ]
  })
  const wanted = enterprises.filter(({ id }) => to === null || id === to)
  const seconds = [...parks.values()].flatMap((one): TypedLeg[] => [
    ...wanted
      .filter(({ id }) => one.hosts.some((host) => host.id === id))
      .map(({ id }) => leg({ fromId: one.id, toId: id, relation: 'HOSTED_BY', forward: true })),
    ...(one.serves
      ? wanted.map(({ id }) =>
          leg(
            { fromId: one.id, toId: chainId, relation: 'SERVES', forward: true },
            { fromId: chainId, toId: id, relation: 'ON_CHAIN', forward: false },
          ),
        )
      : []),
  ])
  return { chainId, chainName, starts: [...stations.keys()], startsAre: 'FIRST', firsts, seconds, names }
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)].sort()
