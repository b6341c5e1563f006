import { whenAccepted } from '#app/domain/outcome.ts'
import { platformPage } from '#app/http/pages/page.server.ts'
import { platformPathsOf } from '#app/paths.ts'
import { readMunicipalities } from '#app/services/places/municipalities/read-municipalities.server.ts'
import { useShown } from '#app/ui/page.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { MunicipalityTable } from '#app/ui/places/municipalities/municipality-table.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

const page = platformPage({
  async read(visit) {
    const found = await readMunicipalities(visit)
    return whenAccepted(found, (all) => ({
      rows: all.map(({ suspended, place, name, region, ...rest }) => ({
        ...{ place, name, region },
        population: rest.population,
        adults: rest.adults,
        demonstration: rest.demonstration,
        suspended: suspended?.since ?? null,
      })),
    }))
  },
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
      <MunicipalityTable rows={useShown<typeof loader>().rows} />
    </>
  )
}
