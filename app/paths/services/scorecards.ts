import type { NounPages, PlaceAddress } from '#app/site-map.ts'

export const scorecardPaths = ({ home }: PlaceAddress) => ({
  scorecards: `${home}/scorecards`,
  scorecard: (number: number) => `${home}/scorecards/${number}`,
  /** For the notice board. */
  scorecardPaper: (number: number) => `${home}/scorecards/${number}/paper`,
  scorecardDocx: (number: number) => `${home}/scorecards/${number}/paper.docx`,
  /** The empty sheet for a meeting. */
  scorecardSheet: (facility: number) => `${home}/facilities/${facility}/sheet`,
  scorecardSheetDocx: (facility: number) => `${home}/facilities/${facility}/sheet.docx`,
  enterScorecard: (facility: number) => `${home}/account/facilities/${facility}/scorecard`,
  correctScorecard: (number: number) => `${home}/account/scorecards/${number}`,
})

export const pages: NounPages = {
  place: {
    scorecards: 'scorecards/scorecards.tsx',
    'scorecards/files/:file': 'scorecards/scorecards-file.ts',
    'scorecards/:scorecard': 'scorecards/scorecard.tsx',
    'scorecards/:scorecard/paper': 'scorecards/board-paper.tsx',
    'scorecards/:scorecard/paper.docx': 'scorecards/board-docx.ts',
    'facilities/:facility/sheet': 'scorecards/meeting-sheet.tsx',
    'facilities/:facility/sheet.docx': 'scorecards/sheet-docx.ts',
    'account/facilities/:facility/scorecard': 'scorecards/enter-scorecard.tsx',
    'account/scorecards/:scorecard': 'scorecards/correct-scorecard.tsx',
  },
}
