import { longestSearch } from '#app/domain/lists/arrange.ts'
import type { ListFacts } from '#app/domain/lists/column.ts'
import { type Say, sayIn } from '#app/ui/say.ts'
import { pageNumber, type QueryWords } from '../pages/query-words.ts'

/** The words by which a list is searched, narrowed, ordered and turned over, from its description. */
export function listWords<Row>(describe: (say: Say) => ListFacts<Row>): QueryWords {
  // Its words are the same in every language and municipality.
  const { columns, choices = [] } = describe(sayIn('ky', ''))
  const choice = choices.map(({ key, options }) => [key, options.map(({ value }) => value)])
  return {
    words: longestSearch,
    sort: columns.flatMap(({ key, unordered }) => (unordered ? [] : [key, `-${key}`])),
    page: pageNumber,
    ...Object.fromEntries(choice),
  }
}
