import type { Reader } from '../alerts/message.ts'

export type { Reader }

/** Somebody follows a report, or says of one that was closed that it is still so. Who it was is never published. */
export type ProblemVoice = {
  place: string
  problem: number
  kind: 'follows' | 'still'
  /** How many steps the report had: after it was closed anew the same person may say so again; 0 for `follows`. */
  step: number
  /** The account, or the phone or mail that was confirmed. */
  who: string
  /** Where news reach them. */
  reader: Reader
  at: Date
}

/** Voices of one report that count as it stands. */
export const voicesNow = (voices: readonly ProblemVoice[], steps: number) => ({
  followers: voices.filter(({ kind }) => kind === 'follows').length,
  still: voices.filter(({ kind, step }) => kind === 'still' && step === steps).length,
})
