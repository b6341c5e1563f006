import type { RoundOverview } from '#app/domain/rounds/overview.ts'
import { type Phase, phases } from '#app/domain/rounds/phase.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { Tunduk } from '#app/ui/frame/tunduk.tsx'
import { StandingLine } from '#app/ui/roll/standing-line.tsx'
import { Beads } from '#app/ui/stages/beads.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { RoundButtons } from '../round-buttons.tsx'
import { RoundFigures } from '../round-figures.tsx'

const shown: readonly Phase[] = phases.filter((phase) => phase !== 'preparation')

/** A round that is on, as the front page tells it: what stands now, the one thing to do, and the figures. */
export function RoundNow({ round }: { round: RoundOverview }) {
  const text = useText().rounds
  const language = useLanguage()
  const { phase, stands } = round.phaseNow
  const at = shown.indexOf(phase)
  return (
    <section className="job on">
      <p className="eyebrow">
        <Tunduk /> {text.decide}
      </p>
      <h2>
        <a href={usePaths().round(round.number)}>{shownIn(language, round.title)}</a>
      </h2>
      <StandingLine standing={round.standing} brief />
      <p>{text.about[stands]}</p>
      <RoundButtons round={round} />
      <RoundFigures round={round} />
      {at < 0 ? null : (
        <Beads done={at} all={shown.length} label={text.stageOf(at + 1, shown.length)} />
      )}
      <p className="quiet">{text.now[stands]}</p>
    </section>
  )
}
