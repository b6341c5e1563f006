import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { onPlatform } from '#app/http/sign-in/in-office.server.ts'
import { platformPathsOf } from '#app/paths.ts'
import { readMunicipalities } from '#app/services/places/municipalities/read-municipalities.server.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { MunicipalityTable } from '#app/ui/places/municipalities/municipality-table.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

export async function loader(args: LoaderFunctionArgs) {
  const situation = await onPlatform(args)
  const found = await readMunicipalities(situation)
  if (found.refused) return refusedPage(situation.language, found)
  const rows = found.value.map(({ suspended, place, name, region, ...rest }) => ({
    ...{ place, name, region },
    population: rest.population,
    adults: rest.adults,
    demonstration: rest.demonstration,
    suspended: suspended?.since ?? null,
  }))
  return { rows }
}

export default function Municipalities() {
  const text = useText().platform
  return (
    <>
      <h1>{text.municipalities}</h1>
      <p className="lead">{text.lead}</p>
      <p className="buttons">
        <ButtonLink href={platformPathsOf(useLanguage()).newMunicipality}>{text.add}</ButtonLink>
      </p>
      <MunicipalityTable rows={useLoaderData<typeof loader>().rows} />
    </>
  )
}
