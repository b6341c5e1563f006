import type { NounPages, PlaceAddress } from '#app/site-map.ts'

export const ledgerPaths = ({ home, place }: PlaceAddress) => ({
  ledger: (round: number) => `${home}/rounds/${round}/ledger`,
  /** Where somebody types the code of a receipt. */
  wasTaken: (round: number) => `${home}/account/vote/${round}/taken`,
  ledgerFile: (round: number, file: 'checkpoint' | 'leaves.txt' | 'key.txt' | 'promised.txt') =>
    `/data/${place}/rounds/${round}/ledger/${file}`,
  /** Keeps a watch on a ledger from outside; the same file for every vote. */
  ledgerWitness: '/verify/witness.mjs',
})

export const pages: NounPages = {
  place: {
    'rounds/:round/ledger': 'ledger/ledger.tsx',
    'account/vote/:round/taken': 'ledger/was-taken.tsx',
  },
  bare: {
    'data/:place/rounds/:round/ledger/:file': 'ledger/ledger-file.ts',
    'data/:place/rounds/:round/ledger/tile/*': 'ledger/tile.ts',
  },
}
