import type { NounPages, PlaceAddress } from '#app/site-map.ts'

export const proposalPaths = ({ home, place }: PlaceAddress) => ({
  proposals: (round: number) => `${home}/rounds/${round}/proposals`,
  proposalMap: (round: number) => `${home}/rounds/${round}/map`,
  proposal: (proposal: number) => `${home}/proposals/${proposal}`,
  versions: (proposal: number) => `${home}/proposals/${proposal}/versions`,
  myProposals: `${home}/account/proposals`,
  propose: (round: number) => `${home}/account/propose/${round}`,
  draft: (draft: number, step: string) => `${home}/account/drafts/${draft}/${step}`,
  restoreVersion: (proposal: number) => `${home}/account/proposals/${proposal}/restore`,
  leaveProposal: (proposal: number) => `${home}/account/proposals/${proposal}/leave`,
  withdrawProposal: (proposal: number) => `${home}/account/proposals/${proposal}/withdraw`,
  paperRegister: `${home}/office/papers`,
  paperIntake: `${home}/office/proposals/new`,
  officeTitle: (proposal: number) => `${home}/office/proposals/${proposal}/title`,
  paperReceipt: (proposal: number) => `${home}/office/proposals/${proposal}/receipt`,
  paperReceiptDocx: (proposal: number) => `${home}/office/proposals/${proposal}/receipt.docx`,
  proposalPoints: (round: number) => `/data/${place}/rounds/${round}/proposals.geojson`,
})

export const pages: NounPages = {
  place: {
    'rounds/:round/proposals': 'proposals/list.tsx',
    'rounds/:round/proposals/files/:file': 'proposals/list-file.ts',
    'rounds/:round/map': 'proposals/map.tsx',
    'proposals/:number': 'proposals/proposal.tsx',
    'proposals/:number/versions': 'proposals/versions.tsx',
    'account/propose/:round': 'proposals/propose.tsx',
    'account/drafts/:draft/check': 'proposals/draft-check.tsx',
    'account/drafts/:draft/:step': 'proposals/draft-step.tsx',
    'account/proposals': 'proposals/mine.tsx',
    'account/proposals/:number/leave': 'proposals/leave.tsx',
    'account/proposals/:number/restore': 'proposals/restore.tsx',
    'account/proposals/:number/withdraw': 'proposals/withdraw.tsx',
  },
  office: {
    papers: 'proposals/papers.tsx',
    'papers/files/:file': 'proposals/papers-file.ts',
    'proposals/new': 'proposals/new-paper.tsx',
    'proposals/:number/title': 'proposals/office-title.tsx',
    'proposals/:number/receipt': 'proposals/paper-receipt.tsx',
    'proposals/:number/receipt.docx': 'proposals/receipt-docx.ts',
  },
  bare: { 'data/:place/rounds/:round/proposals.geojson': 'proposals/points.ts' },
}
