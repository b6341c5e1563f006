/** So many ratings from one device within so many milliseconds are a burst: a meeting at one phone, or somebody's push. */
const burst = { ratings: 20, within: 10 * 60_000 }

/** Whether ratings sent from one device at these instants hold a burst, wherever ten minutes are laid. */
export function isBurst(instants: readonly Date[]): boolean {
  const times = instants.map((at) => at.getTime()).sort((a, b) => a - b)
  return times.some((time, at) => {
    const first = times[at - burst.ratings + 1]
    return first !== undefined && time - first <= burst.within
  })
}
