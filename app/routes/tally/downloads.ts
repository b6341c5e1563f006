import type { LoaderFunctionArgs } from '@remix-run/node'
import { streamed } from '#app/http/answers/streamed.server.ts'
import { ballotsPb, proposalsCsv, resultJson } from '#app/services/tally/write-downloads.server.ts'

type Download = {
  type: string
  make: (place: string, round: number) => Promise<string | AsyncIterable<string> | null>
}

const downloads: Readonly<Record<string, Download>> = {
  'proposals.csv': { type: 'text/csv; charset=utf-8', make: proposalsCsv },
  'ballots.pb': { type: 'text/plain; charset=utf-8', make: ballotsPb },
  'result.json': { type: 'application/json; charset=utf-8', make: resultJson },
}

/** A round's open data; 404 for what does not exist or is not published. */
export async function loader({ params }: LoaderFunctionArgs) {
  const { place = '', round = '', file = '' } = params
  const download = Object.hasOwn(downloads, file) ? downloads[file] : undefined
  const number = /^[1-9]\d{0,8}$/.test(round) ? Number(round) : null
  const text = download && number ? await download.make(place, number) : null
  if (!download || text === null) return new Response('Not here', { status: 404 })
  const body = typeof text === 'string' ? text : streamed(text)
  return new Response(body, {
    headers: {
      'Content-Type': download.type,
      'Content-Disposition': `attachment; filename="${place}-${round}-${file}"`,
      'Cache-Control': 'no-cache',
    },
  })
}
