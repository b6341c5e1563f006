import { whenAccepted } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { readRegister } from '#app/services/places/read-register.server.ts'
import { useQuery, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { RegisterTable } from '#app/ui/places/register-table.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.territory.title }

const page = officePage({
  async read(visit) {
    const { person, place, at } = visit
    return whenAccepted(await readRegister(visit), (units) => ({
      rows: units.map(({ outline, ...unit }) => ({ ...unit, drawn: outline !== null })),
      mayChange: !may(person, 'change-territory', { place }, at).refused,
    }))
  },
})
export const loader = page.loader

export default function TerritoryPage() {
  const { rows, mayChange } = useShown<typeof loader>()
  const { territory: text, platform } = useText()
  const { own } = platform
  const paths = usePaths()
  const taken = Number(useQuery().get('outlines'))
  return (
    <>
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      {taken > 0 ? (
        <Notice kind="done">
          <p>{text.taken(taken)}</p>
        </Notice>
      ) : null}
      {mayChange ? (
        <p className="buttons">
          <ButtonLink href={paths.newVillage}>{text.add}</ButtonLink>
          <ButtonLink second href={paths.newOutlines}>
            {text.upload}
          </ButtonLink>
          <ButtonLink second href={paths.ownMunicipality}>
            {own}
          </ButtonLink>
        </p>
      ) : null}
      <RegisterTable rows={rows} />
      <p>
        <a href={paths.outlines}>{text.download}</a>
      </p>
    </>
  )
}
