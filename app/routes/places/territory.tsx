import { whenAccepted } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { listed } from '#app/http/lists/listed.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { readRegister, registerRow } from '#app/services/places/read-register.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { registerList } from '#app/ui/places/register-list.ts'
import { RegisterTable } from '#app/ui/places/register-table.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.territory.title }

const page = officePage({
  async read(visit) {
    const { person, place, at } = visit
    return whenAccepted(await readRegister(visit), (units) => ({
      found: listed(visit, registerList, units.map(registerRow)),
      mayChange: !may(person, 'change-territory', { place }, at).refused,
    }))
  },
})
export const loader = page.loader

export default function TerritoryPage() {
  const { found, mayChange } = useShown<typeof loader>()
  const { territory: text, platform, imports } = useText()
  const { own } = platform
  const paths = usePaths()
  return (
    <>
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      {mayChange ? (
        <p className="buttons">
          <ButtonLink href={paths.newVillage}>{text.add}</ButtonLink>
          <ButtonLink second href={paths.newImport('villages')}>
            {imports.kinds.villages.title}
          </ButtonLink>
          <ButtonLink second href={paths.newImport('outlines')}>
            {imports.kinds.outlines.title}
          </ButtonLink>
          <ButtonLink second href={paths.ownMunicipality}>
            {own}
          </ButtonLink>
        </p>
      ) : null}
      <RegisterTable found={found} />
      <p>
        <a href={paths.outlines}>{text.download}</a>
      </p>
    </>
  )
}
