/** One service as the map's script shows it. */
export type ShownPlace = { number: number; called: string; state: string; said: string }

/**
 * One mark, in the order of the list: a service (`places` has one), several that a nearer look parts (`zoom`), or several
 * on one spot, which no look parts (`places` has the first of them; with `zoom` a nearer look names more).
 */
export type ShownMark = {
  /** Latitude, longitude. */
  at: readonly [number, number]
  count: number
  /** Whether most are not satisfied with any of them. */
  bad: boolean
  zoom?: number
  /** What a list says of several. */
  said?: string
  places?: readonly ShownPlace[]
}

export type MarksAnswer = { said: string; marks: readonly ShownMark[] }
