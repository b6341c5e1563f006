import type { NounPages, PlaceAddress } from '#app/site-map.ts'

export const evaluationPaths = ({ home }: PlaceAddress) => ({
  checks: `${home}/office/checks`,
  check: (proposal: number) => `${home}/office/checks/${proposal}`,
  checkAct: (proposal: number, act: 'assign' | 'judge' | 'sign' | 'exclusions' | 'contacts') =>
    `${home}/office/checks/${proposal}/${act}`,
  appeals: `${home}/office/appeals`,
  appealOf: (proposal: number) => `${home}/office/appeals/${proposal}`,
  reports: `${home}/office/reports`,
  reportsAbout: (proposal: number) => `${home}/office/reports/${proposal}`,
  appeal: (proposal: number) => `${home}/account/proposals/${proposal}/appeal`,
  report: (proposal: number) => `${home}/account/proposals/${proposal}/report`,
  card: (proposal: number) => `${home}/proposals/${proposal}/card`,
  cardDocx: (proposal: number) => `${home}/proposals/${proposal}/card.docx`,
  rejected: (round: number) => `${home}/rounds/${round}/rejected`,
})

export const pages: NounPages = {
  place: {
    'account/proposals/:number/appeal': 'evaluation/appeal.tsx',
    'account/proposals/:number/report': 'evaluation/report.tsx',
    'proposals/:number/card': 'evaluation/card.tsx',
    'proposals/:number/card.docx': 'evaluation/card-docx.ts',
    'rounds/:round/rejected': 'evaluation/rejected.tsx',
    'rounds/:round/rejected/files/:file': 'evaluation/rejected-file.ts',
  },
  office: {
    checks: 'evaluation/desk.tsx',
    'checks/files/:file': 'evaluation/checks-file.ts',
    'checks/:number': 'evaluation/case.tsx',
    'checks/:number/assign': 'evaluation/assign.tsx',
    'checks/:number/judge': 'evaluation/judge.tsx',
    'checks/:number/contacts': 'evaluation/contacts.tsx',
    'checks/:number/exclusions': 'evaluation/exclusions.tsx',
    appeals: 'evaluation/appeals.tsx',
    'appeals/files/:file': 'evaluation/appeals-file.ts',
    'appeals/:number': 'evaluation/decide-appeal.tsx',
    reports: 'evaluation/reports.tsx',
    'reports/files/:file': 'evaluation/reports-file.ts',
    'reports/:number': 'evaluation/moderate.tsx',
  },
}
