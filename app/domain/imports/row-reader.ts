import type { Day } from '../calendar/day.ts'
import type { Understood } from './import.ts'
import type { Feature } from './read-features.ts'

/** What a row is read with: what stood beside the file, on which day it came, and how many rows it has. */
export type Beside = { option: string; today: Day; rows: number }

/** A row of a table by the keys of its columns, or a feature of a drawing. */
export type SourceRow = { row: number; cells: Readonly<Record<string, string>> } | Feature

/** Reads the rows of one file, in their order, beside what they are compared with. */
export type TableReader<Context, Value> = (
  context: Context,
  beside: Beside,
) => (row: number, cells: Readonly<Record<string, string>>) => Understood<Value>

/** The same for the features of a drawing. */
export type FeatureReader<Context, Value> = (
  context: Context,
  beside: Beside,
) => (feature: Feature) => Understood<Value>
