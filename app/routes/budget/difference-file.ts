import { whenAccepted } from '#app/domain/outcome.ts'
import { listFile } from '#app/http/lists/list-file.server.ts'
import { aYear } from '#app/http/pages/query-words.ts'
import { differenceAsked } from '#app/services/budget/reading/show-difference.server.ts'
import { differenceList } from '#app/ui/budget/lists/difference-list.ts'

/** Two versions compared line by line, as a file. */
export const loader = listFile({
  area: 'public',
  params: { year: 'number' } as const,
  query: { from: 20, to: 20, prices: aYear },
  rows: async (visit) =>
    whenAccepted(
      await differenceAsked(visit, visit.params.year, visit.query),
      ({ changed, same, prices }) =>
        [...changed, ...same].map((one) => ({ ...one, prices: prices.chosen })),
    ),
  describe: differenceList,
})
