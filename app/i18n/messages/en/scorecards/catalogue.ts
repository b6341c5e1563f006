import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import type { scorecardAuditActions, scorecardRetention } from '#app/domain/scorecards/manifest.ts'
import type { ScoreCardReasons } from '#app/domain/scorecards/reasons.ts'
import { count } from '#app/i18n/format.ts'
import { scorecards } from './scorecards.ts'

const audit: Record<keyof typeof scorecardAuditActions, string> = {
  'scorecard-entered': 'Entered the score card of a meeting',
  'scorecard-corrected': 'Corrected a score card',
}

const retention: RetentionWordsOf<typeof scorecardRetention> = {
  scorecards: {
    what: 'Score cards: day and place of the meeting, scores of the groups and of the provider itself, minutes, who entered it',
    why: 'So that the scores of two meetings can be compared',
  },
}

const reasons: ReasonTexts<ScoreCardReasons> = {
  'scorecard-later': () => 'The meeting cannot be later than today',
  'scorecard-more-than-came': ({ came }) => `More than took part: ${count(came, 'en')} came`,
  'scorecard-groups-exceed': ({ sitting }) =>
    `The groups hold ${count(sitting, 'en')}, more than took part`,
  'scorecard-of-how-many': () => 'Write how many people were in the group',
  'scorecard-no-scores': () => 'Enter the scores of at least one group',
  'scorecard-that-day': () => 'There is a card of this service for that day: correct it',
  'scorecard-facility-closed': () => 'This service was closed on that day',
}

export const scorecardCatalogue = { texts: { scorecards }, reasons, audit, retention }
