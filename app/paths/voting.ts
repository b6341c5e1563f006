import type { NounPages, PlaceAddress } from '#app/site-map.ts'

export const votingPaths = ({ home }: PlaceAddress) => ({
  vote: (round: number) => `${home}/account/vote/${round}`,
  receipt: (round: number) => `${home}/account/vote/${round}/receipt`,
  receiptKey: '/data/receipt-key.pem',
})

export const pages: NounPages = {
  place: {
    'account/vote/:round': 'voting/vote.tsx',
    'account/vote/:round/receipt': 'voting/receipt.tsx',
  },
  bare: { 'data/receipt-key.pem': 'voting/receipt-key.ts' },
}
