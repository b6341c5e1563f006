import type { NounPages, PlaceAddress } from '#app/site-map.ts'

export const ratingPaths = ({ home }: PlaceAddress) => ({
  serviceQuarter: `${home}/facilities/quarter`,
  /** For the notice board. */
  quarterPaper: (quarter: string) => `${home}/facilities/quarter/${quarter}/paper`,
  quarterPaperDocx: (quarter: string) => `${home}/facilities/quarter/${quarter}/paper.docx`,
  /** On the country's pages only. */
  servicesCompared: `${home}/services`,
  rateFacility: (number: number) => `${home}/account/facilities/${number}/rate`,
  facilityReply: (number: number) => `${home}/office/facilities/${number}/reply`,
})

export const pages: NounPages = {
  place: {
    'facilities/quarter': 'ratings/facilities/quarter.tsx',
    'facilities/quarter/:quarter/paper': 'ratings/facilities/paper.tsx',
    'facilities/quarter/:quarter/paper.docx': 'ratings/facilities/paper-docx.ts',
    'account/facilities/:facility/rate': 'ratings/rate.tsx',
  },
  platform: { services: 'ratings/facilities/comparison.tsx' },
  office: { 'facilities/:facility/reply': 'ratings/reply.tsx' },
}
