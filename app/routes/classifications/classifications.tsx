import type { ClassEntry } from '#app/domain/classifications/entry.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { listed } from '#app/http/lists/listed.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { listEntries } from '#app/services/classifications/read-register.server.ts'
import { classList, namesOf } from '#app/ui/classifications/class-list.ts'
import { ListView } from '#app/ui/lists/list-view.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { useSay } from '#app/ui/say.ts'

export const handle: PageHandle = { title: (text) => text.classifications.title, dense: true }

const page = officePage({
  async read(visit) {
    const { person, place, at } = visit
    return whenAccepted(await listEntries(visit), (entries) => ({
      found: listed(visit, classList, entries),
      mayChange: !may(person, 'change-classifications', { place }, at).refused,
    }))
  },
})
export const loader = page.loader

export default function ClassificationsPage() {
  const { found, mayChange } = useShown<typeof loader>()
  const say = useSay()
  const { text, paths } = say
  const words = text.classifications
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {mayChange ? (
        <p className="buttons">
          <ButtonLink href={paths.newImport('classifications')}>
            {text.imports.kinds.classifications.title}
          </ButtonLink>
        </p>
      ) : null}
      <ListView
        list={classList(say)}
        found={found}
        keyOf={({ kind, code, validFrom }) => `${kind} ${code} ${validFrom ?? ''}`}
        href={paths.classifications}
        empty={<EmptyState title={words.empty} />}
        cells={{
          'shown-name': (entry) => <Named entry={entry} />,
          origin: ({ origin }) => (
            <Tag kind={origin === 'own' ? 'yes' : 'wait'}>{words.origins[origin]}</Tag>
          ),
        }}
      />
    </>
  )
}

function Named({ entry }: { entry: ClassEntry }) {
  const { language } = useSay()
  const { name, plain } = namesOf(entry, language)
  return (
    <>
      <b>{entry.code}</b> {name}
      {plain ? <small className="line">{plain}</small> : null}
    </>
  )
}
