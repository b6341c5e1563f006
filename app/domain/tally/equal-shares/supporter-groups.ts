import type { Field } from '../support.ts'
import type { Purses } from './purses.ts'
import { emptyPurse } from './purses.ts'

/** The supporters of one project who still have money, grouped by purse (with points: one by one). */
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
  /** Group of each supporter that still has money, in the order of the field's list. */
  groupOf: Int32Array
  allHeads: number
  allPoints: number
  allMoney: number
}

export type Gatherer = {
  groups: SupporterGroups
  /** How many at the front of each project's list may still have money. */
  live: Int32Array
  /** Scratch: group + 1 of each purse. */
  slot: Int32Array
}

export function makeGatherer(field: Field): Gatherer {
  const most = field.supporters.reduce((max, count) => Math.max(max, count), 0)
  const groups: SupporterGroups = {
    size: 0,
    purse: new Int32Array(most),
    points: new Int32Array(most).fill(1),
    heads: new Int32Array(most).fill(1),
    money: new Float64Array(most),
    poor: new Uint8Array(most),
    even: new Uint8Array(most),
    groupOf: new Int32Array(most),
    allHeads: 0,
    allPoints: 0,
    allMoney: 0,
  }
  return { groups, live: field.supporters.slice(), slot: new Int32Array(1024) }
}

/** Groups the supporters of a project; those without money move to the end of its list for good. */
export function gatherSupporters(
  gatherer: Gatherer,
  field: Field,
  purses: Purses,
  project: number,
): SupporterGroups {
  const { groups } = gatherer
  if (field.points) gatherOneByOne(gatherer, field, field.points, purses, project)
  else gatherByPurse(gatherer, field, purses, project)
  let [allHeads, allPoints, allMoney] = [0, 0, 0]
  for (let group = 0; group < groups.size; group++) {
    const heads = groups.heads[group] ?? 0
    const money = purses.money[groups.purse[group] ?? 0] ?? 0
    groups.money[group] = money
    allHeads += heads
    allPoints += heads * (groups.points[group] ?? 0)
    allMoney += heads * money
  }
  return Object.assign(groups, { allHeads, allPoints, allMoney })
}

function gatherByPurse(gatherer: Gatherer, field: Field, purses: Purses, project: number): void {
  const { groups, live } = gatherer
  if (gatherer.slot.length < purses.money.length)
    gatherer.slot = new Int32Array(purses.money.length)
  const { slot } = gatherer
  const { purse, heads, groupOf } = groups
  const { voter } = field
  const start = field.start[project] ?? 0
  let end = start + (live[project] ?? 0)
  let size = 0
  for (let index = start; index < end; ) {
    const who = voter[index] ?? 0
    const held = purses.of[who] ?? 0
    if (held === emptyPurse) {
      end--
      voter[index] = voter[end] ?? 0
      voter[end] = who
      continue
    }
    const known = slot[held] ?? 0
    if (known === 0) {
      purse[size] = held
      heads[size] = 1
      slot[held] = ++size
      groupOf[index - start] = size - 1
    } else {
      heads[known - 1] = (heads[known - 1] ?? 0) + 1
      groupOf[index - start] = known - 1
    }
    index++
  }
  for (let group = 0; group < size; group++) slot[purse[group] ?? 0] = 0
  live[project] = end - start
  groups.size = size
}

function gatherOneByOne(
  { groups, live }: Gatherer,
  { voter, start: starts }: Field,
  points: Int32Array,
  purses: Purses,
  project: number,
): void {
  const start = starts[project] ?? 0
  let end = start + (live[project] ?? 0)
  for (let index = start; index < end; ) {
    const who = voter[index] ?? 0
    const held = purses.of[who] ?? 0
    const given = points[index] ?? 0
    if (held === emptyPurse) {
      end--
      voter[index] = voter[end] ?? 0
      points[index] = points[end] ?? 0
      voter[end] = who
      points[end] = given
      continue
    }
    const group = index - start
    groups.purse[group] = held
    groups.points[group] = given
    groups.groupOf[group] = group
    index++
  }
  live[project] = end - start
  groups.size = end - start
}
