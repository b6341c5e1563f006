/** Why a second signature may be refused. */
export type SignatureReasons = {
  'act-already-asked': Record<never, never>
  'act-has-changed': Record<never, never>
  'act-not-open': Record<never, never>
  /** Whom it concerns is given time to object. */
  'act-too-early': { from: Date }
  /** Of many, by the numbers of the acts; `signed` is how many were. */
  'acts-left-unsigned': { signed: number; left: readonly number[] }
}
