import type { NounPages, PlaceAddress } from '#app/site-map.ts'

export const improvementPaths = ({ home, place }: PlaceAddress) => ({
  improvements: `${home}/improvements`,
  improvement: (number: number) => `${home}/improvements/${number}`,
  officeImprovements: `${home}/office/improvements`,
  officeImprovement: (number: number) => `${home}/office/improvements/${number}`,
  /** `from`: what it follows from, as `scorecard/3`. */
  planImprovement: (facility: number, from?: string) =>
    `${home}/office/facilities/${facility}/improvement${from ? `?from=${encodeURIComponent(from)}` : ''}`,
  recheckImprovement: (number: number) => `${home}/account/improvements/${number}`,
  /** `?facility=3` for the plan of one. */
  improvementFeed: (choice = '') =>
    `/data/${place}/improvements/${home.split('/')[1]}.atom${choice}`,
})

export const pages: NounPages = {
  bare: { 'data/:place/improvements/:feed': 'improvements/feed.ts' },
  place: {
    improvements: 'improvements/improvements.tsx',
    'improvements/files/:file': 'improvements/improvements-file.ts',
    'improvements/:improvement': 'improvements/improvement.tsx',
    'account/improvements/:improvement': 'improvements/recheck-improvement.tsx',
  },
  office: {
    improvements: 'improvements/office/improvements.tsx',
    'improvements/files/:file': 'improvements/office/improvements-file.ts',
    'improvements/:improvement': 'improvements/office/improvement.tsx',
    'facilities/:facility/improvement': 'improvements/office/plan-improvement.tsx',
  },
}
