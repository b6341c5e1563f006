import type { RollFacts } from '../roll/roll.ts'
import type { OfficeTitles } from '../words/office-title.ts'
import type { Phase } from './phase.ts'
import type { FrozenProject, Round, RoundRules } from './round.ts'

/**
 * A project as it goes on the ballot, with the titles under which readers of other languages are shown it. They are no part
 * of the frozen text, which is the author's; the office changes them no more once it is fixed.
 */
export type TitledProject = FrozenProject & { officeTitles?: OfficeTitles }

/** What opening a vote fixes: its rules and money, its list, and when it opens and closes. */
export type OpeningContent = {
  rules: RoundRules
  projects: readonly TitledProject[]
  opens: Date
  closes: Date
  /** The roll of a binding vote; absent in an opinion poll. */
  roll?: Pick<RollFacts, 'size' | 'hash'>
  /** The commission's key, with which alone the ballots can be opened; absent where the key lies on the server. */
  commissionKey?: string
}

export function openingContent(
  {
    title,
    rules,
    calendar,
    binding,
    roll,
  }: Pick<Round, 'title' | 'rules' | 'calendar' | 'binding'> & {
    roll?: Pick<RollFacts, 'size' | 'hash'> | null
  },
  projects: readonly TitledProject[],
  commissionKey: string | null,
) {
  const [opens, closes] = [calendar.voting, calendar.counting]
  const voters = binding && roll ? { roll: { size: roll.size, hash: roll.hash } } : {}
  const held = commissionKey === null ? {} : { commissionKey }
  const fixed = { rules, projects, opens, closes, ...voters, ...held }
  return { act: 'open-vote', title, ...fixed } as const
}

/** What an extension moves: every date that differs afterwards. */
export type ExtensionContent = {
  phase: Phase
  laterToo: boolean
  moved: readonly { phase: Phase; from: Date; to: Date }[]
}
