import type { ConciliationPapers } from '#app/domain/conciliations/pages.ts'
import type { Paper } from '#app/domain/papers/paper.ts'
import type { PublicRemark } from '#app/domain/remarks/public-remark.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { money, numero } from '#app/i18n/format.ts'
import type { Say } from '#app/ui/say.ts'
import { lineWords } from '../../remarks/line-option.ts'
import { meetingBlock, paperOf, signersOf } from './paper-head.ts'

/** What was taken into account: every remark on the table with the decision, its reason and the new amount. */
export function remarksPaper(say: Say, found: ConciliationPapers): Paper {
  const { language, text: all, written } = say
  const { remarks: text } = all.conciliationPapers
  const { chair, secretary } = signersOf(say, found.table)
  const { table, remarks, results, changes } = found
  const { columns } = text
  return paperOf(say, found, 'remarks', [
    meetingBlock(say, table),
    {
      kind: 'table',
      caption: all.conciliations.papers.remarks,
      columns: [
        { head: columns.number, width: 1 },
        { head: columns.line, width: 3 },
        { head: columns.from, width: 2 },
        { head: columns.proposal, width: 4 },
        { head: columns.decision, width: 2 },
        { head: columns.reason, width: 4 },
        { head: columns.wording, width: 2, figures: true },
      ],
      rows: remarks.map((remark) => {
        const verdict = results.find((one) => one.remark === remark.number)?.verdict ?? 'rejected'
        const changed = changes.changed.find(
          ({ line }) => line.side === remark.line.side && line.key === remark.line.key,
        )
        const amount = changed?.after ?? remark.now.amount
        return [
          numero(remark.number, language),
          lineWords(say, remark.line),
          fromWhom(say, remark),
          remark.hidden ? text.hidden : written(remark.text),
          all.remarkAnswers.states[verdict],
          written(
            table.protocol?.replies.find((one) => one.remark === remark.number)?.reason ?? '',
          ),
          amount === null ? '' : money(amount, language),
        ]
      }),
    },
    { kind: 'signatures', whose: [chair, secretary] },
  ])
}

/** The name where its author agreed to it, and the village. */
function fromWhom(say: Say, { author, village }: PublicRemark): string {
  const { remarks: text } = say.text
  const where = village ? shownIn(say.language, village.name) : text.wholeAimak
  return [author ?? text.unnamed, where].join(', ')
}
