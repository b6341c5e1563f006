import { telling } from '#app/domain/deed.ts'
import { accepted, refuse } from '#app/domain/outcome.ts'
import { begunWith } from '#app/forms/rejected-form.ts'
import { answersOfOffer, readOffer } from '#app/http/forms/conciliations/offer-form.server.ts'
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

type Found = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Found> = {
  title: (text, { offer }) => text.conciliationWork.editOffer(offer),
}

const of = ({ year, table }: { year: number; table: number }) => ({ year, number: table })

const page = officePage({
  may: 'write-conciliation-protocol',
  params: { year: 'number', table: 'number', offer: 'number' },
  async read(visit) {
    const found = await openTable(visit, of(visit.params))
    if (found.refused) return found
    const { sides, offers } = found.value.table
    const offer = offers.find(({ number }) => number === visit.params.offer)
    if (!offer) return refuse('missing', 'not-here', {})
    const answers = answersOfOffer(offer, sides)
    return accepted({ ...found.value, offer: offer.number, answers })
  },
  changes: ({ answers }) => answers,
  async form({ answers }, visit) {
    const desk = await openTable(visit, of(visit.params))
    return desk.refused ? desk : readOffer(answers, desk.value.table.sides)
  },
  command: (visit, offer) => writeOffer(visit, of(visit.params), visit.params.offer, offer),
  next: ({ paths }, { year, number }) =>
    telling(paths.officeConciliation(year, number), 'table-saved'),
})
export const loader = page.loader
export const action = page.action

export default function EditOffer() {
  const { key, offer, answers, ...desk } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().conciliationWork
  return (
    <>
      <OfficeTableCrumbs table={desk.table} here={text.editOffer(offer)} />
      <h1>{text.editOffer(offer)}</h1>
      <Form formKey={key} rejected={rejected}>
        <OfferFields desk={desk} shown={rejected ?? begunWith(answers)} />
        <p className="buttons">
          <Button>{text.saveOffer}</Button>
        </p>
      </Form>
    </>
  )
}
