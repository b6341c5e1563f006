import { publicPage } from '#app/http/pages/page.server.ts'
import { compareVersions } from '#app/services/hearings/order/orders-here.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'
import { useVersionName, VersionChoice } from '#app/ui/versions/version-choice.tsx'
import { VersionComparison } from '#app/ui/versions/version-comparison.tsx'

export const handle: PageHandle = {
  title: (text) => text.consultation.differenceTitle,
  section: 'hearings',
}

/** A number of a version; 0 is the model. */
const version = /^\d{1,4}$/
const numberIn = (word: string | null) => (word === null ? null : Number(word))

const page = publicPage({
  query: { from: version, to: version },
  read: (visit) =>
    compareVersions(visit, {
      from: numberIn(visit.query.get('from')),
      to: numberIn(visit.query.get('to')),
    }),
})
export const loader = page.loader

export default function OrderDifference() {
  const { from, to, versions, changed } = useShown<typeof loader>()
  const { hearings, consultation: text } = useText()
  const paths = usePaths()
  const nameOf = useVersionName()
  const marks = [...versions, { version: 0, at: null, called: text.modelName }]
  const called = (number: number) => {
    const mark = marks.find((one) => one.version === number)
    return mark ? nameOf(mark) : ''
  }
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.hearings, label: hearings.title },
          { href: paths.consultationOrder, label: text.link },
        ]}
        here={text.compare}
      />
      <h1>{text.differenceTitle}</h1>
      <VersionChoice versions={marks} from={from} to={to} />
      <VersionComparison before={called(from)} after={called(to)} changed={changed} />
    </>
  )
}
