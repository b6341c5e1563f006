import { ageOn, type Day, dayPlus } from '../calendar/day.ts'
import type { Photo } from './documents.ts'
import type { Quarter } from './quarter.ts'
import type { Score } from './statistics/score-counts.ts'

/** Ages as ratings are split by; who does not say theirs is in none of them. */
export const ageGroups = ['16-28', '29-59', '60'] as const
export type AgeGroup = (typeof ageGroups)[number]

/** What a resident says of a facility; of one person only the last of a quarter stands. */
export type Rating = {
  place: string
  facility: number
  quarter: Quarter
  /** Who it was is never published. */
  account: string
  score: Score
  /** By the keys of the kind's questions; what was not answered is not there. */
  answers: Readonly<Record<string, Score>>
  /** When they last used it. */
  used: Day
  /** '' for none; published without the name. */
  words: string
  photo: Photo | null
  /** Null where the account says no age. */
  age: AgeGroup | null
  at: Date
  /** One of many that came from one address within minutes. */
  burst: boolean
  /** Why its words and photo are not shown any more; the score stays counted. */
  hidden: { at: Date; reason: string } | null
}

/** What a resident writes. */
export type RatingEntry = Pick<Rating, 'score' | 'answers' | 'used' | 'words' | 'photo'>

export const mostWords = 1_000

/** Of what was used longer ago nobody says how it is now. In days. */
const longestAgo = 92

/** The first day on which it may have been used last. */
export const usedSince = (today: Day): Day => dayPlus(today, -longestAgo)

export function ageGroupOf(born: Day | null, today: Day): AgeGroup | null {
  if (!born) return null
  const age = ageOn(born, today)
  if (age < 29) return '16-28'
  return age < 60 ? '29-59' : '60'
}

/** The provider is asked for a public reply; `text` is null until there is one. */
export type Reply = {
  place: string
  facility: number
  quarter: Quarter
  asked: Date
  /** The last day for it. */
  due: Day
  text: string | null
  at: Date | null
}

/** Within so many days a provider replies, counted from when most were found not to be satisfied. */
export const replyDays = 14

/** The field of a form in which a question is answered. */
export const questionField = (key: string) => `asked-${key}`
