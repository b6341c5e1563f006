/** Why a remark is not taken. */
export type RemarkReasons = {
  /** The draft was decided, or there is none. */
  'remarks-closed': { year: number }
  'remark-line-gone': Record<never, never>
  'remark-joined-before': Record<never, never>
  'remark-own': Record<never, never>
  'remark-hidden': Record<never, never>
  'remark-sum-needs-wish': Record<never, never>
  'remark-from-itself': Record<never, never>
  'remark-too-many-files': { max: number }
  'remark-day-ahead': Record<never, never>
}
