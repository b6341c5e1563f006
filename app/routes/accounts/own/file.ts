import type { LoaderFunctionArgs } from '@remix-run/node'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { enter } from '#app/http/pages/enter.server.ts'
import { readOwnData } from '#app/services/accounts/own/read-own-data.server.ts'

const door = { area: 'account' } as const

/** Everything that is kept about whoever asks, as JSON to take away. */
export const loader = Object.assign(
  async (args: LoaderFunctionArgs) => {
    const visit = await enter(args, door, {})
    const found = await readOwnData(visit)
    if (found.refused) return refusedPage(visit.language, found)
    const { account, kept } = found.value
    const entries = kept.map(({ collection, rows }) => [collection, rows.map(({ entry }) => entry)])
    const { place, at } = visit
    const format = 'ashar-own-data-1'
    const text = { format, place, account: account.number, at, kept: Object.fromEntries(entries) }
    return new Response(JSON.stringify(text, null, 2), {
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': `attachment; filename="${place}-${account.number}.json"`,
        'Cache-Control': 'no-store',
      },
    })
  },
  { door, fresh: false, drawn: false, overview: false },
)
