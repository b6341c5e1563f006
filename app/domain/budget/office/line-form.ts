import type { BudgetLine, Period } from '../line.ts'
import type { BudgetVersion } from '../version.ts'

type Place = Pick<BudgetLine, 'number' | 'code' | 'name'>

/** What the form of a line needs; `line` is null for a new one. */
export type LineForm = Pick<BudgetVersion, 'year' | 'number' | 'unit'> & {
  line: BudgetLine | null
  /** Its money is that of the lines under it. */
  computed: boolean
  periods: readonly Period[]
  /** The lines it may stand under; of a large budget only the first ones, and its own. */
  places: readonly Place[]
}
