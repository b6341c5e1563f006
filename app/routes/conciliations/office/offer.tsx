import { accepted, refuse } from '#app/domain/outcome.ts'
import { begunWith } from '#app/forms/rejected-form.ts'
import { answersOfOffer, readOffer } from '#app/http/forms/conciliations/offer-form.server.ts'
import { tableOf, tableParts, tableSaved } from '#app/http/forms/conciliations/table-page.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { openTable } from '#app/services/conciliations/show-table.server.ts'
import { writeOffer } from '#app/services/conciliations/write-offer.server.ts'
import { OfferFields } from '#app/ui/conciliations/office/offer-fields.tsx'
import { TableForm, TablePage } from '#app/ui/conciliations/office/table-form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { useText } from '#app/ui/use-language.ts'

type Found = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Found> = {
  title: (text, { offer }) => text.conciliationWork.editOffer(offer),
}

const page = officePage({
  may: 'write-conciliation-protocol',
  params: { ...tableParts, offer: 'number' },
  async read(visit) {
    const found = await openTable(visit, tableOf(visit.params))
    if (found.refused) return found
    const { sides, offers } = found.value.table
    const offer = offers.find(({ number }) => number === visit.params.offer)
    if (!offer) return refuse('missing', 'not-here', {})
    const answers = answersOfOffer(offer, sides)
    return accepted({ ...found.value, offer: offer.number, answers })
  },
  changes: ({ answers }) => answers,
  async form({ answers }, visit) {
    const desk = await openTable(visit, tableOf(visit.params))
    return desk.refused ? desk : readOffer(answers, desk.value.table.sides)
  },
  command: (visit, offer) => writeOffer(visit, tableOf(visit.params), visit.params.offer, offer),
  next: tableSaved,
})
export const loader = page.loader
export const action = page.action

export default function EditOffer() {
  const { key, offer, answers, ...desk } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().conciliationWork
  return (
    <TablePage table={desk.table} title={text.editOffer(offer)}>
      <TableForm formKey={key} rejected={rejected} button={text.saveOffer}>
        <OfferFields desk={desk} shown={rejected ?? begunWith(answers)} />
      </TableForm>
    </TablePage>
  )
}
