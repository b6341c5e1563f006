import { extendPhase, movedDates } from './extension.ts'
import type { Phase } from './phase.ts'
import type { FrozenProject, Round, RoundRules } from './round.ts'

/** What opening a vote fixes: its rules and money, its list, and when it opens and closes. */
export type OpeningContent = {
  rules: RoundRules
  projects: readonly FrozenProject[]
  opens: Date
  closes: Date
}

export function openingContent(
  { title, rules, calendar }: Pick<Round, 'title' | 'rules' | 'calendar'>,
  projects: readonly FrozenProject[],
) {
  const [opens, closes] = [calendar.voting, calendar.counting]
  return { act: 'open-vote', title, rules, projects, opens, closes } as const
}

/** What an extension is asked with: the phase's end as the asker saw it, and the one asked for. */
export type ExtensionPayload = { phase: Phase; from: Date; until: Date; laterToo: boolean }

/** What an extension moves: every date that differs afterwards. */
export type ExtensionContent = {
  phase: Phase
  laterToo: boolean
  moved: readonly { phase: Phase; from: Date; to: Date }[]
}

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
