import type { ReactNode } from 'react'
import type { RoundOverview } from '#app/domain/rounds/overview.ts'
import { type Phase, phaseEnd, phaseStart, phases } from '#app/domain/rounds/phase.ts'
import { span } from '#app/i18n/short-forms.ts'
import { Stages } from '#app/ui/stages/stages.tsx'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'

/** The phases of a round with their dates, what came of them, and why a date moved. */
export function RoundCourse({ round }: { round: RoundOverview }) {
  const text = useText().rounds
  const language = useLanguage()
  const linesOf = useLines(round)
  const present = phases.indexOf(round.phaseNow.phase)
  const shown = phases.filter((phase) => phase !== 'preparation' || present === 0)
  return (
    <Stages
      stages={shown.map((phase) => {
        const dates = span(
          phaseStart(round.calendar, phase),
          phaseEnd(round.calendar, phase),
          language,
        )
        return {
          name: text.phase[phase],
          state: stateOf(phases.indexOf(phase), present),
          lines: phase === 'preparation' ? linesOf(phase) : [dates, ...linesOf(phase)],
        }
      })}
    />
  )
}

function stateOf(phase: number, present: number) {
  if (phase === present) return 'present' as const
  return phase < present ? ('past' as const) : ('future' as const)
}

function useLines({ counts, extensions }: RoundOverview) {
  const text = useText().rounds
  const written = useAsWritten()
  return (phase: Phase): ReactNode[] => {
    const lines: ReactNode[] = extensions
      .filter((extension) => extension.phase === phase)
      .map(({ reason }) => text.extended(written(reason)))
    if (phase === 'ideas' && counts.received > 0) lines.unshift(text.received(counts.received))
    if (phase === 'checking' && counts.passed + counts.rejected > 0)
      lines.unshift(text.decided(counts.passed, counts.rejected))
    return lines
  }
}
