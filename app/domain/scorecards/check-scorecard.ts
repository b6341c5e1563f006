import type { Day } from '../calendar/day.ts'
import { type FieldFault, fault } from '../outcome.ts'
import { groups, peopleField, type ScoreCardEntry } from './scorecard.ts'

/** What does not hold together in a card: each fault at its field. */
export function faultsOfCard(entry: ScoreCardEntry, today: Day): FieldFault[] {
  const { on, came, women } = entry
  const sitting = groups.reduce((sum, group) => sum + (entry.groups[group]?.people ?? 0), 0)
  return [
    ...(on > today ? [fault('on', 'scorecard-later', {})] : []),
    ...(women > came ? [fault('women', 'scorecard-more-than-came', { came })] : []),
    ...(sitting > came ? [fault('came', 'scorecard-groups-exceed', { sitting })] : []),
    ...groups.flatMap((group) => faultsOfGroup(entry, group)),
    ...(groups.some((group) => hasScores(entry, group))
      ? []
      : [fault(peopleField('women'), 'scorecard-no-scores', {})]),
  ]
}

const hasScores = (
  { groups: of }: Pick<ScoreCardEntry, 'groups'>,
  group: (typeof groups)[number],
) => Object.keys(of[group]?.scores ?? {}).length > 0

/** Scores say of how many people they are. */
function faultsOfGroup(entry: ScoreCardEntry, group: (typeof groups)[number]): FieldFault[] {
  const people = entry.groups[group]?.people ?? 0
  return hasScores(entry, group) && people === 0
    ? [fault(peopleField(group), 'scorecard-of-how-many', {})]
    : []
}
