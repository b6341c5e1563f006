import type { ShownOrder } from '#app/domain/hearings/order/pages.ts'
import { ForViewer } from '#app/ui/for-viewer.tsx'
import { PaperPage } from '#app/ui/papers/paper-page.tsx'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useSay } from '#app/ui/say.ts'
import { useVersionName } from '#app/ui/versions/version-choice.tsx'
import { orderPaper } from './order-paper.ts'

/** The order by which residents are consulted, as a paper, with its versions and where it differs from the model. */
export function OrderView({ shown }: { shown: ShownOrder }) {
  const say = useSay()
  const { paths } = say
  const text = say.text.consultation
  const nameOf = useVersionName()
  const { order, versions } = shown
  const version = order?.version ?? 0
  const newest = versions[0]?.version ?? 0
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.hearings, label: say.text.hearings.title }]}
        here={text.link}
      />
      {version === newest ? (
        <p className="lead no-print">{order ? text.leadOwn : text.leadModel}</p>
      ) : (
        <div className="no-print">
          <Notice title={order ? text.replaced(newest) : text.modelReplaced}>
            <p>
              <a href={paths.consultationOrder}>{text.inForce}</a>
            </p>
          </Notice>
        </div>
      )}
      {order ? (
        <p className="no-print">
          <a href={`${paths.orderDifference}?from=0&to=${version}`}>{text.compareModel}</a>
        </p>
      ) : null}
      <ForViewer who="staff">
        <p className="no-print">
          <a href={paths.writeOrder}>{text.write}</a>
        </p>
      </ForViewer>
      <PaperPage paper={orderPaper(say, shown)} docx={paths.orderDocx(version)} />
      {versions.length > 0 ? (
        <section className="no-print">
          <h2>{text.versions}</h2>
          <ul>
            {versions.map((mark) => (
              <li key={mark.version}>
                <a href={paths.orderVersion(mark.version)}>{nameOf(mark)}</a>
              </li>
            ))}
            <li>
              <a href={paths.orderVersion(0)}>{text.modelName}</a>
            </li>
          </ul>
        </section>
      ) : null}
    </>
  )
}
