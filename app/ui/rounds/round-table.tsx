import type { ReactNode } from 'react'
import type { RoundLine } from '#app/domain/rounds/overview.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { money } from '#app/i18n/format.ts'
import { Tag, type TagKind } from '#app/ui/parts/tag.tsx'
import { Table } from '#app/ui/tables/table.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

type Props = {
  caption: string
  rounds: readonly RoundLine[]
  hrefOf: (round: RoundLine) => string
  /** What can be done with a round, in its last column. */
  more?: { label: string; cell: (round: RoundLine) => ReactNode } | undefined
}

/** Rounds one below the other: title, year, money, phase. */
export function RoundTable({ caption, rounds, hrefOf, more }: Props) {
  const { rounds: text, roll } = useText()
  const standings = roll.standing
  const language = useLanguage()
  const columns = [
    {
      key: 'title',
      label: text.title,
      cell: (round: RoundLine) => (
        <>
          <a href={hrefOf(round)}>{shownIn(language, round.title)}</a>
          {round.standing ? <small> {standings[round.standing]}</small> : null}
        </>
      ),
    },
    { key: 'year', label: text.year, cell: ({ year }: RoundLine) => year },
    {
      key: 'money',
      label: text.money,
      sum: true,
      cell: (round: RoundLine) => money(round.money, language),
    },
    {
      key: 'stage',
      label: text.stage,
      cell: (round: RoundLine) => <PhaseTag round={round} />,
    },
    ...(more ? [{ key: 'more', act: true, ...more }] : []),
  ]
  return (
    <Table
      caption={caption}
      quietCaption
      columns={columns}
      rows={rounds}
      keyOf={({ number }) => number}
    />
  )
}

/** The phase of a round as a word with a sign. */
function PhaseTag({ round }: { round: Pick<RoundLine, 'phaseNow' | 'importedFrom' | 'draft'> }) {
  const text = useText().rounds
  if (round.draft) return <Tag kind="wait">{text.draft}</Tag>
  if (round.importedFrom) return <Tag>{text.imported}</Tag>
  return <Tag kind={kindOf(round.phaseNow.phase)}>{text.phase[round.phaseNow.phase]}</Tag>
}

function kindOf(phase: RoundLine['phaseNow']['phase']): TagKind {
  if (phase === 'preparation') return 'wait'
  return phase === 'delivery' || phase === 'result' ? 'yes' : 'on'
}
