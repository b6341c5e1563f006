import { improvementStates } from '#app/domain/improvements/state.ts'
import { longestSearch } from '#app/domain/lists/arrange.ts'
import { pageNumber, type QueryWords } from '../../pages/query-words.ts'

/** The words behind `?` by which agreed actions are chosen and ordered; kinds and places are the municipality's own. */
export const improvementQuery: QueryWords = {
  words: longestSearch,
  state: improvementStates,
  late: ['late'],
  kind: /^[\w-]{1,40}$/,
  facility: pageNumber,
  sort: /^-?[a-z]{1,20}$/,
  page: pageNumber,
}
