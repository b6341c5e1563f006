import { extendPhase, movedDates } from './extension.ts'
import type { Phase } from './phase.ts'
import type { Round } from './round.ts'

/** What an extension is asked with: the phase's end as the asker saw it, and the one asked for. */
export type ExtensionPayload = { phase: Phase; from: Date; until: Date; laterToo: boolean }

/** `asked`: the dates are worked out as of that instant, so that the text does not change by waiting alone. */
export function extensionContent(
  round: Pick<Round, 'title' | 'calendar' | 'frozen'>,
  { phase, until, laterToo }: ExtensionPayload,
  asked: Date,
) {
  const extended = extendPhase(round, { phase, until, laterToo }, asked)
  const moved = extended.refused ? [] : movedDates(round.calendar, extended.value)
  return { act: 'extend-phase', title: round.title, phase, laterToo, moved } as const
}
