import type { ListFacts } from '#app/domain/lists/column.ts'
import type { PaperLine } from '#app/domain/proposals/paper-line.ts'
import type { Say } from '#app/ui/say.ts'
import { saidName } from '#app/ui/texts/said-name.ts'

/** What came on paper, the newest first; without the columns of the citizen where `named` is false. */
export const paperList =
  (named: boolean) =>
  (say: Say): ListFacts<PaperLine> => {
    const { ownProposals, lists, proposals } = say.text
    const text = ownProposals.register
    const { states } = proposals
    return {
      name: 'papers',
      title: text.title,
      columns: [
        { key: 'receipt', label: text.receipt, kind: 'count', value: ({ receipt }) => receipt },
        {
          key: 'proposal',
          label: text.proposal,
          kind: 'text',
          value: ({ title }) => say.written(title),
        },
        {
          key: 'number',
          label: lists.number,
          kind: 'count',
          inFiles: true,
          value: ({ proposal }) => proposal,
        },
        {
          key: 'round',
          label: text.round,
          kind: 'text',
          inFiles: true,
          value: ({ roundTitle }) => saidName(say, roundTitle),
        },
        ...(named
          ? ([
              {
                key: 'citizen',
                label: text.citizen,
                kind: 'text',
                value: ({ citizen }) => citizen,
              },
              { key: 'phone', label: text.phone, kind: 'text', value: ({ phone }) => phone },
            ] satisfies ListFacts<PaperLine>['columns'])
          : []),
        {
          key: 'village',
          label: proposals.list.village,
          kind: 'text',
          value: ({ villageName }) => villageName && saidName(say, villageName),
        },
        { key: 'taken', label: text.takenIn, kind: 'moment', value: ({ takenIn }) => takenIn },
        { key: 'state', label: lists.state, kind: 'text', value: ({ state }) => states[state] },
      ],
    }
  }
