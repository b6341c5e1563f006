import type { Day } from '../calendar/day.ts'
import type { Point } from '../points.ts'
import type { VisitPhoto } from './documents.ts'
import type { Nearness } from './presence.ts'

/** What is looked at in every place, whatever its kind: seen to be so, seen not to be so, or not looked at. */
export const checks = ['clean', 'safe', 'reachable', 'tariff-posted', 'contact-posted'] as const
export type Check = (typeof checks)[number]
export type Seen = 'yes' | 'no'

/** What a monitor measured and saw at a facility. */
export type Visit = {
  place: string
  number: number
  facility: number
  /** The facility's kind as it was then: figures are read by it. */
  kind: string
  /** Whose visit it is, by the account's id; readers are told its number. */
  account: string
  /** Drawn where the visit was written down, once for it: sent twice it is one visit. */
  mark: string
  on: Day
  /** When it arrived. */
  at: Date
  /** When the visit was made by the clock of the phone, and by ours; null where it was not written on a phone. */
  clock: Clock | null
  /** By the keys of the kind's measurements; what was not measured is not there. A yes is 1, a no 0. */
  facts: Readonly<Record<string, number>>
  checks: Readonly<Partial<Record<Check, Seen>>>
  words: string
  photos: readonly VisitPhoto[]
  /** How near to the facility the phone said it was; null where the monitor did not ask it. */
  presence: Nearness | null
  /** Collected on the municipality's form with ODK or Kobo: then `account` is who took it in. */
  collected: boolean
}

/** Two clocks: what the phone said, and how many seconds it was behind ours (ahead where negative). */
export type Clock = { said: Date; behind: number }

/** What a monitor writes. */
export type VisitEntry = Pick<Visit, 'mark' | 'on' | 'facts' | 'checks' | 'words' | 'photos'> & {
  phone: Phone | null
}

/** What only a phone adds: its clock at the visit and at the sending, and where it said it was. */
export type Phone = { said: Date; sent: Date; where: Point | null }

export const mostVisitWords = 1_000

/** Of what was seen longer ago nothing is taken down any more. In days. */
export const oldestVisit = 60

/** The fields of a form in which a measurement and a check are answered. */
export const factField = (key: string) => `fact-${key}`
export const checkField = (key: Check) => `check-${key}`

/** Whether a text can mark a visit: letters and figures that were drawn. */
export const isVisitMark = (text: string) => /^[\w-]{16,64}$/.test(text)
