import type { RegionResolvers, QueryResolvers } from '../generated/resolvers.js'
import { entity } from './entity.js'
import { label } from './label.js'

/** An administrative region with its GB/T 2260 code (地区). */
export const Region: RegionResolvers = {
  ...entity,
  levelLabel: (row, { locale }) => label('RegionLevel', row.level, locale),
  parent: (row, _, { load }) => load.entity.one('Region', row.parentId),
  children: (row, args, { load }) => load.region.children(row.id, args),
  chains: (row, args, { load }) => load.region.chains(row.id, args),
  departments: (row, args, { load }) => load.region.departments(row.id, args),
  policies: (row, args, { load }) => load.region.policies(row.id, args),
  targets: (row, args, { load }) => load.region.targets(row.id, args),
  observations: (row, args, { load }) => load.region.observations(row.id, args),
  registers: (row, args, { load }) => load.region.registers(row.id, args),
  experts: (row, args, { load }) => load.region.experts(row.id, args),
  enterprises: (row, args, { load }) => load.region.enterprises(row.id, args),
  platforms: (row, args, { load }) => load.region.platforms(row.id, args),
  projects: (row, args, { load }) => load.region.projects(row.id, args),
}

export const regionQueries: Pick<QueryResolvers, 'regions' | 'region'> = {
  regions: (_, args, { load }) => load.region.list(args),
  region: (_, { id }, { load }) => load.entity.maybe('Region', id),
}
