import { Fragment } from 'react'
import {
  cameIn,
  fewest,
  shareOfWomen,
  shownCounts,
  type VillageCount,
} from '#app/domain/hearings/attendance.ts'
import type { VillageNames } from '#app/domain/hearings/pages.ts'
import { inLanguage } from '#app/domain/language.ts'
import { count } from '#app/i18n/format.ts'
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
  const language = useLanguage()
  const nameOf = useVillageName(villages)
  const came = cameIn(counts)
  const share = shareOfWomen(came)
  if (share === null) return <p>{text.nobody}</p>
  const shown = shownCounts(counts)
  const most = Math.max(...shown.map(({ all }) => all))
  const rows = shown.map(({ village, all, split }) => ({
    ...{ label: nameOf(village), split, all: all / most },
    value: split ? text.row(split.women, split.men) : count(all, language),
    women: (split?.women ?? 0) / most,
  }))
  const few = rows.some(({ split }) => split === null)
  return (
    <Chart title={`${text.finding(came.all, came.women)}. ${text.legend}`} twin={rows}>
      <div className="rows" aria-hidden="true">
        {rows.map(({ label, value, split, women, all }) => (
          <Fragment key={label}>
            <span>{label}</span>
            <svg className="track both" aria-hidden="true">
              {split ? <rect width={perCent(women)} height="100%" /> : null}
              <rect
                className={split ? 'hollow' : 'hollow dashes'}
                x={perCent(women)}
                width={perCent(all - women)}
                height="100%"
              />
            </svg>
            <span className="value number">{value}</span>
          </Fragment>
        ))}
      </div>
      {few ? <p className="how">{text.few(fewest)}</p> : null}
    </Chart>
  )
}
