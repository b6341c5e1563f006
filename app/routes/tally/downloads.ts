import { streamed } from '#app/http/answers/streamed.server.ts'
import { dataFile } from '#app/http/pages/data-file.server.ts'
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
export const loader = dataFile(async ({ place, part, number }) => {
  const [round, file] = [number('round'), part('file')]
  const download = Object.hasOwn(downloads, file) ? downloads[file] : undefined
  const text = download && round ? await download.make(place, round) : null
  if (!download || text === null) return null
  return new Response(typeof text === 'string' ? text : streamed(text), {
    headers: {
      'Content-Type': download.type,
      'Content-Disposition': `attachment; filename="${place}-${round}-${file}"`,
      'Cache-Control': 'no-cache',
    },
  })
})
