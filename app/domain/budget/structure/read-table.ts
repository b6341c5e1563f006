import { type Line, linesOf, type Unread } from '../sheets/line.ts'
import type { Block, Sheet } from '../sheets/sheet.ts'
import type { Node } from './node.ts'
import type { Structure } from './open.ts'
import { toldTree } from './told-tree.ts'
import { totalsIn } from './totals.ts'
import { treeOf } from './tree.ts'

/** A table of a sheet with what its rows are made of. */
export type ReadTable = {
  sheet: string
  block: Block
  lines: readonly Line[]
  unread: readonly Unread[]
  /** What no code, indent or list puts under anything; totals by words hold some of them as their parts. */
  roots: readonly Node[]
  structure: Structure
}

const nothing: Structure = { equations: [], balances: [] }

export function readTable({ name, rows, told }: Sheet, block: Block, unit: number): ReadTable {
  const { lines, unread } = linesOf(rows, block, told ? 1 : unit)
  if (told) return { sheet: name, block, unread, ...toldTree(lines), structure: nothing }
  const roots = treeOf(lines)
  return { sheet: name, block, lines, unread, roots, structure: totalsIn(roots) }
}
