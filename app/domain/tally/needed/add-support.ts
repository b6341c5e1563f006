import type { BallotBox } from '../terms.ts'

/** The same box with further ballots that choose one project only; with points each gives it as many as given. */
export function addBallots(
  box: BallotBox,
  place: number,
  ballots: number,
  points: number,
): BallotBox {
  const { size, choices } = box
  const used = choices.length
  const offsets = new Uint32Array(size + ballots + 1)
  offsets.set(box.offsets)
  for (let ballot = 1; ballot <= ballots; ballot++) offsets[size + ballot] = used + ballot
  const longer = new Int32Array(used + ballots).fill(place, used)
  longer.set(choices)
  return { ...box, size: size + ballots, offsets, choices: longer, points: given(box) }

  function given({ points: before }: BallotBox) {
    if (!before) return null
    const all = new Int32Array(used + ballots).fill(points, used)
    all.set(before)
    return all
  }
}

/** The same box with one more choice on the given ballots, none of which has it yet. */
export function addChoice(
  box: BallotBox,
  place: number,
  ballots: readonly number[],
  points: number,
): BallotBox {
  const chosen = new Uint8Array(box.size)
  for (const ballot of ballots) chosen[ballot] = 1
  const length = box.choices.length + ballots.length
  const offsets = new Uint32Array(box.size + 1)
  const choices = new Int32Array(length)
  const pointed = box.points ? new Int32Array(length) : null
  let used = 0
  for (let ballot = 0; ballot < box.size; ballot++) {
    const own = [box.offsets[ballot], box.offsets[ballot + 1]] as const
    const before = box.choices.subarray(...own)
    choices.set(before, used)
    if (pointed && box.points) pointed.set(box.points.subarray(...own), used)
    used += before.length
    if (chosen[ballot] === 1) {
      if (pointed) pointed[used] = points
      choices[used++] = place
    }
    offsets[ballot + 1] = used
  }
  return { ...box, offsets, choices, points: pointed }
}

/** The most points that any ballot gave one project, what one more supporter is taken to give; 1 without points. */
export function mostPoints({ points }: BallotBox): number {
  return points ? points.reduce((most, one) => Math.max(most, one), 1) : 1
}
