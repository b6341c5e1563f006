import { facilityQuery } from '#app/http/forms/facilities/facility-query.ts'
import { listed } from '#app/http/lists/listed.server.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { count } from '#app/i18n/format.ts'
import { facilityLines, quarterAt } from '#app/services/ratings/read-ratings.server.ts'
import { choicesOf, facilityList } from '#app/ui/facilities/facility-list.ts'
import { FacilityRows } from '#app/ui/facilities/facility-rows.tsx'
import { Chosen, FacilitySearch } from '#app/ui/facilities/facility-search.tsx'
import { ListFiles } from '#app/ui/lists/list-files.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { Figures } from '#app/ui/parts/figures.tsx'
import { Pagination } from '#app/ui/parts/pagination.tsx'
import { useSay } from '#app/ui/say.ts'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle = { title: (text) => text.facilities.title, section: 'services' }

const page = publicPage({
  query: facilityQuery,
  async read(visit) {
    const lines = await facilityLines(visit)
    return {
      found: listed(visit, (say) => facilityList(say, lines), lines),
      among: choicesOf(lines),
      all: lines.length,
      query: visit.query.toString(),
      quarter: quarterAt(visit.at),
      ratings: lines.reduce((sum, { summary }) => sum + summary.of, 0),
      bad: lines.filter(({ summary }) => !summary.few && summary.verdict === 'bad').length,
    }
  },
})
export const loader = page.loader

export default function Facilities() {
  const { found, among, all, query, quarter, ratings, bad } = useShown<typeof loader>()
  const say = useSay()
  const { language, paths } = say
  const text = say.text.facilities
  const said = (of: number) => count(of, language)
  if (all === 0)
    return (
      <>
        <h1>{text.title}</h1>
        <EmptyState title={text.noRegister} />
      </>
    )
  const list = facilityList(say, among)
  const byQuarter = text.figures.ratings(say.text.ratings.quarter(quarter))
  return (
    <>
      <h1>{text.title}</h1>
      <Figures
        figures={[
          { label: byQuarter, value: said(ratings) },
          { label: text.figures.bad, value: said(bad), unit: `/ ${said(all)}` },
        ]}
      />
      <FacilitySearch list={list} wanted={found.wanted} />
      <Chosen list={list} wanted={found.wanted} total={found.total}>
        <a href={`${paths.facilityMap}${query && '?'}${query}`}>{say.text.facilityMap.link}</a> ·{' '}
        <a href={paths.serviceQuarter}>{say.text.serviceQuarter.crumb}</a>
      </Chosen>
      {found.total === 0 ? (
        <EmptyState title={text.none}>{text.noneAdvice}</EmptyState>
      ) : (
        <>
          {found.wanted.sort === '' ? <p className="quiet">{text.drawnIn}</p> : null}
          <FacilityRows lines={found.rows} />
        </>
      )}
      <details>
        <summary>{text.howToRead}</summary>
        <p>{text.explained}</p>
      </details>
      <p>
        <a href={paths.followServices(found.wanted.chosen.kind, found.wanted.chosen.village)}>
          {say.text.followingServices.link}
        </a>
      </p>
      <Pagination page={found.page} pages={found.pages} />
      {found.total > 0 ? <ListFiles href={paths.facilities} placed /> : null}
    </>
  )
}
