import { whenAccepted } from '#app/domain/outcome.ts'
import { titleOf } from '#app/domain/remarks/public-remark.ts'
import { listed } from '#app/http/lists/listed.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { numero } from '#app/i18n/format.ts'
import { listOfficeRemarks } from '#app/services/remarks/office-remarks.server.ts'
import { ListView } from '#app/ui/lists/list-view.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { withPlaces } from '#app/ui/remarks/remark-list.ts'
import { useSay } from '#app/ui/say.ts'

export const handle: PageHandle = { title: (text) => text.remarks.office.title, dense: true }

const page = officePage({
  may: 'see-remark-work',
  read: async (visit) =>
    whenAccepted(await listOfficeRemarks(visit), ({ rows, open, mayPut }) => ({
      ...{ open, mayPut },
      places: rows.map(({ line, village }) => ({ line, village })),
      found: listed(visit, withPlaces(rows), rows),
    })),
  overview: true,
})
export const loader = page.loader

export default function OfficeRemarks() {
  const { open, mayPut, places, found } = useShown<typeof loader>()
  const say = useSay()
  const { paths, language, written } = say
  const text = say.text.remarks
  return (
    <>
      <h1>{text.office.title}</h1>
      <p className="lead">{text.office.lead}</p>
      {open.map((year) => (
        <p key={year}>
          <ButtonLink second href={paths.takeInRemark(year)}>
            {text.office.takeIn(year)}
          </ButtonLink>{' '}
          {mayPut ? <a href={paths.putToKenesh(year)}>{say.text.kenesh.title(year)}</a> : null}
        </p>
      ))}
      <ListView
        list={withPlaces(places)(say)}
        found={found}
        keyOf={({ year, number }) => `${year} ${number}`}
        href={paths.officeRemarks}
        empty={<EmptyState title={text.none} />}
        cells={{
          remark: (remark) => (
            <a href={paths.officeRemark(remark.year, remark.number)}>
              {remark.year}, {numero(remark.number, language)}
              {titleOf(remark) ? `. ${written(titleOf(remark))}` : ''}
            </a>
          ),
        }}
      />
    </>
  )
}
