import type { NounPages, PlaceAddress } from '#app/site-map.ts'

export const visitPaths = ({ home }: PlaceAddress) => ({
  visits: `${home}/visits`,
  visit: (number: number) => `${home}/visits/${number}`,
  /** A monitor's own page; what a phone keeps for the time without a signal is kept for it alone. */
  monitorDay: `${home}/account/visits`,
  visitFacility: (number: number) => `${home}/account/visits/places/${number}`,
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
    'account/visits/kept/:mark': 'visits/kept-visit.tsx',
  },
}
