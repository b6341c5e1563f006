import { dataFile } from '#app/http/pages/data-file.server.ts'
import { wholeFile } from '#app/http/pages/whole-file.server.ts'
import { findFrozenText } from '#app/services/rounds/find-frozen-text.server.ts'

/** The very text whose SHA-256 is shown, byte for byte; 404 while nothing is frozen. */
export const loader = dataFile(async (request) => {
  const { place, number } = request
  const round = number('round')
  const text = round === null ? null : await findFrozenText(place, round)
  if (text === null) return null
  return wholeFile(request, text, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Disposition': `attachment; filename="rules-${place}-${round}.json"`,
  })
})
