import { readable } from '#app/domain/tally/explain/readable.ts'
import type { PotCount, Standing } from '#app/domain/tally/round-result.ts'
import { money } from '#app/i18n/format.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'

type Props = { standing: Standing; decided: Pick<PotCount, 'rule' | 'threshold'> }

/** What a project lacked, in a sentence or two. */
export function WhyLost({ standing, decided }: Props) {
  const text = useText().tally.why
  const sentences = useSentences({ standing, decided })
  return (
    <>
      {sentences.join(' ')}
      {standing.moreVotes === null ? null : <> {text.moreVotes(standing.moreVotes)}</>}
    </>
  )
}

function useSentences({ standing, decided }: Props): string[] {
  const text = useText().tally.why
  const language = useLanguage()
  const { outcome, missing, takenBy, rival } = standing
  if (outcome === 'excluded-by-pair') return [text.rival(rival ?? 0)]
  if (outcome === 'below-threshold') return [text['below-threshold'](decided.threshold)]
  if (outcome !== 'not-enough' && outcome !== 'funded') return [text[outcome]]
  if (missing === null || missing === 0)
    return [decided.rule === 'greedy-stop' ? text.stopped : text.noMoney]
  const lacked = text.missing(money(readable({ approximate: missing }), language))
  return takenBy.length === 0
    ? [lacked]
    : [lacked, text.taken(takenBy.map((number) => `№ ${number}`).join(', '))]
}
