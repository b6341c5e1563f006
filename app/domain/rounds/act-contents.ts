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

/** What an extension moves: every date that differs afterwards. */
export type ExtensionContent = {
  phase: Phase
  laterToo: boolean
  moved: readonly { phase: Phase; from: Date; to: Date }[]
}
