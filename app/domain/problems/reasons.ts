/** Why a report is not taken, or not changed. */
export type ProblemReasons = {
  'problem-nowhere': Record<never, never>
  'problem-draft-gone': Record<never, never>
  'problem-too-many-photos': { max: number }
  /** The same words of the same sender about the same place. */
  'problem-sent-before': { number: number }
  'problem-day-past': Record<never, never>
  'problem-same-as-what': Record<never, never>
  'problem-same-as-repeat': Record<never, never>
  'problem-not-closed': Record<never, never>
  'problem-closed-long-ago': { days: number }
  'problem-is-closed': Record<never, never>
  'problem-own': Record<never, never>
  'problem-followed-before': Record<never, never>
  'problem-still-before': Record<never, never>
  'problem-key-ended': Record<never, never>
}
