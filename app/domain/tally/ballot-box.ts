import type { Ballot, BallotBox } from './terms.ts'

/** A box still open: `add` puts one ballot in, `close` gives the flat arrays. */
export type OpenBallotBox = {
  add: (choices: readonly string[], points?: readonly number[]) => void
  close: () => BallotBox
}

type Growing = {
  offsets: number[]
  choices: Int32Array
  points: Int32Array
  used: number
  allOnes: boolean
  repeated: number
  unknown: number
  faultyBallot: number
}

/** A choice counts once, an unknown project is dropped, and both are reported with the result. */
export function openBallotBox(projectIds: readonly string[]): OpenBallotBox {
  const places = new Map(projectIds.map((id, place) => [id, place]))
  const lastNamedBy = new Int32Array(projectIds.length).fill(-1)
  const box = emptyBox()
  return {
    add(choices, points) {
      const ballot = box.offsets.length - 1
      makeRoom(box, choices.length)
      choices.forEach((id, index) => {
        const place = places.get(id)
        if (place === undefined) box.unknown++
        else if (lastNamedBy[place] === ballot) box.repeated++
        else {
          lastNamedBy[place] = ballot
          putChoice(box, place, points === undefined ? 1 : (points[index] ?? Number.NaN))
        }
      })
      box.offsets.push(box.used)
    },
    close: () => closeBox(box),
  }
}

/** All ballots at once; see `openBallotBox` for ballots that arrive one by one. */
export function fillBallotBox(projectIds: readonly string[], ballots: Iterable<Ballot>): BallotBox {
  const box = openBallotBox(projectIds)
  for (const { choices, points } of ballots) box.add(choices, points)
  return box.close()
}

function emptyBox(): Growing {
  return {
    offsets: [0],
    choices: new Int32Array(64),
    points: new Int32Array(64),
    used: 0,
    allOnes: true,
    repeated: 0,
    unknown: 0,
    faultyBallot: 0,
  }
}

function makeRoom(box: Growing, more: number) {
  if (box.used + more <= box.choices.length) return
  const length = Math.max(box.used + more, box.choices.length * 2)
  const choices = new Int32Array(length)
  const points = new Int32Array(length)
  choices.set(box.choices)
  points.set(box.points)
  box.choices = choices
  box.points = points
}

/** Nought points are no support; a fraction, a minus or a missing number spoils the box. */
function putChoice(box: Growing, place: number, points: number) {
  if (points === 0) return
  const whole = Number.isInteger(points) && points > 0 && points <= 0x7fffffff
  if (!whole && box.faultyBallot === 0) box.faultyBallot = box.offsets.length
  if (points !== 1) box.allOnes = false
  box.choices[box.used] = place
  box.points[box.used] = whole ? points : 0
  box.used++
}

function closeBox(box: Growing): BallotBox {
  return {
    size: box.offsets.length - 1,
    offsets: Uint32Array.from(box.offsets),
    choices: box.choices.slice(0, box.used),
    points: box.allOnes ? null : box.points.slice(0, box.used),
    repeated: box.repeated,
    unknown: box.unknown,
    faultyBallot: box.faultyBallot,
  }
}
