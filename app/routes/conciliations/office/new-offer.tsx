import { begunWith } from '#app/forms/rejected-form.ts'
import { readOffer } from '#app/http/forms/conciliations/offer-form.server.ts'
import { tableOf, tableParts, tableSaved } from '#app/http/forms/conciliations/table-page.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { openTable } from '#app/services/conciliations/show-table.server.ts'
import { writeOffer } from '#app/services/conciliations/write-offer.server.ts'
import { OfferFields } from '#app/ui/conciliations/office/offer-fields.tsx'
import { TableForm, TablePage } from '#app/ui/conciliations/office/table-form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.conciliationWork.newOffer }

const page = officePage({
  may: 'write-conciliation-protocol',
  params: tableParts,
  read: (visit) => openTable(visit, tableOf(visit.params)),
  async form({ answers }, visit) {
    const desk = await openTable(visit, tableOf(visit.params))
    return desk.refused ? desk : readOffer(answers, desk.value.table.sides)
  },
  command: (visit, offer) => writeOffer(visit, tableOf(visit.params), null, offer),
  next: tableSaved,
})
export const loader = page.loader
export const action = page.action

export default function NewOffer() {
  const { key, ...desk } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().conciliationWork
  return (
    <TablePage table={desk.table} title={text.newOffer}>
      <TableForm formKey={key} rejected={rejected} button={text.saveOffer}>
        <OfferFields desk={desk} shown={rejected ?? begunWith({})} />
      </TableForm>
    </TablePage>
  )
}
