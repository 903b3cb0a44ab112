import type { PlatformResolvers, QueryResolvers } from '../generated/resolvers.js'
import { entity } from './entity.js'
import { label } from './label.js'

/** An innovation platform (平台). */
export const Platform: PlatformResolvers = {
  ...entity,
  kindLabel: (row, { locale }) => label('PlatformKind', row.kind, locale),
  levelLabel: (row, { locale }) => label('AdminLevel', row.level, locale),
  statusLabel: (row, { locale }) => label('PlatformStatus', row.status, locale),
  region: (row, _, { load }) => load.entity.one('Region', row.regionId),
  hosts: (row, args, { load }) => load.platform.hosts(row.id, args),
  chains: (row, args, { load }) => load.platform.chains(row.id, args),
  fields: (row, args, { load }) => load.platform.fields(row.id, args),
  reliesOn: (row, args, { load }) => load.platform.reliesOn(row.id, args),
  reliedOnBy: (row, args, { load }) => load.platform.reliedOnBy(row.id, args),
  upgradedTo: (row, args, { load }) => load.platform.upgradedTo(row.id, args),
}

export const platformQueries: Pick<QueryResolvers, 'platforms' | 'platform'> = {
  platforms: (_, args, { load }) => load.platform.list(args),
  platform: (_, { id }, { load }) => load.entity.maybe('Platform', id),
}
