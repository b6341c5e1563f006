import { outOfRange } from './out-of-range.ts'
import type { BallotBox } from './terms.ts'

/**
 * Voters with the same ballot have the same money at every moment, so they are counted together.
 * Bloc `b` of `size[b]` voters supports `choices[offsets[b]] … choices[offsets[b + 1] - 1]`.
 */
export type Blocs = {
  count: number
  size: Int32Array
  offsets: Int32Array
  choices: Int32Array
  points: Int32Array | null
}

/** The table finds a bloc by its ballot: 0 is free, otherwise bloc + 1. */
type Forming = Blocs & { table: Int32Array; used: number }

/** Brings equal ballots together, looking only at projects that have a place in the field (not -1). */
export function formBlocs(ballots: BallotBox, placeInField: Int32Array): Blocs {
  const blocs = emptyBlocs(ballots)
  for (let ballot = 0; ballot < ballots.size; ballot++) {
    const length = layDown(blocs, ballots, ballot, placeInField)
    if (length > 0) joinBloc(blocs, length)
  }
  return blocs
}

function emptyBlocs({ size, choices, points }: BallotBox): Forming {
  return {
    count: 0,
    used: 0,
    size: new Int32Array(size),
    offsets: new Int32Array(size + 1),
    choices: new Int32Array(choices.length),
    points: points ? new Int32Array(choices.length) : null,
    table: new Int32Array(2 ** Math.ceil(Math.log2(size + 1) + 1)),
  }
}

/** Writes the ballot's choices, sorted, behind the last bloc; answers how many there are. */
function layDown(blocs: Forming, ballots: BallotBox, ballot: number, placeInField: Int32Array) {
  const { choices, points, used } = blocs
  const end = ballots.offsets[ballot + 1] ?? outOfRange()
  let length = 0
  for (let index = ballots.offsets[ballot] ?? outOfRange(); index < end; index++) {
    const project = placeInField[ballots.choices[index] ?? outOfRange()] ?? outOfRange()
    if (project < 0) continue
    let slot = used + length++
    for (; slot > used && (choices[slot - 1] ?? outOfRange()) > project; slot--) {
      choices[slot] = choices[slot - 1] ?? outOfRange()
      if (points) points[slot] = points[slot - 1] ?? outOfRange()
    }
    choices[slot] = project
    if (points) points[slot] = ballots.points?.[index] ?? outOfRange()
  }
  return length
}

/** Adds one voter to the bloc with the choices just laid down, founding it if there is none. */
function joinBloc(blocs: Forming, length: number): void {
  const { table, size, offsets, used } = blocs
  const mask = table.length - 1
  let slot = hash(blocs, length) & mask
  for (let known = table[slot] ?? outOfRange(); known > 0; known = table[slot] ?? outOfRange()) {
    if (isSame(blocs, known - 1, length)) {
      size[known - 1] = (size[known - 1] ?? outOfRange()) + 1
      return
    }
    slot = (slot + 1) & mask
  }
  size[blocs.count] = 1
  table[slot] = ++blocs.count
  blocs.used = used + length
  offsets[blocs.count] = blocs.used
}

function hash({ choices, points, used }: Forming, length: number): number {
  let value = 0x811c9dc5
  for (let index = used; index < used + length; index++) {
    value = Math.imul(value ^ (choices[index] ?? outOfRange()), 0x01000193)
    if (points) value = Math.imul(value ^ (points[index] ?? outOfRange()), 0x01000193)
  }
  return Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 7
}

function isSame({ offsets, choices, points, used }: Forming, bloc: number, length: number) {
  const start = offsets[bloc] ?? outOfRange()
  if ((offsets[bloc + 1] ?? outOfRange()) - start !== length) return false
  for (let index = 0; index < length; index++) {
    if (choices[start + index] !== choices[used + index]) return false
    if (points && points[start + index] !== points[used + index]) return false
  }
  return true
}
