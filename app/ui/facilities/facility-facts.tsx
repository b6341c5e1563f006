import type { ReactNode } from 'react'
import { instantOf } from '#app/domain/calendar/day.ts'
import type { ShownFacility } from '#app/domain/facilities/facility.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { date } from '#app/i18n/format.ts'
import { Facts } from '#app/ui/parts/facts.tsx'
import { useSay } from '#app/ui/say.ts'

type Props = {
  facility: ShownFacility
  /** The budget line that pays for it, where a published budget has it. */
  budget: ReactNode | null
}

/** Who provides a service here, by which standard, for how much and on what ground. */
export function FacilityFacts({ facility, budget }: Props) {
  const { language, text: all, written } = useSay()
  const { facts: text, closed, columns, wholeAimak } = all.facilities
  const { provider, standard, tariff, basis, landmark, from, until, kindFacts, villageName } =
    facility
  const said = { provider, standard, tariff, landmark }
  const given = (['provider', 'standard', 'tariff', 'landmark'] as const)
    .filter((key) => said[key] !== '')
    .map((key) => ({ label: text[key], value: written(said[key]) }))
  return (
    <>
      {until ? (
        <p>
          <b>{closed(date(instantOf(until), language))}</b> {written(facility.endReason)}
        </p>
      ) : null}
      <Facts
        facts={[
          {
            label: columns.village,
            value: villageName ? shownIn(language, villageName) : wholeAimak,
          },
          ...given,
          { label: text.basis, value: all.facilityWork.bases[basis] },
          ...(budget ? [{ label: text.budget, value: budget }] : []),
          ...(from ? [{ label: text.from, value: date(instantOf(from), language) }] : []),
          { label: text.report, value: text.workingDays(kindFacts.reportDays) },
        ]}
      />
    </>
  )
}
