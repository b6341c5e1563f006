import type { PlaceAddress } from './place-address.ts'

export const proposalPaths = ({ home, place }: PlaceAddress) => ({
  proposals: (round: number) => `${home}/rounds/${round}/proposals`,
  proposalMap: (round: number) => `${home}/rounds/${round}/map`,
  proposal: (proposal: number) => `${home}/proposals/${proposal}`,
  versions: (proposal: number) => `${home}/proposals/${proposal}/versions`,
  myProposals: `${home}/account/proposals`,
  propose: (round: number) => `${home}/account/propose/${round}`,
  draft: (draft: number, step: string) => `${home}/account/drafts/${draft}/${step}`,
  leaveProposal: (proposal: number) => `${home}/account/proposals/${proposal}/leave`,
  withdrawProposal: (proposal: number) => `${home}/account/proposals/${proposal}/withdraw`,
  paperIntake: `${home}/office/proposals/new`,
  paperReceipt: (proposal: number) => `${home}/office/proposals/${proposal}/receipt`,
  proposalPoints: (round: number) => `/data/${place}/rounds/${round}/proposals.geojson`,
})
