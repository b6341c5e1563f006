import type { NounPages, PlaceAddress } from '#app/site-map.ts'

export const rollPaths = ({ home }: PlaceAddress) => ({
  officeRoll: `${home}/office/roll`,
  identify: `${home}/office/roll/identify`,
  /** The people of a file of a village, while it is checked. */
  rollPaper: (file: number, village: number) => `${home}/office/roll/${file}/papers/${village}`,
  rollPaperDocx: (file: number, village: number) =>
    `${home}/office/roll/${file}/papers/${village}/roll.docx`,
})

export const pages: NounPages = {
  office: {
    roll: 'roll/office-roll.tsx',
    'roll/identify': 'roll/identify.tsx',
    'roll/:import/papers/:village': 'roll/roll-paper.tsx',
    'roll/:import/papers/:village/roll.docx': 'roll/roll-paper-docx.ts',
  },
}
