import { dayOf } from '#app/domain/calendar/day.ts'
import { toVisit } from '#app/domain/visits/pages.ts'
import { xlsFormOf } from '#app/domain/visits/xlsform.ts'
import { workbookOfForm } from '#app/http/forms/visits/xlsform-file.server.ts'
import { dataFile } from '#app/http/pages/data-file.server.ts'
import { wholeFile } from '#app/http/pages/whole-file.server.ts'
import { facilitiesHere } from '#app/services/facilities/facilities-here.server.ts'
import { formWords, placeOnForm } from '#app/ui/visits/form-words.ts'

/** What monitors measure, as a form for ODK and Kobo: anybody may collect without the portal. */
export const loader = dataFile(async (asked) => {
  const facilities = toVisit(await facilitiesHere(asked), [], dayOf(asked.at))
  if (facilities.length === 0) return null
  const kinds = [...new Map(facilities.map(({ kindFacts }) => [kindFacts.key, kindFacts])).values()]
  const version = dayOf(asked.at).replaceAll('-', '')
  const form = xlsFormOf(kinds, facilities.map(placeOnForm), formWords(), version)
  return wholeFile(asked, await workbookOfForm(form), {
    'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'Content-Disposition': 'attachment; filename="visits-xlsform.xlsx"',
  })
})
