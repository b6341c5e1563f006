import { whenAccepted } from '#app/domain/outcome.ts'
import { titleOf } from '#app/domain/remarks/public-remark.ts'
import { listWords } from '#app/http/lists/list-words.server.ts'
import { listed } from '#app/http/lists/listed.server.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { longestKey, pageNumber } from '#app/http/pages/query-words.ts'
import { numero } from '#app/i18n/format.ts'
import { remarksHere } from '#app/services/remarks/read-remarks.server.ts'
import { ListView } from '#app/ui/lists/list-view.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { GateNotices } from '#app/ui/remarks/kenesh/gate-notices.tsx'
import { withPlaces } from '#app/ui/remarks/remark-list.ts'
import { StateTag } from '#app/ui/remarks/state-tag.tsx'
import { useSay } from '#app/ui/say.ts'

export const handle: PageHandle<{ year: number }> = {
  title: (text, { year }) => text.remarks.title(year),
  section: 'budget',
}

const page = publicPage({
  params: { year: 'number' },
  query: { ...listWords(withPlaces([])), section: longestKey, village: pageNumber },
  read: async (visit) =>
    whenAccepted(
      await remarksHere(visit, visit.params.year),
      ({ year, open, gates, figures, remarks }) => ({
        ...{ year, open, gates, figures },
        places: remarks.map(({ line, village }) => ({ line, village })),
        found: listed(visit, withPlaces(remarks), remarks),
      }),
    ),
})
export const loader = page.loader

export default function Remarks() {
  const { year, open, gates, figures, places, found } = useShown<typeof loader>()
  const say = useSay()
  const { paths, language, written } = say
  const text = say.text.remarks
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.budget(year), label: say.text.openBudget.yearOf(year) }]}
        here={text.list}
      />
      <h1>{text.title(year)}</h1>
      <p className="lead">{text.about(year)}</p>
      <GateNotices gates={gates} />
      {figures.all > 0 ? <p>{say.text.remarkAnswers.figures(figures)}</p> : null}
      <ListView
        list={withPlaces(places)(say)}
        found={found}
        keyOf={({ number }) => number}
        href={paths.remarks(year)}
        empty={<EmptyState title={text.none}>{open ? text.noneAdvice : null}</EmptyState>}
        cells={{
          state: (remark) => (
            <StateTag state={remark.state} duplicateOf={remark.answer?.duplicateOf} />
          ),
          remark: (remark) => (
            <a href={paths.remark(year, remark.number)}>
              {numero(remark.number, language)}
              {titleOf(remark) && !remark.hidden ? `. ${written(titleOf(remark))}` : ''}
            </a>
          ),
        }}
      />
      <p>
        <a href={paths.consultationOrder}>{say.text.consultation.title}</a>
      </p>
      {open ? (
        <p className="buttons after">
          <ButtonLink second href={paths.budgetLines(year)}>
            {text.chooseLine}
          </ButtonLink>
        </p>
      ) : null}
    </>
  )
}
