import { telling } from '#app/domain/deed.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { begunWith } from '#app/forms/rejected-form.ts'
import { answersOfOrder, readOrderForm } from '#app/http/forms/hearings/order-form.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { adoptOrder, openOrder } from '#app/services/hearings/order/adopt-order.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import { OrderFields } from '#app/ui/hearings/order/order-fields.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.consultation.write }

const page = officePage({
  may: 'write-order',
  read: async (visit) =>
    whenAccepted(await openOrder(visit), ({ entry, version }) => ({
      version,
      answers: answersOfOrder(entry),
    })),
  changes: ({ answers }) => answers,
  form: readOrderForm,
  command: adoptOrder,
  next: ({ paths }) => telling(paths.officeHearings, 'order-adopted'),
})
export const loader = page.loader
export const action = page.action

export default function WriteOrder() {
  const { key, version, answers } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { hearingWork, consultation: text } = useText()
  const paths = usePaths()
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.officeHearings, label: hearingWork.title }]}
        here={text.link}
      />
      <h1>{text.write}</h1>
      <p className="lead">{text.writeLead}</p>
      <p>
        <a href={paths.orderDifference}>{text.compareModel}</a>
      </p>
      <Form formKey={key} rejected={rejected}>
        <OrderFields shown={rejected ?? begunWith(answers)} changes={version > 0} />
        <p className="buttons">
          <Button>{text.publish}</Button>
        </p>
      </Form>
    </>
  )
}
