import { officePage } from '#app/http/pages/page.server.ts'
import { findAct } from '#app/services/signatures/find-act.server.ts'

/** Leads on to the act that waits for this proposal's second signature, or to its case where none does. */
export const loader = officePage({
  params: { number: 'number' },
  async read(visit) {
    const { number } = visit.params
    const found = await findAct(visit, 'decide-check', `proposal/${number}`)
    if (found.refused) return found
    return visit.leadTo(
      found.value === null ? visit.paths.check(number) : visit.paths.act(found.value),
    )
  },
}).loader

export default function Sign() {
  return null
}
