import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { may } from '#app/domain/permissions/may.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { signedIn } from '#app/http/sign-in/signed-in.server.ts'
import { readRegister } from '#app/services/places/read-register.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { RegisterTable } from '#app/ui/places/register-table.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.territory.title }

export async function loader(args: LoaderFunctionArgs) {
  const situation = await signedIn(args)
  const { person, place, at, language } = situation
  const register = await readRegister(situation)
  if (register.refused) return refusedPage(language, register)
  return {
    rows: register.value.map(({ outline, ...unit }) => ({ ...unit, drawn: outline !== null })),
    mayChange: !may(person, 'change-territory', { place }, at).refused,
  }
}

export default function TerritoryPage() {
  const { rows, mayChange } = useLoaderData<typeof loader>()
  const { territory: text, platform } = useText()
  const { own } = platform
  const paths = usePaths()
  const taken = Number(useSearchParams()[0].get('outlines'))
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
