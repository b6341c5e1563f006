import { lineStates } from '#app/domain/facilities/pages.ts'
import { longestSearch } from '#app/domain/lists/arrange.ts'
import { pageNumber, type QueryWords } from '../../pages/query-words.ts'

/** The words behind `?` by which the services of a municipality are chosen and ordered; its kinds and villages are its own. */
export const facilityQuery: QueryWords = {
  words: longestSearch,
  kind: /^[\w-]{1,40}$/,
  village: pageNumber,
  state: lineStates,
  sort: /^-?[a-z]{1,20}$/,
  page: pageNumber,
}
