import { deskViews } from '#app/domain/evaluation/desk.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { listFile } from '#app/http/lists/list-file.server.ts'
import { readDesk } from '#app/services/evaluation/read-desk.server.ts'
import { checkList } from '#app/ui/evaluation/lists/check-list.ts'

/** The checks of a view as a file. */
export const loader = listFile({
  area: 'office',
  async rows(visit) {
    const asked = visit.query.get('show')
    const view = deskViews.find((one) => one === asked) ?? 'all'
    return whenAccepted(await readDesk(visit, view), ({ items }) => items)
  },
  describe: checkList,
})
