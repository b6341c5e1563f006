import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inLanguage } from '#app/domain/language.ts'
import type { RoundLine } from '#app/domain/rounds/overview.ts'
import { situationOf } from '#app/http/situation.server.ts'
import { count } from '#app/i18n/format.ts'
import { type Home, showHome } from '#app/services/rounds/show-home.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { RoundOverview } from '#app/ui/rounds/round-overview.tsx'
import { RoundTable } from '#app/ui/rounds/round-table.tsx'
import { Table } from '#app/ui/tables/table.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { section: 'proposals' }

export async function loader(args: LoaderFunctionArgs) {
  return showHome(await situationOf(args))
}

export default function HomePage() {
  const { main, others, finished, villages } = useLoaderData<typeof loader>()
  const text = useText().rounds
  return (
    <>
      {main ? <RoundOverview round={main} /> : <NothingOn />}
      <Rounds heading={text.others} rounds={others} />
      <Rounds heading={text.finished} rounds={finished} />
      <Villages villages={villages} />
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

function Villages({ villages }: Pick<Home, 'villages'>) {
  const text = useText().rounds
  const language = useLanguage()
  if (villages.length === 0) return null
  const people = (population: number | null) =>
    population === null ? '' : count(population, language)
  return (
    <>
      <h2>{text.villages}</h2>
      <Table
        caption={text.villages}
        quietCaption
        rows={villages}
        keyOf={({ number }) => number}
        columns={[
          { key: 'name', label: text.village, cell: ({ name }) => inLanguage(name, language) },
          {
            key: 'population',
            label: text.residents,
            sum: true,
            cell: ({ population }) => people(population),
          },
        ]}
      />
    </>
  )
}
