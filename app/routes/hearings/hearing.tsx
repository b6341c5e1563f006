import { publicPage } from '#app/http/pages/page.server.ts'
import { showHearing } from '#app/services/hearings/show-hearing.server.ts'
import { withName } from '#app/services/hearings/with-name.ts'
import { HearingView } from '#app/ui/hearings/hearing-view.tsx'
import { useHearingWords } from '#app/ui/hearings/use-hearing-words.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ name: string }> = {
  title: (_text, { name }) => name,
  section: 'hearings',
}

const page = publicPage({
  params: { hearing: 'number' },
  read: async (visit) => withName(await showHearing(visit, visit.params.hearing), visit.language),
})
export const loader = page.loader

export default function Hearing() {
  const found = useShown<typeof loader>()
  const { shown } = useHearingWords()
  const text = useText().hearings
  return (
    <>
      <Breadcrumb
        trail={[{ href: usePaths().hearings, label: text.title }]}
        here={shown(found.hearing.title)}
      />
      <HearingView page={found} />
    </>
  )
}
