import type { TableReader } from '../imports/row-reader.ts'
import { type RollContext, type RollRow, rollReader } from './roll-row.ts'

const roll: TableReader<RollContext, RollRow> = rollReader

export const rollRowReaders = { roll }
