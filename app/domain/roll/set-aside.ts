import type { InLanguages } from '../language.ts'

/** A disputed row of a roll is set aside, or taken back. */
export const setAsideWays = ['aside', 'back'] as const
export type SetAsideWay = (typeof setAsideWays)[number]

/** A decision about one row of a roll: its public number, what it does, and why, which the voter reads. */
export type RollDecision = {
  place: string
  round: number
  number: number
  /** Names the person as the roll does, and to nobody without its key. */
  tag: string
  way: SetAsideWay
  reason: string
  at: Date
}

/** What is told to everybody: how many decisions there are, and how many people are set aside now. */
export type SetAsideFigures = { decisions: number; aside: number }

/** What such a decision does, in the words of those who sign. */
export type SetAsideContent = {
  title: InLanguages
  /** Its public number. */
  number: number
  way: SetAsideWay
  /** By which whoever signs tells that it is about the person whose document was shown to them. */
  short: string
  /** Where the roll has them; null where it does not have them. */
  village: InLanguages | null
  why: string
}
