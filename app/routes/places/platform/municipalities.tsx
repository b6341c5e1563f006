import { whenAccepted } from '#app/domain/outcome.ts'
import { listed } from '#app/http/lists/listed.server.ts'
import { platformPage } from '#app/http/pages/page.server.ts'
import { platformPathsOf } from '#app/paths.ts'
import { listMunicipalities } from '#app/services/places/municipalities/read-municipalities.server.ts'
import { useShown } from '#app/ui/page.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { municipalityList } from '#app/ui/places/municipalities/municipality-list.ts'
import { MunicipalityTable } from '#app/ui/places/municipalities/municipality-table.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

const page = platformPage({
  read: async (visit) =>
    whenAccepted(await listMunicipalities(visit), (rows) => ({
      found: listed(visit, municipalityList, rows),
    })),
})
export const loader = page.loader

export default function Municipalities() {
  const text = useText().platform
  return (
    <>
      <h1>{text.municipalities}</h1>
      <p className="lead">{text.lead}</p>
      <p className="buttons">
        <ButtonLink href={platformPathsOf(useLanguage()).newMunicipality}>{text.add}</ButtonLink>
      </p>
      <MunicipalityTable found={useShown<typeof loader>().found} />
    </>
  )
}
