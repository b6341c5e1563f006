import { type PackageLevel, type PackageModel, type PackageRow, said } from './model.ts'

/** A line or section of a package, with what stands below it in the order in which it was met. */
export type Branch = {
  code: string
  economic: string
  name: string
  /** By their periods, in tyiyn; null where an amount cannot be read. */
  amounts: Map<string, number | null>
  below: Map<string, Branch>
}

export const newBranch = (code: string, name: string, economic = ''): Branch => ({
  ...{ code, name, economic },
  amounts: new Map(),
  below: new Map(),
})

type Given = { period: string; tyiyn: number | null }

/**
 * Puts an amount at its place: under the levels that its row fills, as a line of its own where rows of one place differ
 * by kind, name or number. Amounts of the same line and period are added.
 */
export function addRow(top: Branch, row: PackageRow, model: PackageModel, given: Given): void {
  const levels =
    model.families.map((family) => filled(row, family)).find((one) => one.length > 0) ?? []
  let place = top
  for (const { code, label } of levels) {
    const key = code || label
    const next = place.below.get(key) ?? newBranch(code, label)
    place.below.set(key, next)
    place = next
  }
  const economic = filled(row, model.economic).at(-1)?.code ?? ''
  const placedByKind = levels.at(-1)?.code === economic
  const name = said(row, model.name)
  const id = said(row, model.id)
  const own = placedByKind ? '' : economic
  const isItself = own === '' && id === '' && (name === '' || name === place.name) && place !== top
  add(isItself ? place : lineIn(place, own, name, id), given)
}

const filled = (row: PackageRow, family: readonly PackageLevel[]) =>
  family
    .map(({ code, label }) => ({ code: said(row, code), label: said(row, label) }))
    .filter(({ code, label }) => code !== '' || label !== '')

function lineIn(place: Branch, economic: string, name: string, id: string): Branch {
  // A sign that no code has, so that a line is never taken for a level.
  const key = `\u0000${id} ${economic} ${name}`
  const known =
    place.below.get(key) ?? newBranch('', name || place.name || economic || id, economic)
  place.below.set(key, known)
  return known
}

function add({ amounts }: Branch, { period, tyiyn }: Given): void {
  const before = amounts.get(period)
  amounts.set(period, before === null || tyiyn === null ? null : (before ?? 0) + tyiyn)
}
