import type { ConciliationPapers } from '#app/domain/conciliations/pages.ts'
import type { Block, Paper } from '#app/domain/papers/paper.ts'
import { changeInScale, inScale } from '#app/i18n/amounts.ts'
import { numbered } from '#app/i18n/short-forms.ts'
import type { Say } from '#app/ui/say.ts'
import { lineName } from '../../budget/parts/use-line-name.ts'
import { meetingBlock, paperOf, signersOf } from './paper-head.ts'

const som = { unit: 'som', decimals: 2 } as const

/** The lines that change, to the tyiyn, all others together, and the whole. */
export function changeBlocks(say: Say, { changes }: Pick<ConciliationPapers, 'changes'>): Block[] {
  const { language, text: all } = say
  const { conciliationPapers, conciliations: words } = all
  const { changes: text } = conciliationPapers
  const { changed, others, whole } = changes
  if (changed.length === 0) return [{ kind: 'paragraph', text: text.none }]
  const money = (amount: number) => inScale(amount, som, language)
  const by = (amount: number) => changeInScale(amount, som, language)
  return [
    {
      kind: 'table',
      caption: words.papers.changes,
      columns: [
        { head: text.columns.line, width: 5 },
        { head: text.columns.code, width: 2 },
        { head: text.columns.before, width: 3, figures: true },
        { head: text.columns.after, width: 3, figures: true },
        { head: text.columns.by, width: 3, figures: true },
        { head: text.columns.ground, width: 2 },
      ],
      rows: [
        ...changed.map((one) => [
          lineName(say, one.line.name),
          one.line.code,
          money(one.before),
          money(one.after),
          by(one.by),
          numbered(one.remarks, language),
        ]),
        ...(others.lines > 0
          ? [[words.otherLines(others.lines), '', money(others.sum), money(others.sum), by(0), '']]
          : []),
      ],
      foot: [words.allSpending, '', money(whole), money(whole), by(0), ''],
    },
    { kind: 'paragraph', text: text.kept },
  ]
}

/** The list of changes, annexed to the protocol. */
export function changesPaper(say: Say, found: ConciliationPapers): Paper {
  const { finance } = say.text.conciliationPapers
  return paperOf(say, found, 'changes', [
    meetingBlock(say, found.table),
    ...changeBlocks(say, found),
    { kind: 'signatures', whose: [finance, signersOf(say, found.table).secretary] },
  ])
}
