import { whenAccepted } from '#app/domain/outcome.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { readRoundRoll } from '#app/services/roll/read-round-roll.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { RollView } from '#app/ui/roll/roll-view.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ name: string; number: number }> = {
  title: (text, { name }) => `${text.roll.title}: ${name}`,
  ofRound: ({ number }) => number,
}

const page = publicPage({
  params: { round: 'number' },
  read: async (visit) =>
    whenAccepted(await readRoundRoll(visit, visit.params.round), (found) => ({
      ...found,
      name: shownIn(visit.language, found.title),
    })),
})
export const loader = page.loader

export default function RoundRollPage() {
  const { name, ...found } = useShown<typeof loader>()
  const text = useText().roll
  return (
    <>
      <Breadcrumb
        trail={[{ href: usePaths().round(found.number), label: name }]}
        here={text.title}
      />
      <h1>{text.title}</h1>
      <RollView {...found} />
    </>
  )
}
