import type { ChainResolvers, QueryResolvers } from '../generated/resolvers.js'
import { entity } from './entity.js'
import { label } from './label.js'

/** A chain of a region: talent, industry or innovation chain (链条). */
export const Chain: ChainResolvers = {
  ...entity,
  kindLabel: (row, { locale }) => label('ChainKind', row.kind, locale),
  statusLabel: (row, { locale }) => label('ChainStatus', row.status, locale),
  region: (row, _, { load }) => load.entity.need('Region', row.regionId),
  needs: (row, args, { load }) => load.chain.needs(row.id, args),
  segments: (row, args, { load }) => load.chain.segments(row.id, args),
  supports: (row, args, { load }) => load.chain.supports(row.id, args),
  supportedBy: (row, args, { load }) => load.chain.supportedBy(row.id, args),
  succeeds: (row, args, { load }) => load.chain.succeeds(row.id, args),
  succeededBy: (row, args, { load }) => load.chain.succeededBy(row.id, args),
  appointments: (row, args, { load }) => load.chain.appointments(row.id, args),
  teams: (row, args, { load }) => load.chain.teams(row.id, args),
  platforms: (row, args, { load }) => load.chain.platforms(row.id, args),
  enterprises: (row, args, { load }) => load.chain.enterprises(row.id, args),
  products: (row, args, { load }) => load.chain.products(row.id, args),
  projects: (row, args, { load }) => load.chain.projects(row.id, args),
  demands: (row, args, { load }) => load.chain.demands(row.id, args),
  targets: (row, args, { load }) => load.chain.targets(row.id, args),
}

export const chainQueries: Pick<QueryResolvers, 'chains' | 'chain'> = {
  chains: (_, args, { load }) => load.chain.list(args),
  chain: (_, { id }, { load }) => load.entity.maybe('Chain', id),
}
