import type { PlaceAddress } from './place-address.ts'

export const evaluationPaths = ({ home }: PlaceAddress) => ({
  checks: `${home}/office/checks`,
  check: (proposal: number) => `${home}/office/checks/${proposal}`,
  checkAct: (proposal: number, act: 'assign' | 'judge' | 'sign' | 'exclusions') =>
    `${home}/office/checks/${proposal}/${act}`,
  appeals: `${home}/office/appeals`,
  appealOf: (proposal: number) => `${home}/office/appeals/${proposal}`,
  reports: `${home}/office/reports`,
  reportsAbout: (proposal: number) => `${home}/office/reports/${proposal}`,
  appeal: (proposal: number) => `${home}/account/proposals/${proposal}/appeal`,
  report: (proposal: number) => `${home}/account/proposals/${proposal}/report`,
  card: (proposal: number) => `${home}/proposals/${proposal}/card`,
  rejected: (round: number) => `${home}/rounds/${round}/rejected`,
})
