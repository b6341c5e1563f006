import type { PlaceAddress } from './place-address.ts'

export const tallyPaths = ({ home, place }: PlaceAddress) => ({
  result: (round: number) => `${home}/rounds/${round}/result`,
  resultOf: (round: number, proposal: number) => `${home}/rounds/${round}/result/${proposal}`,
  whatIf: (round: number) => `${home}/rounds/${round}/what-if`,
  recount: (round: number) => `${home}/rounds/${round}/recount`,
  countRound: (round: number) => `${home}/office/rounds/${round}/count`,
  download: (round: number, file: 'proposals.csv' | 'ballots.pb' | 'result.json') =>
    `/data/${place}/rounds/${round}/${file}`,
  /** The recount's program in another language; the same file for every round. */
  verifier: '/verify/verify.py',
  frozenRules: (round: number) => `/data/${place}/rounds/${round}/frozen.json`,
})
