import type { NounPages, PlaceAddress } from '#app/site-map.ts'

export const commissionPaths = ({ home }: PlaceAddress) => ({
  commissionKey: (round: number) => `${home}/office/rounds/${round}/commission`,
  openedBallots: (round: number) => `${home}/office/rounds/${round}/commission/opened`,
  sealedBox: (round: number) => `${home}/office/rounds/${round}/commission/sealed-box.json`,
  /** What a commission runs on a computer of its own; the same files for every vote. */
  keyProgram: '/verify/commission-key.mjs',
  openProgram: '/verify/open-ballots.mjs',
})

export const pages: NounPages = {
  office: {
    'rounds/:round/commission': 'commission/commission-key.tsx',
    'rounds/:round/commission/opened': 'commission/opened-ballots.tsx',
    'rounds/:round/commission/sealed-box.json': 'commission/sealed-box.ts',
  },
}
