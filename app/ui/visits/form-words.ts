import { foundIn, type ShownFacility } from '#app/domain/facilities/facility.ts'
import type { InLanguages } from '#app/domain/language.ts'
import { checks } from '#app/domain/visits/visit.ts'
import type { FormWords } from '#app/domain/visits/xlsform.ts'
import type { Catalogue } from '#app/i18n/messages/ky/catalogue.ts'
import { texts } from '#app/i18n/texts.ts'

const inThree = (say: (text: Catalogue) => string): InLanguages => ({
  ky: say(texts('ky')),
  ru: say(texts('ru')),
  en: say(texts('en')),
})

/** The sentences of a form for ODK and Kobo. */
export const formWords = (): FormWords => ({
  title: texts('ky').visits.title,
  kind: inThree(({ visits }) => visits.columns.kind),
  place: inThree(({ visits }) => visits.columns.called),
  on: inThree(({ visits }) => visits.form.on),
  words: inThree(({ visits }) => visits.form.words),
  photo: inThree(({ visits }) => visits.form.photos),
  where: inThree(({ monitorPhone }) => monitorPhone.labels.where),
  yes: inThree(({ visits }) => visits.yes),
  no: inThree(({ visits }) => visits.no),
  bounds: inThree(({ visits }) => visits.xlsform.bounds),
  checks: Object.fromEntries(
    checks.map((check) => [check, inThree(({ visits }) => visits.checks[check])]),
  ) as FormWords['checks'], // one of each
})

/** What a place is called in each language, with its landmark: programs show nothing else of it. */
export const placeOnForm = ({
  number,
  kind,
  name,
  kindFacts,
  villageName,
  landmark,
}: ShownFacility) => {
  const called = (language: 'ky' | 'ru' | 'en') =>
    foundIn(language, { name, kindName: kindFacts.name, villageName, landmark })
  return { number, kind, called: { ky: called('ky'), ru: called('ru'), en: called('en') } }
}
