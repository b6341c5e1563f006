import { longestSearch } from '#app/domain/lists/arrange.ts'
import { problemStates } from '#app/domain/problems/state.ts'
import { pageNumber, type QueryWords } from '../../pages/query-words.ts'

/** The words behind `?` by which reports are chosen and ordered; kinds and villages are the municipality's own. */
export const problemQuery: QueryWords = {
  words: longestSearch,
  kind: /^[\w-]{1,40}$/,
  village: pageNumber,
  state: problemStates,
  reply: ['overdue'],
  /** A map shows what is open or just fixed where it is not asked for all. */
  shown: ['now', 'all'],
  sort: /^-?[a-z]{1,20}$/,
  page: pageNumber,
}
