import type { PublicOpinion } from '#app/domain/evaluation/public-record.ts'
import type { Block } from '#app/domain/papers/paper.ts'
import type { Say } from '#app/ui/say.ts'
import { findingRows } from '../finding-rows.ts'

/** One opinion on paper: its verdict with the reason, every criterion, who gave it and who signed it. */
export function opinionBlocks(say: Say, opinion: PublicOpinion): Block[] {
  const text = say.text.evaluation
  const { verdict, reason, by, signature, step } = opinion
  const rows = findingRows(say, opinion).map(({ name, finding, note }) => [name, finding, note])
  const blocks: Block[] = []
  if (reason) {
    blocks.push({ kind: 'paragraph', set: 'strong', text: text.verdicts[verdict] })
    blocks.push({ kind: 'paragraph', text: say.written(reason) })
  }
  if (rows.length > 0)
    blocks.push({
      kind: 'table',
      caption: text.steps[step],
      columns: [
        { head: text.criterion, width: 4 },
        { head: text.finding, width: 2 },
        { head: text.note, width: 4 },
      ],
      rows,
    })
  blocks.push({ kind: 'paragraph', set: 'quiet', text: text.by(by) })
  if (signature) blocks.push({ kind: 'paragraph', set: 'quiet', text: text.signed(signature) })
  return blocks
}
