/** What is on now, for the line under the menu; made from the current round. */
export type NowFacts = {
  /** The round it is about by a name that is short enough for the header, in the page's language. */
  round: string
  /** The whole sentence in the page's language: "Now: voting." */
  label: string
  /** The instant it ends; null where nothing is due. */
  ends: Date | null
  /** Whole Bishkek days until it ends: 0 on the last day; null where nothing is due. */
  daysLeft: number | null
  /** The one thing to do now. */
  action?: { href: string; label: string } | undefined
}

/** What every page of a municipality shows around its content, already in the page's language. */
export type FrameFacts = {
  name: string
  /** Raion and oblast in one line. */
  region: string
  office: { name: string; phone: string; address: string }
  demonstration: boolean
  /** Why and since when nothing is taken in here; missing where all goes on. */
  suspended?: { since: Date; reason: string } | undefined
  /** Somebody is in the middle of something on this page: there, nothing calls them away. */
  task?: boolean
  /** The current round's number: the menu's "proposals"; null before the first round. */
  round: number | null
  /** The round one can vote in now; null when there is none. */
  votingRound: number | null
  /** Whole Bishkek days until that vote closes: 0 on its last day. */
  voteDaysLeft?: number | null
  /** The newest round whose result is published, and the budget year it decided about. */
  decided?: { round: number; year: number } | null
  /** All rounds whose result is published. */
  decidedRounds?: readonly number[]
  /** The year of the budget that was published last; missing before the first. */
  budget?: { year: number } | null
  /** The next hearing's beginning; null inside where none is to come, missing before the first was announced. */
  hearings?: { next: Date | null } | null
  /** How many local services the register holds; missing where there is none. */
  facilities?: { count: number } | null
  now: NowFacts | null
}
