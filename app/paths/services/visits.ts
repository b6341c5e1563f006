import type { NounPages, PlaceAddress } from '#app/site-map.ts'

export const visitPaths = ({ home, place }: PlaceAddress) => ({
  visits: `${home}/visits`,
  visit: (number: number) => `${home}/visits/${number}`,
  visitForm: `/data/${place}/visits/form.xlsx`,
  /** A monitor's own page; what a phone keeps for the time without a signal is kept for it alone. */
  monitorDay: `${home}/account/visits`,
  visitPlaces: `${home}/account/visits/places`,
  visitFacility: (number: number) => `${home}/account/visits/places/${number}`,
  /** What answers for that page without a signal. */
  visitWorker: `${home}/account/visits/worker.js`,
  bringVisits: `${home}/account/visits/bring`,
  /** What somebody sent, by its mark. */
  keptVisit: (mark: string) => `${home}/account/visits/kept/${mark}`,
})

export const pages: NounPages = {
  place: {
    visits: 'visits/visits.tsx',
    'visits/files/:file': 'visits/visits-file.ts',
    'visits/:visit': 'visits/visit.tsx',
    'account/visits': 'visits/monitor-day.tsx',
    'account/visits/places/:facility': 'visits/visit-facility.tsx',
    'account/visits/bring': 'visits/bring-visits.tsx',
    'account/visits/kept/:mark': 'visits/kept-visit.tsx',
  },
  bare: {
    ':language/:place/account/visits/worker.js': 'visits/worker.ts',
    'data/:place/visits/form.xlsx': 'visits/xlsform.ts',
  },
}
