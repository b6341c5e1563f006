import type { NounPages, PlaceAddress } from '#app/site-map.ts'

export const ratingPaths = ({ home }: PlaceAddress) => ({
  serviceQuarter: `${home}/facilities/quarter`,
  rateFacility: (number: number) => `${home}/account/facilities/${number}/rate`,
  facilityReply: (number: number) => `${home}/office/facilities/${number}/reply`,
})

export const pages: NounPages = {
  place: {
    'facilities/quarter': 'ratings/facilities/quarter.tsx',
    'account/facilities/:facility/rate': 'ratings/rate.tsx',
  },
  office: { 'facilities/:facility/reply': 'ratings/reply.tsx' },
}
