import { type Day, instantOf } from '#app/domain/calendar/day.ts'
import type { Facility } from '#app/domain/facilities/facility.ts'
import type { InLanguages } from '#app/domain/language.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { date } from '#app/i18n/format.ts'
import { Facts } from '#app/ui/parts/facts.tsx'
import { useSay } from '#app/ui/say.ts'

type Props = { facility: Facility; kindName: InLanguages; villageName: InLanguages | null }

/** What the register says of a facility, for whoever may not change it, and of one that has ended. */
export function OfficeFacts({ facility, kindName, villageName }: Props) {
  const { language, text: all, written } = useSay()
  const text = all.facilityWork
  const { landmark, provider, standard, tariff, budgetCode, basis, from, until } = facility
  const said = { landmark, provider, standard, tariff, 'budget-code': budgetCode }
  const given = Object.entries(said).filter(([, value]) => value !== '')
  const day = (value: Day) => date(instantOf(value), language)
  return (
    <Facts
      facts={[
        { label: text.columns.kind, value: shownIn(language, kindName) },
        {
          label: text.columns.village,
          value: villageName ? shownIn(language, villageName) : text.wholeAimak,
        },
        ...given.map(([key, value]) => ({
          // The keys are those of the record above.
          label: text.columns[key as keyof typeof said],
          value: written(value),
        })),
        { label: text.columns.basis, value: text.bases[basis] },
        ...(from ? [{ label: text.columns.from, value: day(from) }] : []),
        ...(until
          ? [{ label: text.columns.until, value: `${day(until)}. ${written(facility.endReason)}` }]
          : []),
      ]}
    />
  )
}
