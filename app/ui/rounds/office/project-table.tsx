import { Fragment } from 'react'
import type { TitledProject } from '#app/domain/rounds/act-contents.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { money } from '#app/i18n/format.ts'
import { Table } from '#app/ui/tables/table.tsx'
import { Written } from '#app/ui/texts/written.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import type { VillageName } from './round-form-props.ts'

type Props = { projects: readonly TitledProject[]; villages: readonly VillageName[] }

/** A list as it will stand on the ballot: number, title, village, cost. */
export function ProjectTable({ projects, villages }: Props) {
  const { roundOffice: text, rounds } = useText()
  const language = useLanguage()
  const paths = usePaths()
  const nameOf = (village: number | null) => {
    const found = villages.find(({ number }) => number === village)
    return found ? shownIn(language, found.name) : rounds.wholeAimak
  }
  return (
    <Table
      caption={text.listed}
      quietCaption
      rows={projects}
      keyOf={({ number }) => number}
      columns={[
        {
          key: 'title',
          label: text.proposal,
          cell: ({ number, title, officeTitles }) => (
            <>
              <a href={paths.proposal(number)}>
                <Written>{title}</Written>
              </a>
              <OfficeTitleLines of={officeTitles} />
            </>
          ),
        },
        { key: 'number', label: text.number, cell: ({ number }) => number },
        { key: 'village', label: text.village, cell: ({ village }) => nameOf(village) },
        { key: 'cost', label: text.cost, sum: true, cell: ({ cost }) => money(cost, language) },
      ]}
    />
  )
}

/** The titles by the office, under which readers of those languages are shown it. */
function OfficeTitleLines({ of = {} }: { of: TitledProject['officeTitles'] }) {
  const { mark } = useText().proposals.officeTitle
  return Object.entries(of).map(([language, title]) => (
    <Fragment key={language}>
      <br />
      <small>
        {mark}: <span lang={language}>{title}</span>
      </small>
    </Fragment>
  ))
}
