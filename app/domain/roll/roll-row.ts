import { ageOn, type Day } from '../calendar/day.ts'
import type { Understood } from '../imports/import.ts'
import { cellsOf } from '../imports/read-cells.ts'
import type { InLanguages } from '../language.ts'
import { fault } from '../outcome.ts'
import { rollColumns } from './imports.ts'
import { pinIn } from './pin.ts'
import type { OldEnough } from './roll.ts'

/** What rows of a roll are compared with: villages by all their names, and the rounds that wait for a roll. */
export type RollContext = {
  villages: readonly { number: number; names: readonly string[] }[]
  rounds: readonly ({ number: number; title: InLanguages } & OldEnough)[]
}

/** What is taken in of a row. Its PIN lives as long as the file is checked, under the seal of the file. */
export type RollRow = { pin: string; village: number }

type Cells = Readonly<Record<string, string>>

/** Nobody who votes was born before it. */
const longAgo = '1900-01-01'

const bare = (name: string) => name.trim().toLowerCase()

/** Reads the rows of a roll in their order: each person once, old enough on the round's day, in a village that there is. */
export function rollReader({ villages, rounds }: RollContext, { option }: { option: string }) {
  const round = rounds.find(({ number }) => `${number}` === option)
  const byName = new Map(
    villages.flatMap(({ number, names }) =>
      [`${number}`, ...names].map((name) => [bare(name), number] as const),
    ),
  )
  const rowOfPin = new Map<string, number>()
  /** The first row of each name and birth date: perhaps one person twice, which only somebody who asks can tell. */
  const rowOfNamed = new Map<string, number>()

  return (row: number, cells: Cells): Understood<RollRow> => {
    const read = cellsOf(cells)
    if (!round) read.wrong(null, fault('', 'roll-choose-round', {}))
    const found = pinIn(cells.pin ?? '')
    const named = `${bare(cells.name ?? '')}|${(cells.born ?? '').trim()}`
    const alike = rowOfNamed.get(named)
    if (alike === undefined && named !== '|') rowOfNamed.set(named, row)
    const before = found.pin === null ? undefined : rowOfPin.get(found.pin)
    if (found.pin === null && alike !== undefined && (cells.pin ?? '').trim() === '')
      read.wrong('pin', fault('', 'pin-missing-alike', { row: alike }))
    else if (found.pin === null) read.wrong('pin', { field: '', reason: found.why })
    else if (before !== undefined) read.wrong('pin', fault('', 'pin-twice', { row: before }))
    else rowOfPin.set(found.pin, row)
    const name = read.text('name', { max: 200, required: true })
    const born = bornIn(read, cells, round)
    const village = byName.get(bare(cells.village ?? ''))
    if (village === undefined)
      read.wrong(
        'village',
        fault('', 'roll-no-village', { found: (cells.village ?? '').slice(0, 60) }),
      )
    if (read.faults.length > 0 || found.pin === null || !born || village === undefined)
      return { shown: rollColumns.map((column) => cells[column] ?? ''), faults: read.faults }
    const { pin, restored } = found
    const put = restored ? `${cells.pin} → ${pin}` : pin
    const said = alike === undefined ? put : `${put} ≈ ${alike}`
    const shown = [said, name, born, cells.village ?? '']
    return { shown, effect: 'new', value: { pin, village } }
  }
}

function bornIn(
  read: ReturnType<typeof cellsOf>,
  cells: Cells,
  round: OldEnough | undefined,
): Day | null {
  const born = read.day('born')
  if (!born) {
    if ((cells.born ?? '') === '') read.wrong('born', fault('', 'cell-empty', {}))
    return null
  }
  if (born < longAgo) read.wrong('born', fault('', 'roll-born-odd', { found: born }))
  else if (round && ageOn(born, round.on) < round.minAge)
    read.wrong('born', fault('', 'roll-too-young', { min: round.minAge, on: round.on }))
  return born
}
