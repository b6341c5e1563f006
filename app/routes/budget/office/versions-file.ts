import { whenAccepted } from '#app/domain/outcome.ts'
import { listFile } from '#app/http/lists/list-file.server.ts'
import { listBudgets } from '#app/services/budget/versions/list-budgets.server.ts'
import { versionList } from '#app/ui/budget/lists/version-list.ts'

/** The versions of all years as a file, the newest year first. */
export const loader = listFile({
  area: 'office',
  may: 'see-budget-work',
  rows: async (visit) =>
    whenAccepted(await listBudgets(visit), ({ years }) =>
      years.flatMap(({ year, versions }) => versions.map((one) => ({ ...one, year }))),
    ),
  describe: versionList,
})
