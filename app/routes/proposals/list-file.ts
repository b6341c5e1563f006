import { whenAccepted } from '#app/domain/outcome.ts'
import { filterIn, filterWords } from '#app/http/forms/proposals/list-query.ts'
import { listFile } from '#app/http/lists/list-file.server.ts'
import { allProposals } from '#app/services/proposals/list-proposals.server.ts'
import { proposalList } from '#app/ui/proposals/finding/proposal-list.ts'

/** The proposals that a filter shows, as a file. */
export const loader = listFile({
  area: 'public',
  params: { round: 'number' } as const,
  query: filterWords,
  rows: async (visit) =>
    whenAccepted(
      await allProposals(visit, visit.params.round, filterIn(visit.query)),
      ({ rows }) => rows,
    ),
  describe: proposalList,
  searched: true,
})
