import type { PublicationContent } from '#app/domain/tally/publication-content.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { count, dateTime, money } from '#app/i18n/format.ts'
import { Facts } from '#app/ui/parts/facts.tsx'
import type { VillageName } from '#app/ui/rounds/office/round-form-props.ts'
import { Table } from '#app/ui/tables/table.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

type Counted = NonNullable<PublicationContent['counted']>
type Props = { content: PublicationContent; villages: readonly VillageName[] }

/** The result that publishing will make public, pot by pot, with the hashes of what it was counted from. */
export function PublicationView({ content: { counted }, villages }: Props) {
  const text = useText().signatures
  const language = useLanguage()
  if (!counted) return null
  return (
    <>
      <Facts
        facts={[
          { label: text.ballots, value: count(counted.ballots, language) },
          { label: text.counted, value: dateTime(new Date(counted.countedAt), language) },
          { label: text.inputs, value: <code>{counted.inputs}</code> },
        ]}
      />
      {counted.pots.map((pot) => (
        <Pot key={pot.village ?? 0} pot={pot} villages={villages} />
      ))}
    </>
  )
}

function Pot({ pot, villages }: { pot: Counted['pots'][number] } & Pick<Props, 'villages'>) {
  const text = useText().signatures
  const language = useLanguage()
  const paths = usePaths()
  const village = villages.find(({ number }) => number === pot.village)
  return (
    <>
      <h2>{village ? shownIn(language, village.name) : text.wholeAimak}</h2>
      <Table
        caption={text.funded}
        rows={pot.funded}
        keyOf={({ number }) => number}
        columns={[
          {
            key: 'title',
            label: text.proposal,
            cell: ({ number, title }) => <a href={paths.proposal(number)}>{title}</a>,
          },
          { key: 'votes', label: text.votes, cell: ({ votes }) => count(votes, language) },
          { key: 'cost', label: text.cost, sum: true, cell: ({ cost }) => money(cost, language) },
        ]}
      />
      <Facts
        facts={[
          { label: text.pot, value: money(pot.money, language) },
          { label: text.spent, value: money(pot.spent, language) },
          { label: text.result, value: <code>{pot.hash}</code> },
        ]}
      />
    </>
  )
}
