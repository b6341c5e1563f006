/** Why a code of a classification is not taken. */
export type ClassificationReasons = {
  'class-kind-unknown': { found: string; known: string }
  'class-code-odd': { found: string }
  'class-flow-unknown': { found: string }
  'class-ends-before': Record<never, never>
  'class-successor-itself': Record<never, never>
  'class-successors-without-end': Record<never, never>
  /** Found among all codes once the whole file is read. */
  'class-unknown-codes': { codes: string }
  'class-overlap': { codes: string }
  'class-ring': { codes: string }
}
