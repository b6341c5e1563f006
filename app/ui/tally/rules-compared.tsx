import { type WhatIf, whatIfKey } from '#app/domain/tally/explain/numbered-explanation.ts'
import type { ProjectOutcome } from '#app/domain/tally/round-result.ts'
import type { TitleWords } from '#app/domain/words/office-title.ts'
import { count, decimal, money, percent } from '#app/i18n/format.ts'
import { Bar } from '#app/ui/charts/bar.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { useSay } from '#app/ui/say.ts'
import { type Column, Table } from '#app/ui/tables/table.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import { RuleChanges } from './rule-changes.tsx'
import { VillagesMoney } from './villages-money.tsx'
import { titlesOf } from './why/title-of.ts'

type Props = {
  ballots: number
  projects: readonly Pick<
    ProjectOutcome,
    'number' | 'title' | keyof TitleWords | 'village' | 'cost'
  >[]
  villages: Readonly<Record<number, string>>
  whatIf: readonly WhatIf[]
  /** The rule asked for in the address; null or an unknown one: that which cities use most. */
  chosen: string | null
}

/** Every rule on the same ballots: what it spends, whom it reaches, and which projects hang on the choice. */
export function RulesCompared(props: Props) {
  const text = useText().explained.whatIf
  const counted = props.whatIf.filter(({ limit }) => limit === null)
  if (props.whatIf.length === 0) return <p>{text.missing}</p>
  return (
    <>
      <RuleTable {...props} />
      <p>{text.compareLead}</p>
      <Chosen {...props} whatIf={counted} />
      <Changing {...props} whatIf={counted} />
      <AboutRules />
    </>
  )
}

function useRuleName() {
  const text = useText().explained.whatIf
  return ({ rule, completion }: WhatIf) =>
    rule === 'mes-cost' && completion !== null
      ? text.completed[completion](text.rules[rule])
      : text.rules[rule]
}

function RuleTable({ ballots, whatIf }: Props) {
  const { explained, tally } = useText()
  const text = explained.whatIf
  const language = useLanguage()
  const nameOf = useRuleName()
  const figure = (of: (tried: WhatIf) => string) => (tried: WhatIf) =>
    tried.limit ? '–' : of(tried)
  const share = ({ covered }: WhatIf) => (ballots > 0 ? covered / ballots : 0)
  const columns: Column<WhatIf>[] = [
    {
      key: 'rule',
      label: text.rule,
      cell: (tried) => (
        <>
          {tried.deciding || tried.limit ? (
            nameOf(tried)
          ) : (
            <a href={`?rule=${whatIfKey(tried)}`}>{nameOf(tried)}</a>
          )}{' '}
          {tried.deciding ? <Tag kind="on">{text.deciding}</Tag> : null}
          {tried.limit ? <small> ({text.limits[tried.limit]})</small> : null}
        </>
      ),
    },
    {
      key: 'count',
      label: tally.beside.fundedCount,
      sum: true,
      cell: figure(({ funded }) => count(funded.length, language)),
    },
    {
      key: 'spent',
      label: tally.beside.spent,
      sum: true,
      cell: figure(({ spent }) => money(spent, language)),
    },
    {
      key: 'covered',
      label: tally.beside.covered,
      sum: true,
      cell: (tried) =>
        tried.limit ? (
          '–'
        ) : (
          <>
            {percent(share(tried), language)}
            <Bar share={share(tried)} tone={tried.deciding ? 'plain' : 'lost'} />
          </>
        ),
    },
    {
      key: 'average',
      label: explained.beside.average,
      sum: true,
      cell: figure(({ satisfied }) => (ballots > 0 ? decimal(satisfied / ballots, language) : '–')),
    },
  ]
  return (
    <Table caption={text.title} quietCaption columns={columns} rows={whatIf} keyOf={whatIfKey} />
  )
}

/** The deciding rule against one other: what changes places, and which village gets how much. */
function Chosen({ projects, villages, whatIf, chosen }: Props) {
  const text = useText().explained.whatIf
  const nameOf = useRuleName()
  const deciding = whatIf.find((tried) => tried.deciding)
  const others = whatIf.filter((tried) => !tried.deciding)
  const usual = others.find((tried) => whatIfKey(tried) === 'mes-cost') ?? others[0]
  const other = others.find((tried) => whatIfKey(tried) === chosen) ?? usual
  if (!deciding || !other) return null
  const side = (tried: WhatIf) => ({ name: nameOf(tried), funded: tried.funded })
  return (
    <>
      <h3>{text.compared(nameOf(other))}</h3>
      <RuleChanges
        projects={projects}
        mine={deciding.funded}
        other={other.funded}
        name={nameOf(other)}
      />
      <VillagesMoney {...{ projects, villages }} mine={side(deciding)} other={side(other)} />
    </>
  )
}

function AboutRules() {
  const text = useText().explained.whatIf
  return (
    <dl className="facts">
      {(['mes-cardinality', 'phragmen', 'knapsack'] as const).map((rule) => (
        <div key={rule}>
          <dt>{text.rules[rule]}</dt>
          <dd>{text.about[rule]}</dd>
        </div>
      ))}
    </dl>
  )
}

/** One row for each project that some rules fund and others do not. */
function Changing({ projects, whatIf }: Props) {
  const text = useText().explained.whatIf
  const nameOf = useRuleName()
  const titleOf = titlesOf(projects, useSay())
  const wins = new Map<number, number>()
  for (const { funded } of whatIf)
    for (const number of funded) wins.set(number, (wins.get(number) ?? 0) + 1)
  const always = projects.filter(({ number }) => wins.get(number) === whatIf.length)
  const rows = projects.filter(({ number }) => {
    const times = wins.get(number) ?? 0
    return times > 0 && times < whatIf.length
  })
  const rulesWith = (number: number) => {
    const names = whatIf.filter(({ funded }) => funded.includes(number)).map(nameOf)
    return `${names.length} / ${whatIf.length}: ${names.join('; ')}`
  }
  const columns: Column<Props['projects'][number]>[] = [
    { key: 'project', label: text.projects, cell: ({ number }) => titleOf(number) },
    { key: 'funds', label: text.funds, cell: ({ number }) => rulesWith(number) },
  ]
  return (
    <>
      {always.length > 0 ? (
        <p>{text.always(always.map(({ number }) => titleOf(number)).join('; '))}</p>
      ) : null}
      {rows.length === 0 ? (
        <p>{text.noChange}</p>
      ) : (
        <Table
          caption={text.projects}
          columns={columns}
          rows={rows}
          keyOf={({ number }) => number}
        />
      )}
    </>
  )
}
