import type { InstitutionResolvers, QueryResolvers } from '../generated/resolvers.js'
import { entity } from './entity.js'
import { label } from './label.js'

/** A university, research institute, hospital or vocational college (机构). */
export const Institution: InstitutionResolvers = {
  ...entity,
  kindLabel: (row, { locale }) => label('InstitutionKind', row.kind, locale),
  region: (row, _, { load }) => load.entity.one('Region', row.regionId),
  projects: (row, args, { load }) => load.institution.projects(row.id, args),
  platforms: (row, args, { load }) => load.institution.platforms(row.id, args),
  affiliations: (row, args, { load }) => load.institution.affiliations(row.id, args),
  engagements: (row, args, { load }) => load.institution.engagements(row.id, args),
  partnerships: (row, args, { load }) => load.institution.partnerships(row.id, args),
}

export const institutionQueries: Pick<QueryResolvers, 'institutions' | 'institution'> = {
  institutions: (_, args, { load }) => load.institution.list(args),
  institution: (_, { id }, { load }) => load.entity.maybe('Institution', id),
}
