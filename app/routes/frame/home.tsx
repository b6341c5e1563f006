import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inLanguage } from '#app/domain/language.ts'
import type { RoundLine } from '#app/domain/rounds/overview.ts'
import { situationOf } from '#app/http/situation.server.ts'
import { type Home, showHome } from '#app/services/rounds/show-home.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { RoundOverview } from '#app/ui/rounds/round-overview.tsx'
import { RoundTable } from '#app/ui/rounds/round-table.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

/** No section of the menu: the front page is none of them. */
export const handle: PageHandle = {}

export async function loader(args: LoaderFunctionArgs) {
  return showHome(await situationOf(args))
}

export default function HomePage() {
  const { main, others, finished, villages } = useLoaderData<typeof loader>()
  const text = useText().rounds
  return (
    <>
      {main ? <RoundOverview round={main} /> : <NothingOn />}
      {main ? <Villages villages={villages} round={main.number} /> : null}
      <Rounds heading={text.others} rounds={others} />
      <Rounds heading={text.finished} rounds={finished} />
    </>
  )
}

function NothingOn() {
  const text = useText().rounds
  return (
    <>
      <h1>{text.title}</h1>
      <EmptyState title={text.homeEmpty}>{text.listEmptyAdvice}</EmptyState>
    </>
  )
}

function Rounds({ heading, rounds }: { heading: string; rounds: readonly RoundLine[] }) {
  const paths = usePaths()
  if (rounds.length === 0) return null
  return (
    <>
      <h2>{heading}</h2>
      <RoundTable caption={heading} rounds={rounds} hrefOf={({ number }) => paths.round(number)} />
    </>
  )
}

/** From the village one lives in to what is proposed for it. */
function Villages({ villages, round }: Pick<Home, 'villages'> & { round: number }) {
  const text = useText().rounds
  const language = useLanguage()
  const paths = usePaths()
  if (villages.length === 0) return null
  return (
    <>
      <h2>{text.villages}</h2>
      <ul className="orders">
        {villages.map(({ number, name }) => (
          <li key={number}>
            <a href={`${paths.proposals(round)}?village=${number}`}>{inLanguage(name, language)}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
