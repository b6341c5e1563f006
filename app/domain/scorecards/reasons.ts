/** Why a score card is not taken. */
export type ScoreCardReasons = {
  'scorecard-later': Record<never, never>
  'scorecard-more-than-came': { came: number }
  'scorecard-groups-exceed': { sitting: number }
  'scorecard-of-how-many': Record<never, never>
  'scorecard-no-scores': Record<never, never>
  'scorecard-that-day': Record<never, never>
  'scorecard-facility-closed': Record<never, never>
}
