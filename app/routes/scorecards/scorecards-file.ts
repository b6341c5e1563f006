import { accepted } from '#app/domain/outcome.ts'
import { scorecardQuery } from '#app/http/forms/scorecards/scorecard-query.ts'
import { listFile } from '#app/http/lists/list-file.server.ts'
import { scoreCardsHere } from '#app/services/scorecards/read-scorecards.server.ts'
import { scorecardList } from '#app/ui/scorecards/scorecard-list.ts'

/** The score cards that a choice shows, as a file. */
export const loader = listFile({
  area: 'public',
  query: scorecardQuery,
  rows: async (visit) => accepted(await scoreCardsHere(visit)),
  describe: scorecardList,
})
