import type { LoaderFunctionArgs } from '@remix-run/node'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { enter } from '#app/http/pages/enter.server.ts'
import { vault } from '#app/http/settings/vault.server.ts'
import { sealedBox } from '#app/services/commission/sealed-box.server.ts'

const door = { area: 'office' } as const

/** The envelopes of a sealed vote, to be carried to the computer on which the commission opens them. */
export const loader = Object.assign(
  async (args: LoaderFunctionArgs) => {
    const visit = await enter(args, door, { params: { round: 'number' } })
    const round = Number(visit.params.round)
    const found = await sealedBox(visit, vault(), round)
    if (found.refused) return refusedPage(visit.language, found)
    return new Response(found.value.text, {
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': `attachment; filename="${visit.place}-${round}-sealed-box.json"`,
        'Cache-Control': 'no-store',
      },
    })
  },
  { door, fresh: false, drawn: false, overview: false },
)
