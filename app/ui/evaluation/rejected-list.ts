import type { PublicHand, Rejected } from '#app/domain/evaluation/public-record.ts'
import type { ListFacts } from '#app/domain/lists/column.ts'
import type { Say } from '#app/ui/say.ts'

/** What was rejected, why, and by whom, as a file. */
export function rejectedList({ text }: Say): ListFacts<Rejected> {
  const { evaluation, lists, proposals } = text
  const said = (hand: PublicHand | null, words: (hand: PublicHand) => string) =>
    hand ? words(hand) : ''
  return {
    name: 'rejected',
    title: evaluation.rejected,
    columns: [
      { key: 'number', label: lists.number, kind: 'count', value: ({ number }) => number },
      {
        key: 'proposal',
        label: evaluation.proposal,
        kind: 'text',
        value: ({ title, hidden }) => (hidden ? proposals.page.hiddenTitle : title),
      },
      { key: 'reason', label: evaluation.reason, kind: 'text', value: ({ reason }) => reason },
      {
        key: 'decision',
        label: evaluation.decision,
        kind: 'text',
        value: ({ step, by, signature }) =>
          [
            step ? evaluation.steps[step] : '',
            said(by, evaluation.by),
            said(signature, evaluation.signed),
          ]
            .filter((words) => words !== '')
            .join('. '),
      },
      {
        key: 'appeal',
        label: evaluation.appeal,
        kind: 'text',
        value: ({ appeal }) => saidAppeal(evaluation, appeal),
      },
    ],
  }
}

/** Whether there was an appeal, and what came of it. */
export function saidAppeal(
  text: Pick<Say['text']['evaluation'], 'noAppeal' | 'appealWaiting' | 'appealOutcomes'>,
  appeal: Rejected['appeal'],
): string {
  if (appeal === 'none') return text.noAppeal
  return appeal === 'waiting' ? text.appealWaiting : text.appealOutcomes[appeal]
}
