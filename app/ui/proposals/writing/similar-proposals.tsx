import type { Tyiyn } from '#app/domain/money.ts'
import type { Theme } from '#app/domain/rounds/round.ts'
import { IdeaList } from '#app/ui/ideas/idea-list.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

/** A proposal that says nearly the same. */
export type Alike = {
  number: number
  title: string
  need: string
  theme: Theme
  /** The village's name, or the word for the whole aimak. */
  village: string
  asked: Tyiyn
}

/** Proposals of others that are alike, shown before sending so that votes are not split. */
export function SimilarProposals({ similar }: { similar: readonly Alike[] }) {
  const text = useText().proposalForm
  const paths = usePaths()
  if (similar.length === 0) return null
  return (
    <section>
      <h2>{text.similar}</h2>
      <p className="quiet">{text.similarHint}</p>
      <IdeaList
        ideas={similar.map(({ number, title, need, theme, village, asked }) => ({
          number,
          title,
          theme,
          village,
          href: paths.proposal(number),
          summary: need.slice(0, 160),
          cost: asked,
        }))}
      />
    </section>
  )
}
