import { sides } from '#app/domain/budget/line.ts'
import type { LinePage } from '#app/domain/budget/reading/line-page.ts'
import { refuse, whenAccepted } from '#app/domain/outcome.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { texts } from '#app/i18n/texts.ts'
import { showLine } from '#app/services/budget/reading/show-line.server.ts'
import { LineView } from '#app/ui/budget/line/line-view.tsx'
import { lineName } from '#app/ui/budget/parts/use-line-name.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { asItIs } from '#app/ui/say.ts'

export const handle: PageHandle<{ called: string }> = {
  title: (_text, { called }) => called,
  section: 'budget',
}

const page = publicPage({
  params: { year: 'number', side: 'word', line: 'word' },
  async read(visit) {
    const { year, side: named, line: key } = visit.params
    const side = sides.find((one) => one === named)
    if (!side) return refuse('missing', 'not-here', {})
    return whenAccepted(await showLine(visit, { year, side, key }), (shown: LinePage) => {
      const { language, paths } = visit
      const name = lineName(
        { language, paths, text: texts(language), written: asItIs },
        shown.line.name,
      )
      return { shown, called: `${name}, ${year}` }
    })
  },
})
export const loader = page.loader

export default function BudgetLinePage() {
  return <LineView page={useShown<typeof loader>().shown} />
}
