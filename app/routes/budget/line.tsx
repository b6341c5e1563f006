import { sides } from '#app/domain/budget/line.ts'
import type { LinePage } from '#app/domain/budget/reading/line-page.ts'
import { whatOf } from '#app/domain/following/follow.ts'
import { refuse, whenAccepted } from '#app/domain/outcome.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { aYear } from '#app/http/pages/query-words.ts'
import { amountUnits } from '#app/i18n/amounts.ts'
import { texts } from '#app/i18n/texts.ts'
import { showLine } from '#app/services/budget/reading/show-line.server.ts'
import { departuresAtLine } from '#app/services/conciliations/signed/departed.server.ts'
import { readBuiltNumbered } from '#app/services/delivery/read-built.server.ts'
import { remarksOnLine } from '#app/services/remarks/read-remarks.server.ts'
import { LineView } from '#app/ui/budget/line/line-view.tsx'
import { lineName } from '#app/ui/budget/parts/use-line-name.ts'
import { DepartedNote } from '#app/ui/conciliations/departed-note.tsx'
import { PaidProjects } from '#app/ui/delivery/paid-projects.tsx'
import { FollowLink } from '#app/ui/following/follow-link.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { LineRemarks, WriteOnLine } from '#app/ui/remarks/line-remarks.tsx'
import { asItIs } from '#app/ui/say.ts'

export const handle: PageHandle<{ called: string }> = {
  title: (_text, { called }) => called,
  section: 'budget',
}

const page = publicPage({
  params: { year: 'number', side: 'word', line: 'word' },
  query: { unit: amountUnits, prices: aYear },
  async read(visit) {
    const { year, side: named, line: key } = visit.params
    const side = sides.find((one) => one === named)
    if (!side) return refuse('missing', 'not-here', {})
    const [found, said, departs] = await Promise.all([
      showLine(visit, { year, side, key }, Number(visit.query.get('prices')) || null),
      remarksOnLine(visit, year, { side, key }),
      departuresAtLine(visit, year, { side, key }),
    ])
    const projects = found.refused ? [] : await readBuiltNumbered(visit, found.value.projects)
    return whenAccepted(found, (shown: LinePage) => {
      const { language, paths } = visit
      const name = lineName(
        { language, paths, text: texts(language), written: asItIs },
        shown.line.name,
      )
      const remarks = said.refused ? null : said.value
      return { shown, projects, said: remarks, departs, called: `${name}, ${year}` }
    })
  },
})
export const loader = page.loader

export default function BudgetLinePage() {
  const { shown, projects, said, departs } = useShown<typeof loader>()
  const { head, line } = shown
  const remarks = said ? <LineRemarks year={head.year} line={line} {...said} /> : null
  const act = (
    <>
      <DepartedNote departs={departs} year={head.year} />
      {said ? <WriteOnLine year={head.year} line={line} open={said.open} /> : null}
      <FollowLink year={head.year} what={whatOf(line)} />
    </>
  )
  return (
    <LineView
      page={shown}
      projects={<PaidProjects projects={projects} />}
      act={act}
      remarks={remarks}
    />
  )
}
