/** Why an item of a plan is not taken, or not changed. */
export type ImprovementReasons = {
  'improvement-day-past': Record<never, never>
  'improvement-facility-closed': Record<never, never>
  'improvement-done-already': Record<never, never>
  'improvement-withdrawn': Record<never, never>
  'improvement-not-done-yet': Record<never, never>
}
