import { telling } from '#app/domain/deed.ts'
import { begunWith } from '#app/forms/rejected-form.ts'
import { readOffer } from '#app/http/forms/conciliations/offer-form.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { openTable } from '#app/services/conciliations/show-table.server.ts'
import { writeOffer } from '#app/services/conciliations/write-offer.server.ts'
import { OfficeTableCrumbs } from '#app/ui/conciliations/office/crumbs.tsx'
import { OfferFields } from '#app/ui/conciliations/office/offer-fields.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.conciliationWork.newOffer }

const of = ({ year, table }: { year: number; table: number }) => ({ year, number: table })

const page = officePage({
  may: 'write-conciliation-protocol',
  params: { year: 'number', table: 'number' },
  read: (visit) => openTable(visit, of(visit.params)),
  async form({ answers }, visit) {
    const desk = await openTable(visit, of(visit.params))
    return desk.refused ? desk : readOffer(answers, desk.value.table.sides)
  },
  command: (visit, offer) => writeOffer(visit, of(visit.params), null, offer),
  next: ({ paths }, { year, number }) =>
    telling(paths.officeConciliation(year, number), 'table-saved'),
})
export const loader = page.loader
export const action = page.action

export default function NewOffer() {
  const { key, ...desk } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().conciliationWork
  return (
    <>
      <OfficeTableCrumbs table={desk.table} here={text.newOffer} />
      <h1>{text.newOffer}</h1>
      <Form formKey={key} rejected={rejected}>
        <OfferFields desk={desk} shown={rejected ?? begunWith({})} />
        <p className="buttons">
          <Button>{text.saveOffer}</Button>
        </p>
      </Form>
    </>
  )
}
