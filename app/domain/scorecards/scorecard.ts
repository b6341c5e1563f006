import type { Day } from '../calendar/day.ts'
import type { Indicator } from '../facilities/kind.ts'
import type { Minutes } from './documents.ts'

/** The groups that sit apart and agree on one score each. */
export const groups = ['women', 'men', 'youth', 'elders'] as const
export type Group = (typeof groups)[number]

/** What is asked about. */
export type Asked = Indicator

/** Scores by the keys of indicators, 1 very bad to 5 very good; what was not scored is not there. */
export type Scores = Readonly<Record<string, number>>
export type GroupScores = { people: number; scores: Scores }

/** What the standard promises of something, and what people get. */
export type Entitlement = { what: string; standard: string; actual: string }
export const mostEntitlements = 4

/** What a meeting said of a facility: each group by itself, and the provider of itself. */
export type ScoreCard = {
  place: string
  number: number
  facility: number
  kind: string
  /** As they were asked then: they keep their words when the kind's change. */
  indicators: readonly Asked[]
  on: Day
  where: string
  /** Who led the meeting, and who came for the provider, by their offices. */
  led: string
  provider: string
  /** How many residents came, and how many of them are women. */
  came: number
  women: number
  groups: Readonly<Partial<Record<Group, GroupScores>>>
  own: Scores
  entitlements: readonly Entitlement[]
  words: string
  /** The signed minutes; null where nobody has laid them down. */
  minutes: Minutes | null
  /** Whose form it was. */
  account: string
  at: Date
  updated: Date
}

/** What is entered after a meeting. */
export type ScoreCardEntry = Omit<
  ScoreCard,
  'place' | 'number' | 'facility' | 'kind' | 'indicators' | 'account' | 'at' | 'updated'
>

/** The fields of the form. */
export const peopleField = (group: Group) => `people-${group}`
export const scoreField = (group: Group, indicator: string) => `score-${group}-${indicator}`
export const ownField = (indicator: string) => `own-${indicator}`
export const entitlementField = (part: keyof Entitlement, row: number) => `${part}-${row}`
