import { isLanguage } from '#app/domain/language.ts'
import { dataFile } from '#app/http/pages/data-file.server.ts'
import { type Pieces, piecedFile, wholeFile } from '#app/http/pages/whole-file.server.ts'
import {
  ballotsPb,
  proposalsCsv,
  resultJson,
  titlesJson,
} from '#app/services/tally/write-downloads.server.ts'

type Download = {
  type: string
  make: (place: string, round: number, query: URLSearchParams) => Promise<string | Pieces | null>
}

/** A table in the language that is asked for, with `;` between its cells for spreadsheets that want it. */
function table(place: string, round: number, query: URLSearchParams) {
  const language = query.get('language') ?? undefined
  const separator = query.get('separator') === 'semicolon' ? ';' : ','
  return proposalsCsv(place, round, { language: isLanguage(language) ? language : 'ky', separator })
}

const downloads: Readonly<Record<string, Download>> = {
  'proposals.csv': { type: 'text/csv; charset=utf-8', make: table },
  'ballots.pb': { type: 'text/plain; charset=utf-8', make: ballotsPb },
  'titles.json': { type: 'application/json; charset=utf-8', make: titlesJson },
  'result.json': { type: 'application/json; charset=utf-8', make: resultJson },
}

/** A round's open data; 404 for what does not exist or is not published. */
export const loader = dataFile(async (request) => {
  const { place, part, number, query } = request
  const [round, file] = [number('round'), part('file')]
  const download = Object.hasOwn(downloads, file) ? downloads[file] : undefined
  const text = download && round ? await download.make(place, round, query) : null
  if (!download || text === null) return null
  const headers = {
    'Content-Type': download.type,
    'Content-Disposition': `attachment; filename="${place}-${round}-${file}"`,
    'Cache-Control': 'no-cache',
  }
  return typeof text === 'string'
    ? wholeFile(request, text, headers)
    : piecedFile(request, text, headers)
})
