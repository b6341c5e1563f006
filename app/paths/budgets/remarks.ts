import { playedField } from '#app/domain/remarks/simulator/play.ts'
import type { NounPages, PlaceAddress } from '#app/site-map.ts'

export const remarkPaths = ({ home }: PlaceAddress) => ({
  remarks: (year: number) => `${home}/budget/${year}/remarks`,
  remark: (year: number, number: number) => `${home}/budget/${year}/remarks/${number}`,
  /** Where a resident writes one on a line. */
  writeRemark: (year: number, side: string, key: string) =>
    `${home}/account/budget/${year}/lines/${side}/${encodeURIComponent(key)}/remark`,
  /** What somebody wrote on budgets. */
  myRemarks: `${home}/account/remarks`,
  /** What somebody who is signed in can do about a remark. */
  ownRemark: (year: number, number: number) => `${home}/account/budget/${year}/remarks/${number}`,
  officeRemarks: `${home}/office/remarks`,
  officeRemark: (year: number, number: number) => `${home}/office/remarks/${year}/${number}`,
  assignRemark: (year: number, number: number) => `${home}/office/remarks/${year}/${number}/assign`,
  answerRemark: (year: number, number: number) => `${home}/office/remarks/${year}/${number}/answer`,
  /** Where the last draft of a year is put to the vote of the kenesh. */
  putToKenesh: (year: number) => `${home}/office/remarks/${year}/kenesh`,
  /** The draft to be played with, or as it was played. */
  simulator: (year: number, state = '') =>
    `${home}/budget/${year}/simulator${state === '' ? '' : `?${playedField}=${encodeURIComponent(state)}`}`,
  /** Where what was played becomes a remark. */
  sendPlayed: (year: number) => `${home}/account/budget/${year}/simulator`,
  /** Where the office says what can be moved. */
  levers: (year: number) => `${home}/office/budgets/${year}/simulator`,
  takeInRemark: (year: number) => `${home}/office/remarks/${year}/new`,
})

export const pages: NounPages = {
  place: {
    'budget/:year/remarks': 'remarks/remarks.tsx',
    'budget/:year/remarks/files/:file': 'remarks/remarks-file.ts',
    'budget/:year/remarks/:remark': 'remarks/remark.tsx',
    'account/remarks': 'remarks/mine.tsx',
    'budget/:year/simulator': 'remarks/simulator/simulator.tsx',
    'account/budget/:year/simulator': 'remarks/simulator/send-played.tsx',
    'account/budget/:year/lines/:side/:line/remark': 'remarks/write-remark.tsx',
    'account/budget/:year/remarks/:remark': 'remarks/own-remark.tsx',
  },
  office: {
    remarks: 'remarks/office/remarks.tsx',
    'remarks/files/:file': 'remarks/office/remarks-file.ts',
    'budgets/:year/simulator': 'remarks/office/levers.tsx',
    'remarks/:year/kenesh': 'remarks/office/kenesh.tsx',
    'remarks/:year/new': 'remarks/office/take-in.tsx',
    'remarks/:year/:remark': 'remarks/office/remark.tsx',
    'remarks/:year/:remark/assign': 'remarks/office/assign.tsx',
    'remarks/:year/:remark/answer': 'remarks/office/answer.tsx',
  },
}
