import type { InLanguages } from '#app/domain/language.ts'
import type { Eligibility } from '#app/domain/rounds/round.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { count, ending } from '#app/i18n/format.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { Facts } from '#app/ui/parts/facts.tsx'
import { type Column, Table } from '#app/ui/tables/table.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

type OfVillage = { number: number; name: InLanguages; people: number }

type Props = {
  number: number
  roll: { size: number; hash: string; villages: readonly OfVillage[] } | null
  mayVote: Eligibility
  closes: Date
  fixed: boolean
  asks: boolean
  setAside: { decisions: number; aside: number }
}

/** What everybody may know of a roll: how many, from where, by which rule, and the fingerprint that the printed one bears. */
export function RollView({ number, roll, mayVote, closes, fixed, asks, setAside }: Props) {
  const { roll: text, rounds } = useText()
  const language = useLanguage()
  const paths = usePaths()
  if (!roll) return <p>{text.page.none}</p>
  return (
    <>
      <p>{text.page.lead}</p>
      {asks ? (
        <>
          <p className="buttons">
            <ButtonLink href={paths.onTheRoll(number)}>{text.lookUp.title}</ButtonLink>
          </p>
          <p className="quiet">{text.lookUp.until(ending(closes, language))}</p>
        </>
      ) : null}
      <Facts
        facts={[
          { label: text.size, value: count(roll.size, language) },
          { label: rounds.facts.votes, value: rounds.facts.whoOnRoll(mayVote) },
          {
            label: text.page.setAside,
            value: text.page.setAsideValue(setAside.aside, setAside.decisions),
          },
          { label: text.hash, value: <code>{roll.hash}</code> },
        ]}
      />
      <p>{fixed ? text.page.fixed : text.page.open}</p>
      <Villages villages={roll.villages} size={roll.size} />
    </>
  )
}

function Villages({ villages, size }: { villages: readonly OfVillage[]; size: number }) {
  const text = useText().roll.page
  const language = useLanguage()
  const columns: Column<OfVillage>[] = [
    { key: 'village', label: text.village, cell: ({ name }) => shownIn(language, name) },
    { key: 'people', label: text.people, sum: true, cell: ({ people }) => count(people, language) },
  ]
  return (
    <Table
      {...{ columns, rows: villages, caption: text.byVillage }}
      keyOf={({ number }) => number}
      total={{ village: text.together, people: count(size, language) }}
    />
  )
}
