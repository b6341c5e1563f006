import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/permissions/may.ts'
import { inOffice } from '#app/http/sign-in/in-office.server.ts'
import { listRounds } from '#app/services/rounds/list-rounds.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { RoundTable } from '#app/ui/rounds/round-table.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.roundOffice.title }

export async function loader(args: LoaderFunctionArgs) {
  const situation = await inOffice(args)
  const { person, place, at } = situation
  const mayCreate = !may(person, 'create-round', { place }, at).refused
  return { rounds: await listRounds(situation), mayCreate }
}

export default function OfficeRounds() {
  const { rounds, mayCreate } = useLoaderData<typeof loader>()
  const text = useText().roundOffice
  const paths = usePaths()
  const clone = {
    label: text.clone,
    cell: ({ number }: { number: number }) => <a href={paths.newRound(number)}>{text.clone}</a>,
  }
  return (
    <>
      <h1>{text.title}</h1>
      {mayCreate ? (
        <p>
          <ButtonLink href={paths.newRound()}>{text.newTitle}</ButtonLink>
        </p>
      ) : null}
      {rounds.length === 0 ? (
        <EmptyState title={text.empty}>{text.emptyAdvice}</EmptyState>
      ) : (
        <RoundTable
          caption={text.title}
          rounds={rounds}
          hrefOf={({ number }) => paths.officeRound(number)}
          more={mayCreate ? clone : undefined}
        />
      )}
    </>
  )
}
