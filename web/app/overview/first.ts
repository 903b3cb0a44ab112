import { localeOf } from '../frame/language.js'
import type { TypedDocumentString } from '../generated/graphql.js'
import {
  OverviewHeatDocument,
  OverviewRegionsDocument,
  OverviewTargetsDocument,
  OverviewUnitsDocument,
  OverviewWorstDocument,
  RegionsDocument,
  TermsDocument,
} from '../generated/graphql.js'

/** How many of the worst gaps, and of the targets, the page asks for. */
export const WORST = 12
export const TARGETS = 100

/** What the page asks as soon as it is opened, in the order in which it is read; each as its panel asks it. */
export function firstQuestions(params: URLSearchParams): [TypedDocumentString<unknown, never>, object][] {
  const region = params.get('region') ?? undefined
  const day = params.get('day') ?? undefined
  const locale = localeOf(params.get('lang'))
  return [
    [OverviewWorstDocument, { region, day, locale, first: WORST }],
    [OverviewHeatDocument, { region, day, locale }],
    [TermsDocument, { locale }],
    [RegionsDocument, {}],
    [OverviewUnitsDocument, { region, day }],
    [OverviewTargetsDocument, { region, day, locale, first: TARGETS }],
    [OverviewRegionsDocument, { region, day }],
  ] as never
}
