import { outOfRange } from '../out-of-range.ts'
import type { Field } from '../support.ts'
import { emptyPurse, type Purses } from './purses.ts'

/** The supporters of one project who still have money, grouped by purse (with points: by bloc). */
export type SupporterGroups = {
  size: number
  purse: Int32Array
  /** Points each of the group gives the project. */
  points: Int32Array
  /** How many voters. */
  heads: Int32Array
  money: Float64Array
  /** 1 where everybody pays all the money left. */
  poor: Uint8Array
  /** 1 where the payment takes exactly all the money left. */
  even: Uint8Array
  /** Group of each bloc that still has money, in the order of the field's list. */
  groupOf: Int32Array
  allHeads: number
  allPoints: number
  allMoney: number
}

export type Gatherer = {
  /** How many blocs at the front of each project's list may still have money. */
  live: Int32Array
  /** Scratch: group + 1 of each purse. */
  slot: Int32Array
}

export function makeGatherer(field: Field): Gatherer {
  return { live: listLengths(field), slot: new Int32Array(64) }
}

/** The number of blocs that support each project. */
export function listLengths({ ids, start }: Field): Int32Array {
  return Int32Array.from(
    ids,
    (_, project) => (start[project + 1] ?? outOfRange()) - (start[project] ?? outOfRange()),
  )
}

export function makeGroups(field: Field): SupporterGroups {
  const most = listLengths(field).reduce((max, count) => Math.max(max, count), 0)
  return {
    size: 0,
    purse: new Int32Array(most),
    points: new Int32Array(most).fill(1),
    heads: new Int32Array(most),
    money: new Float64Array(most),
    poor: new Uint8Array(most),
    even: new Uint8Array(most),
    groupOf: new Int32Array(most),
    allHeads: 0,
    allPoints: 0,
    allMoney: 0,
  }
}

/** Groups the supporters of a project; blocs without money move to the end of its list for good. */
export function gatherSupporters(
  groups: SupporterGroups,
  gatherer: Gatherer,
  field: Field,
  purses: Purses,
  project: number,
): void {
  if (field.points) gatherByBloc(groups, gatherer, field, field.points, purses, project)
  else gatherByPurse(groups, gatherer, field, purses, project)
  let [allHeads, allPoints, allMoney] = [0, 0, 0]
  for (let group = 0; group < groups.size; group++) {
    const heads = groups.heads[group] ?? outOfRange()
    const money = purses.money[groups.purse[group] ?? outOfRange()] ?? outOfRange()
    groups.money[group] = money
    allHeads += heads
    allPoints += heads * (groups.points[group] ?? outOfRange())
    allMoney += heads * money
  }
  groups.allHeads = allHeads
  groups.allPoints = allPoints
  groups.allMoney = allMoney
}

function gatherByPurse(
  groups: SupporterGroups,
  gatherer: Gatherer,
  field: Field,
  purses: Purses,
  project: number,
): void {
  if (gatherer.slot.length < purses.money.length)
    gatherer.slot = new Int32Array(purses.money.length)
  const { live, slot } = gatherer
  const { purse, heads, groupOf } = groups
  const { bloc, blocSize } = field
  const start = field.start[project] ?? outOfRange()
  let end = start + (live[project] ?? outOfRange())
  let size = 0
  for (let index = start; index < end; ) {
    const who = bloc[index] ?? outOfRange()
    const held = purses.of[who] ?? outOfRange()
    if (held === emptyPurse) {
      end--
      bloc[index] = bloc[end] ?? outOfRange()
      bloc[end] = who
      continue
    }
    let group = (slot[held] ?? outOfRange()) - 1
    if (group < 0) {
      group = size++
      slot[held] = size
      purse[group] = held
      heads[group] = 0
    }
    heads[group] = (heads[group] ?? outOfRange()) + (blocSize[who] ?? outOfRange())
    groupOf[index - start] = group
    index++
  }
  for (let group = 0; group < size; group++) slot[purse[group] ?? outOfRange()] = 0
  live[project] = end - start
  groups.size = size
}

function gatherByBloc(
  groups: SupporterGroups,
  { live }: Gatherer,
  { bloc, blocSize, start: starts }: Field,
  points: Int32Array,
  purses: Purses,
  project: number,
): void {
  const start = starts[project] ?? outOfRange()
  let end = start + (live[project] ?? outOfRange())
  for (let index = start; index < end; ) {
    const who = bloc[index] ?? outOfRange()
    const held = purses.of[who] ?? outOfRange()
    const given = points[index] ?? outOfRange()
    if (held === emptyPurse) {
      end--
      bloc[index] = bloc[end] ?? outOfRange()
      points[index] = points[end] ?? outOfRange()
      bloc[end] = who
      points[end] = given
      continue
    }
    const group = index - start
    groups.purse[group] = held
    groups.points[group] = given
    groups.heads[group] = blocSize[who] ?? outOfRange()
    groups.groupOf[group] = group
    index++
  }
  live[project] = end - start
  groups.size = end - start
}
