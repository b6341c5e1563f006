import type { DraftLine } from '#app/domain/remarks/simulator/simulated.ts'
import { lineName } from '../../budget/parts/use-line-name.ts'
import type { Say } from '../../say.ts'

/** What a group is called: as the office named it, else by its lines. */
export function groupName(
  say: Say,
  { name, of }: { name: string; of: readonly Pick<DraftLine, 'line'>[] },
): string {
  if (name !== '') return say.written(name)
  return of.map(({ line }) => lineName(say, line.name)).join(', ')
}
