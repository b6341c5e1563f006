import type { SaidOfGroup } from '#app/domain/remarks/simulator/levers.ts'
import type { DraftLine } from '#app/domain/remarks/simulator/simulated.ts'
import { lineName } from '../../budget/parts/use-line-name.ts'
import type { Say } from '../../say.ts'
import { saidName } from '../../texts/said-name.ts'

/** What a group is called: as the office named it, else by its lines. */
export function groupName(
  say: Say,
  { name, of }: { name: SaidOfGroup; of: readonly Pick<DraftLine, 'line'>[] },
): string {
  return saidOfGroup(say, name) || of.map(({ line }) => lineName(say, line.name)).join(', ')
}

/** What the office says of a group, in the reader's language where it is written in it; '' for nothing. */
export const saidOfGroup = (say: Say, said: SaidOfGroup): string =>
  typeof said === 'string' ? said && say.written(said) : saidName(say, said)
