import { instantOf } from '#app/domain/calendar/day.ts'
import type { ListFound } from '#app/domain/lists/arrange.ts'
import type { Territory } from '#app/domain/places/territory.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { date, numero } from '#app/i18n/format.ts'
import { ListView } from '#app/ui/lists/list-view.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { useSay } from '#app/ui/say.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import { type RegisterRow, registerList } from './register-list.ts'

/** The register of the territory, with where each unit is changed. */
export function RegisterTable({ found }: { found: ListFound<RegisterRow> }) {
  const language = useLanguage()
  const say = useSay()
  const { territory, unit } = say.paths
  return (
    <ListView
      list={registerList(say)}
      found={found}
      keyOf={({ soate }) => soate}
      href={territory}
      empty={<EmptyState title={say.text.territory.empty} />}
      cells={{
        name: ({ soate, name, number }) => (
          <>
            <a href={unit(soate)}>{shownIn(say.language, name)}</a>
            <small className="line">
              {number === null ? soate : `${numero(number, language)} · ${soate}`}
            </small>
          </>
        ),
        valid: (row) => <Validity unit={row} />,
      }}
    />
  )
}

export function Validity({ unit }: { unit: Pick<Territory, 'validFrom' | 'validTo'> }) {
  const text = useText().territory
  const language = useLanguage()
  const { validFrom, validTo } = unit
  return (
    <>
      {validFrom ? text.from(date(instantOf(validFrom), language)) : text.always}{' '}
      {validTo ? <Tag kind="no">{text.until(date(instantOf(validTo), language))}</Tag> : null}
    </>
  )
}
