import type { NounPages, PlaceAddress } from '#app/site-map.ts'

export const tallyPaths = ({ home, place }: PlaceAddress) => ({
  result: (round: number) => `${home}/rounds/${round}/result`,
  resultOf: (round: number, proposal: number) => `${home}/rounds/${round}/result/${proposal}`,
  protocol: (round: number) => `${home}/rounds/${round}/protocol`,
  protocolDocx: (round: number) => `${home}/rounds/${round}/protocol.docx`,
  whatIf: (round: number) => `${home}/rounds/${round}/what-if`,
  recount: (round: number) => `${home}/rounds/${round}/recount`,
  countRound: (round: number) => `${home}/office/rounds/${round}/count`,
  download: (round: number, file: 'ballots.pb' | 'result.json' | 'titles.json') =>
    `/data/${place}/rounds/${round}/${file}`,
  /** The table of proposals in the language of the page; with `;` for spreadsheets that want it. */
  proposalsTable: (round: number, separator: 'comma' | 'semicolon') =>
    `/data/${place}/rounds/${round}/proposals.csv?language=${home.split('/')[1]}&separator=${separator}`,
  /** The recount's program in another language; the same file for every round. */
  verifier: '/verify/verify.py',
  frozenRules: (round: number) => `/data/${place}/rounds/${round}/frozen.json`,
})

export const pages: NounPages = {
  place: {
    'rounds/:round/result': 'tally/result.tsx',
    'rounds/:round/result/:proposal': 'tally/project-result.tsx',
    'rounds/:round/protocol': 'tally/protocol.tsx',
    'rounds/:round/protocol.docx': 'tally/protocol-docx.ts',
    'rounds/:round/recount': 'tally/recount.tsx',
    'rounds/:round/what-if': 'tally/what-if.tsx',
  },
  office: { 'rounds/:round/count': 'tally/count.tsx' },
  bare: {
    'data/:place/rounds/:round/frozen.json': 'tally/frozen-rules.ts',
    'data/:place/rounds/:round/:file': 'tally/downloads.ts',
  },
}
