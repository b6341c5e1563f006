/** One place as the map's script shows it: a service or a report. */
export type ShownPlace = { number: number; called: string; state: string; said: string }

/**
 * One mark, in the order of the list: a place (`places` has one), several that a nearer look parts (`zoom`), or several
 * on one spot, which no look parts (`places` has the first of them; with `zoom` a nearer look names more).
 */
export type ShownMark = {
  /** Latitude, longitude. */
  at: readonly [number, number]
  count: number
  /** Whether something is wrong with any of them: most are not satisfied, or the day of the reply has passed. */
  bad: boolean
  zoom?: number
  /** What a list says of several. */
  said?: string
  places?: readonly ShownPlace[]
}

export type MarksAnswer = { said: string; marks: readonly ShownMark[] }
