import type { PotCount, PotResult } from '#app/domain/tally/round-result.ts'
import { count, decimal, money, percent } from '#app/i18n/format.ts'
import { Bar } from '#app/ui/charts/bar.tsx'
import { type Column, Table } from '#app/ui/tables/table.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import { RuleChanges } from './rule-changes.tsx'
import { VillagesMoney } from './villages-money.tsx'

type Props = { pot: PotResult; villages: Readonly<Record<number, string>> }

/** The deciding rule beside the others on the same ballots, and which projects would have changed places. */
export function OtherRules({ pot, villages }: Props) {
  const text = useText().tally.beside
  const nameOf = useNameOf(pot)
  return (
    <>
      <p>{text.about}</p>
      <RulesTable pot={pot} nameOf={nameOf} />
      {pot.beside.map((other) => (
        <RuleChanges
          key={other.rule + other.threshold}
          projects={pot.standings}
          mine={numbersOf(pot.decided)}
          other={numbersOf(other)}
          name={nameOf(other)}
        />
      ))}
      <Villages pot={pot} villages={villages} />
    </>
  )
}

function Villages({ pot, villages }: Props) {
  const { rules } = useText().tally
  const [other] = pot.beside
  const side = (counted: PotCount) => ({ name: rules[counted.rule], funded: numbersOf(counted) })
  return other ? (
    <VillagesMoney
      projects={pot.standings}
      villages={villages}
      mine={side(pot.decided)}
      other={side(other)}
    />
  ) : null
}

function numbersOf({ funded }: PotCount): number[] {
  return funded.map(({ number }) => number)
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
