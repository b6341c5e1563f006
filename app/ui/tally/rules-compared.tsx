import { Fragment } from 'react'
import type { WhatIf } from '#app/domain/tally/explain/told.ts'
import { count, decimal, money, percent } from '#app/i18n/format.ts'
import { Bar } from '#app/ui/charts/bar.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { type Column, Table } from '#app/ui/tables/table.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import { titlesOf } from './why/title-of.ts'

type Props = {
  ballots: number
  projects: readonly { number: number; title: string }[]
  whatIf: readonly WhatIf[]
}

/** Every rule on the same ballots: what it spends, whom it reaches, and which projects hang on the choice. */
export function RulesCompared(props: Props) {
  const text = useText().explained.whatIf
  const counted = props.whatIf.filter(({ limit }) => limit === null)
  if (props.whatIf.length === 0) return <p>{text.missing}</p>
  return (
    <>
      <RuleTable {...props} />
      <AboutRules />
      <Changing {...props} whatIf={counted} />
    </>
  )
}

function useRuleName() {
  const text = useText().explained.whatIf
  return ({ rule, completed }: WhatIf) =>
    rule === 'mes-cost' && !completed ? text.uncompleted(text.rules[rule]) : text.rules[rule]
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
          {nameOf(tried)} {tried.deciding ? <Tag kind="on">{text.deciding}</Tag> : null}
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
    <Table
      caption={text.title}
      quietCaption
      columns={columns}
      rows={whatIf}
      keyOf={({ rule, completed }) => `${rule} ${completed}`}
    />
  )
}

function AboutRules() {
  const text = useText().explained.whatIf
  return (
    <dl>
      {(['mes-cardinality', 'phragmen', 'knapsack'] as const).map((rule) => (
        <Fragment key={rule}>
          <dt>{text.rules[rule]}</dt>
          <dd>{text.about[rule]}</dd>
        </Fragment>
      ))}
    </dl>
  )
}

/** One row for each project that some rules fund and others do not. */
function Changing({ projects, whatIf }: Props) {
  const text = useText().explained.whatIf
  const nameOf = useRuleName()
  const titleOf = titlesOf(projects)
  const wins = new Map<number, number>()
  for (const { funded } of whatIf)
    for (const number of funded) wins.set(number, (wins.get(number) ?? 0) + 1)
  const always = projects.filter(({ number }) => wins.get(number) === whatIf.length)
  const rows = projects.filter(({ number }) => {
    const times = wins.get(number) ?? 0
    return times > 0 && times < whatIf.length
  })
  const columns: Column<Props['projects'][number]>[] = [
    { key: 'project', label: text.projects, cell: ({ number }) => titleOf(number) },
    ...whatIf.map((tried) => ({
      key: `${tried.rule} ${tried.completed}`,
      label: nameOf(tried),
      cell: ({ number }: Props['projects'][number]) =>
        tried.funded.includes(number) ? <Tag kind="yes">{text.yes}</Tag> : text.no,
    })),
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
