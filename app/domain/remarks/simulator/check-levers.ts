import type { Tyiyn } from '../../money.ts'
import { type FieldFault, fault } from '../../outcome.ts'
import type { KeptGroup, MovableGroup, Protection, SaidOfGroup } from './levers.ts'
import { canMove, type Draft, spendingOf, sumOf } from './simulated.ts'
import { stepOf } from './step.ts'

/** A row of the form: where it stands, and its lines as they were written. */
type Row = { row: number; lines: string; name: SaidOfGroup; why: SaidOfGroup }
export type MovableRow = Row & { least: Tyiyn; most: Tyiyn }
export type KeptRow = Row & { because: Protection }
export type LeverRows = {
  movable: readonly MovableRow[]
  kept: readonly KeptRow[]
  /** That the simulator is to be closed: no group is left. */
  close: boolean
}

type Checked = {
  faults: readonly FieldFault[]
  movable: readonly MovableGroup[]
  kept: readonly KeptGroup[]
}

/** The rows as groups of a draft's lines, and what cannot stand, at the fields of the form. */
export function checkLevers(rows: Omit<LeverRows, 'close'>, draft: Draft): Checked {
  const spending = spendingOf(draft)
  const step = stepOf(sumOf(spending))
  const byKey = new Map(spending.map((one) => [one.line.key, one]))
  const taken = new Set<string>()
  const faults: FieldFault[] = []
  const read = (field: string, written: string, moves: boolean) =>
    keysIn(written, byKey).filter((key) => {
      const found = byKey.get(key)
      const known = found && (!moves || canMove(found))
      if (!known) faults.push(fault(field, 'lever-no-line', { written: key }))
      else if (taken.has(key)) faults.push(fault(field, 'lever-line-twice', { written: key }))
      taken.add(key)
      return known
    })
  const movable = rows.movable.map(({ row, lines: written, ...group }): MovableGroup => {
    const lines = read(`lines-${row}`, written, true)
    const { least, most } = group
    const amount = sumOf(lines.flatMap((key) => byKey.get(key) ?? []))
    if (lines.length > 0) {
      if (least > amount) faults.push(fault(`least-${row}`, 'lever-least', { amount }))
      if (most < amount) faults.push(fault(`most-${row}`, 'lever-most', { amount }))
      if (least <= amount && most >= amount && Math.max(amount - least, most - amount) < step)
        faults.push(fault(`most-${row}`, 'lever-no-press', { step }))
    }
    return { ...group, lines }
  })
  const kept = rows.kept.map(({ row, lines: written, ...group }): KeptGroup => {
    return { ...group, lines: read(`kept-lines-${row}`, written, false) }
  })
  const alone = movable.length === 1 || (movable.length === 0 && kept.length > 0)
  if (alone) faults.push(fault('lines-0', 'levers-too-few', {}))
  return { faults, movable, kept }
}

/** Lines as they are written one after another: with a comma, a semicolon or on lines of their own, codes with a space too. */
function keysIn(written: string, known: ReadonlyMap<string, unknown>): string[] {
  const parts = written.split(/[,;\n]/).map((part) => part.trim())
  return parts
    .filter((part) => part !== '')
    .flatMap((part) => (known.has(part) ? [part] : part.split(/\s+/)))
}
