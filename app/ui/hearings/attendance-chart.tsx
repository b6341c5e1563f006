import { Fragment } from 'react'
import { cameIn, shareOfWomen, type VillageCount } from '#app/domain/hearings/attendance.ts'
import type { VillageNames } from '#app/domain/hearings/pages.ts'
import { inLanguage } from '#app/domain/language.ts'
import { perCent } from '#app/ui/charts/bar.tsx'
import { Chart } from '#app/ui/charts/chart.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

type Props = { counts: readonly VillageCount[]; villages: VillageNames }

/** How a village of a count is called. */
export function useVillageName(villages: VillageNames) {
  const language = useLanguage()
  const text = useText().heldHearing.came
  return (village: number | null): string => {
    const found = villages.find(({ number }) => number === village)
    return found ? inLanguage(found.name, language) : text.elsewhere
  }
}

/** Who came by village: a solid bar for women, a hollow one for men; the table beneath says the same. */
export function AttendanceChart({ counts, villages }: Props) {
  const text = useText().heldHearing.came
  const nameOf = useVillageName(villages)
  const came = cameIn(counts)
  const share = shareOfWomen(came)
  if (share === null) return <p>{text.nobody}</p>
  const shown = counts.filter(({ women, men }) => women + men > 0)
  const most = Math.max(...shown.map(({ women, men }) => women + men))
  const rows = shown.map(({ village, women, men }) => ({
    ...{ label: nameOf(village), value: text.row(women, men) },
    ...{ women: women / most, men: men / most },
  }))
  return (
    <Chart title={`${text.finding(came.all, came.women)}. ${text.legend}`} twin={rows}>
      <div className="rows" aria-hidden="true">
        {rows.map(({ label, value, women, men }) => (
          <Fragment key={label}>
            <span>{label}</span>
            <svg className="track both" aria-hidden="true">
              <rect width={perCent(women)} height="100%" />
              <rect className="hollow" x={perCent(women)} width={perCent(men)} height="100%" />
            </svg>
            <span className="value number">{value}</span>
          </Fragment>
        ))}
      </div>
    </Chart>
  )
}
