import type { ConciliationPapers } from '#app/domain/conciliations/pages.ts'
import type { PaperKind } from '#app/domain/conciliations/paper-kind.ts'
import type { Paper } from '#app/domain/papers/paper.ts'
import type { Say } from '#app/ui/say.ts'
import { changesPaper } from './changes-paper.ts'
import { protocolPaper } from './protocol-paper.ts'
import { remarksPaper } from './remarks-paper.ts'
import { resolutionPaper } from './resolution-paper.ts'

const describing: Readonly<Record<PaperKind, (say: Say, found: ConciliationPapers) => Paper>> = {
  protocol: protocolPaper,
  changes: changesPaper,
  remarks: remarksPaper,
  resolution: resolutionPaper,
}

/** One of the papers of a table. */
export const tablePaper = (
  say: Say,
  { kind, ...found }: ConciliationPapers & { kind: PaperKind },
) => describing[kind](say, found)
