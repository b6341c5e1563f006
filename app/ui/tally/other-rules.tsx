import type { PotCount, PotResult } from '#app/domain/tally/round-result.ts'
import { count, decimal, money, percent } from '#app/i18n/format.ts'
import { Bar } from '#app/ui/charts/bar.tsx'
import { type Column, Table } from '#app/ui/tables/table.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import { VillagesMoney } from './villages-money.tsx'

type Props = { pot: PotResult; villages: Readonly<Record<number, string>> }

/** The deciding rule beside the others on the same ballots, and which projects would have changed places. */
export function OtherRules({ pot, villages }: Props) {
  const text = useText().tally.beside
  const nameOf = useNameOf(pot)
  return (
    <>
      <h2>{text.heading}</h2>
      <p>{text.about}</p>
      <RulesTable pot={pot} nameOf={nameOf} />
      {pot.beside.map((other) => (
        <Differences
          key={other.rule + other.threshold}
          pot={pot}
          other={other}
          name={nameOf(other)}
        />
      ))}
      <VillagesMoney pot={pot} villages={villages} />
    </>
  )
}

type NameOf = (counted: PotCount) => string

/** A rule is told from itself without the least number of votes. */
function useNameOf({ decided }: PotResult): NameOf {
  const text = useText().tally
  return (counted) => {
    const name = text.rules[counted.rule]
    if (counted === decided) return text.beside.deciding(name)
    return counted.threshold < decided.threshold ? text.beside.withoutThreshold(name) : name
  }
}

function RulesTable({ pot, nameOf }: { pot: PotResult; nameOf: NameOf }) {
  const text = useText().tally.beside
  const { average } = useText().explained.beside
  const language = useLanguage()
  const columns: Column<PotCount>[] = [
    { key: 'rule', label: text.rule, cell: nameOf },
    {
      key: 'count',
      label: text.fundedCount,
      sum: true,
      cell: ({ funded }) => count(funded.length, language),
    },
    { key: 'spent', label: text.spent, sum: true, cell: ({ spent }) => money(spent, language) },
    {
      key: 'covered',
      label: text.covered,
      sum: true,
      cell: ({ covered }) => (
        <>
          {percent(pot.ballots > 0 ? covered / pot.ballots : 0, language)}
          <Bar share={pot.ballots > 0 ? covered / pot.ballots : 0} />
        </>
      ),
    },
    {
      key: 'average',
      label: average,
      sum: true,
      cell: ({ satisfied }) =>
        satisfied === undefined || pot.ballots === 0
          ? '–'
          : decimal(satisfied / pot.ballots, language),
    },
  ]
  return (
    <Table
      caption={text.heading}
      quietCaption
      columns={columns}
      rows={[pot.decided, ...pot.beside]}
      keyOf={nameOf}
    />
  )
}

type Change = { pot: PotResult; other: PotCount; name: string }

function Differences({ pot, other, name }: Change) {
  const text = useText().tally.beside
  const mine = new Set(pot.decided.funded.map(({ number }) => number))
  const theirs = new Set(other.funded.map(({ number }) => number))
  const named = (numbers: Iterable<number>) =>
    pot.standings
      .filter(({ number }) => [...numbers].includes(number))
      .map(({ number, title }) => `№ ${number} ${title}`)
      .join('; ')
  const more = [...theirs].filter((number) => !mine.has(number))
  const fewer = [...mine].filter((number) => !theirs.has(number))
  if (more.length + fewer.length === 0)
    return (
      <p>
        {name}: {text.same}
      </p>
    )
  return (
    <>
      {more.length > 0 ? <p>{text.would(name, named(more))}</p> : null}
      {fewer.length > 0 ? <p>{text.wouldNot(name, named(fewer))}</p> : null}
    </>
  )
}
