import { isLanguage } from '#app/domain/language.ts'
import { dataFile } from '#app/http/pages/data-file.server.ts'
import { wholeFile } from '#app/http/pages/whole-file.server.ts'
import { hearingCalendar } from '#app/services/hearings/hearing-files.server.ts'

/** A hearing for the calendar of a phone: `ky.ics`, `ru.ics`, `en.ics`. */
export const loader = dataFile(async (request) => {
  const [language, ending] = request.part('calendar').split('.')
  const number = request.number('hearing')
  if (ending !== 'ics' || !isLanguage(language) || number === null) return null
  const file = await hearingCalendar(request, number, language)
  if (file === null) return null
  return wholeFile(request, file, {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': `attachment; filename="hearing-${number}.ics"`,
    'Cache-Control': 'no-cache',
  })
})
