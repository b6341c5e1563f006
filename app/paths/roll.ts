import type { NounPages, PlaceAddress } from '#app/site-map.ts'

export const rollPaths = ({ home }: PlaceAddress) => ({
  /** What is told of a round's roll to everybody. */
  roundRoll: (round: number) => `${home}/rounds/${round}/roll`,
  /** Where somebody asks whether they are on it. */
  onTheRoll: (round: number) => `${home}/account/roll/${round}`,
  officeRoll: `${home}/office/roll`,
  identify: `${home}/office/roll/identify`,
  /** Where a disputed row of a round's roll is set aside. */
  setAside: (round: number) => `${home}/office/rounds/${round}/roll`,
  /** Where a second signer sees which row a PIN is. */
  compareRow: (round: number) => `${home}/office/rounds/${round}/roll/compare`,
  /** The people of a file of a village, while it is checked. */
  rollPaper: (file: number, village: number) => `${home}/office/roll/${file}/papers/${village}`,
  rollPaperDocx: (file: number, village: number) =>
    `${home}/office/roll/${file}/papers/${village}/roll.docx`,
})

export const pages: NounPages = {
  place: {
    'rounds/:round/roll': 'roll/round-roll.tsx',
    'account/roll/:round': 'roll/on-the-roll.tsx',
  },
  office: {
    roll: 'roll/office-roll.tsx',
    'roll/identify': 'roll/identify.tsx',
    'rounds/:round/roll': 'roll/set-aside.tsx',
    'rounds/:round/roll/compare': 'roll/compare-row.tsx',
    'roll/:import/papers/:village': 'roll/roll-paper.tsx',
    'roll/:import/papers/:village/roll.docx': 'roll/roll-paper-docx.ts',
  },
}
