import type { WorkTextsOf } from '#app/domain/noun-lists.ts'
import type { RoundWork } from '#app/domain/rounds/manifest.ts'
import { count } from '#app/i18n/format.ts'

export const roundWork: WorkTextsOf<RoundWork> = {
  'publish-list': {
    name: 'Тизмени жарыялоо',
    about: ({ title, count: waiting }) =>
      `«${title}»: ${count(waiting, 'ky')} кабыл алынган сунуш күтүп турат`,
    button: 'Жарыялоо',
  },
  'open-vote': {
    name: 'Эреже менен тизмени бекитүү',
    about: ({ title }) => `«${title}»: добуштун эрежеси менен тизмеси бекитилет`,
    button: 'Даярдоо',
  },
  'finish-round': {
    name: 'Жарыялана элек айлампа',
    about: ({ title }) => `«${title}»: жазыла баштаган, тургундар аны азырынча көрбөйт`,
    button: 'Улантуу',
  },
}
