import type { ClassEntry, ClassKind } from '../../classifications/entry.ts'
import { ancestry, entriesOf, type Register } from '../../classifications/register.ts'
import type { BudgetLine } from '../line.ts'
import { kindOf } from '../reading/read-line.ts'

/**
 * The codes that the lines of a version are named and sorted by, with all that stands above them: what is read by these
 * alone is what the whole register says on the day of publication, whatever becomes of it later.
 */
export function frozenNames(
  lines: readonly BudgetLine[],
  year: number,
  register: Register,
): ClassEntry[] {
  const frozen = new Set<ClassEntry>()
  const seen = new Set<string>()
  const freeze = (kind: ClassKind, code: string | null) => {
    if (code === null || code === '' || seen.has(`${kind} ${code}`)) return
    seen.add(`${kind} ${code}`)
    for (const above of ancestry(register, kind, code, year))
      for (const entry of entriesOf(register, kind, above.code)) frozen.add(entry)
  }
  for (const { side, code, economic, source, programme } of lines) {
    freeze(kindOf(side), code)
    freeze('economic', economic)
    freeze('source', source)
    freeze('programme', programme)
  }
  return [...frozen]
}
