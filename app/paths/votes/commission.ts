import type { NounPages, PlaceAddress } from '#app/site-map.ts'

export const commissionPaths = ({ home }: PlaceAddress) => ({
  commissionKey: (round: number) => `${home}/office/rounds/${round}/commission`,
  openedBallots: (round: number) => `${home}/office/rounds/${round}/commission/opened`,
  sealedBox: (round: number) => `${home}/office/rounds/${round}/commission/sealed-box.json`,
})

export const pages: NounPages = {
  office: {
    'rounds/:round/commission': 'commission/commission-key.tsx',
    'rounds/:round/commission/opened': 'commission/opened-ballots.tsx',
    'rounds/:round/commission/sealed-box.json': 'commission/sealed-box.ts',
  },
}
