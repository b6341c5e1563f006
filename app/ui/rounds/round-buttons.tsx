import type { RoundOverview } from '#app/domain/rounds/overview.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

/** The main thing to do with a round now, and where its rules are. */
export function RoundButtons({ round }: { round: RoundOverview }) {
  const text = useText().rounds
  const paths = usePaths()
  const main = useMainStep(round)
  return (
    <p className="buttons">
      {main ? <ButtonLink href={main.href}>{main.label}</ButtonLink> : null}
      {round.hasResult && round.phaseNow.phase === 'delivery' ? (
        <a href={paths.deliveries(round.number)}>{text.seeDelivery}</a>
      ) : null}
      <a href={paths.rules(round.number)}>{text.readRules}</a>
    </p>
  )
}

function useMainStep({ phaseNow, number, hasResult }: RoundOverview) {
  const text = useText().rounds
  const paths = usePaths()
  if (phaseNow.stands === 'voting') return { href: paths.vote(number), label: text.vote }
  if (phaseNow.stands === 'ideas') return { href: paths.propose(number), label: text.propose }
  return hasResult ? { href: paths.result(number), label: text.seeResult } : null
}
