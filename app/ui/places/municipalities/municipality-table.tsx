import type { ListFound } from '#app/domain/lists/arrange.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { date } from '#app/i18n/format.ts'
import { platformPathsOf } from '#app/paths.ts'
import { ListView } from '#app/ui/lists/list-view.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { useSay } from '#app/ui/say.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import { type MunicipalityRow, municipalityList } from './municipality-list.ts'

/** Every municipality of the portal. */
export function MunicipalityTable({ found }: { found: ListFound<MunicipalityRow> }) {
  const say = useSay()
  const paths = platformPathsOf(say.language)
  return (
    <ListView
      list={municipalityList(say)}
      found={found}
      keyOf={({ place }) => place}
      href={`${paths.home}/municipalities`}
      empty={<EmptyState title={say.text.platform.none} />}
      cells={{
        name: ({ place, name }) => (
          <a href={paths.municipality(place)}>{shownIn(say.language, name)}</a>
        ),
        state: (row) => <State row={row} />,
      }}
    />
  )
}

function State({ row: { demonstration, suspended } }: { row: MunicipalityRow }) {
  const text = useText().platform
  const language = useLanguage()
  if (suspended) return <Tag kind="no">{text.suspendedSince(date(suspended, language))}</Tag>
  return <Tag kind="on">{demonstration ? text.isDemonstration : text.isOpen}</Tag>
}
