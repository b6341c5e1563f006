import type { ListFound } from '#app/domain/lists/arrange.ts'
import type { PaperLine } from '#app/domain/proposals/paper-line.ts'
import { numero } from '#app/i18n/format.ts'
import { ListView } from '#app/ui/lists/list-view.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { useSay } from '#app/ui/say.ts'
import { saidName } from '#app/ui/texts/said-name.ts'
import { useLanguage } from '#app/ui/use-language.ts'
import { paperList } from './paper-list.ts'

type Props = {
  found: ListFound<PaperLine>
  /** Whether the reader sees who brought them, and may print the receipt, which names them. */
  named: boolean
}

/** The register of what came on paper, each with its receipt to be printed again. */
export function PaperTable({ found, named }: Props) {
  const language = useLanguage()
  const say = useSay()
  const text = say.text.ownProposals.register
  const { paths } = say
  const reprint = {
    label: text.print,
    cell: ({ proposal, receipt }: PaperLine) => (
      <a href={paths.paperReceipt(proposal)}>
        {text.print}
        <span className="visually-hidden">{`: ${numero(receipt, language)}`}</span>
      </a>
    ),
  }
  return (
    <ListView
      list={paperList(named)(say)}
      found={found}
      keyOf={({ receipt }) => receipt}
      href={paths.paperRegister}
      empty={<EmptyState title={text.empty}>{text.emptyAdvice}</EmptyState>}
      cells={{
        receipt: ({ receipt }) => numero(receipt, language),
        proposal: ({ proposal, title, roundTitle }) => (
          <>
            <a href={paths.proposal(proposal)}>{say.written(title)}</a>
            <br />
            <small>{[numero(proposal, language), saidName(say, roundTitle)].join(' · ')}</small>
          </>
        ),
      }}
      {...(named ? { act: reprint } : {})}
    />
  )
}
