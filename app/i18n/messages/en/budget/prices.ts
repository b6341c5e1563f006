import type { Catalogue } from '../../ky/catalogue.ts'

export const prices: Catalogue['openBudget']['prices'] = {
  show: 'Amounts',
  asTheyWere: 'in prices of their own year',
  pricesOf: (year) => `in prices of ${year}`,
  inPricesOf: (year) => `In prices of ${year}`,
  indices: 'Price index against the year before',
  indexOf: (year, index) => `${year} ${index}`,
  rounded: 'Computed amounts are rounded to a whole som.',
  none: 'Amounts of several years cannot be shown in prices of one: no price index is entered.',
  noneFor: (years) =>
    `Amounts of these years cannot be shown in prices of one: the price index has not been entered: ${years}.`,
  untold: 'there is no price index for this year',
  column: 'In prices of',
  heading: 'Price index',
  how: 'Prices of a year against those of the year before. The finance department enters the figures with their source; the portal adds nothing of its own.',
  year: 'Year',
  ofBefore: 'Of the year before',
  office: 'Price index',
  officeLead:
    'So that amounts of several years can be compared in prices of one, enter the consumer price index of the National Statistical Committee. A year that is left empty has no index, and the pages say so.',
  noYears: 'Indices can be entered once a budget is published',
  ofYear: (year) => `${year}`,
  index: (year) => `Prices of ${year} against the year before, %`,
  indexHint: 'For example 106.3',
  source: 'Source',
  sourceHint: 'Where and when the figure was published: a link or the name of the publication',
  why: 'Why do you change or remove an index that was entered before?',
  whyHint:
    'Only where something is changed or emptied. The old figure stays public beside this reason.',
  changes: 'Changes of the index',
  on: 'Day',
  was: 'Before',
  isNow: 'Now',
  gone: 'no index',
  reason: 'Reason',
}
