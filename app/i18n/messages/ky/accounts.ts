import type { AccountReasons } from '#app/domain/accounts/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { count } from '#app/i18n/format.ts'

export const accountReasons: ReasonTexts<AccountReasons> = {
  'sign-in-wrong': () => 'Телефон, почта же сырсөз туура келген жок. Текшерип, кайра жазыңыз',
  'too-many-tries': ({ minutes }) =>
    `Өтө көп аракет болду. ${count(minutes, 'ky')} мүнөттөн кийин кайра аракет кылыңыз`,
  'not-a-phone-or-mail': () => 'Телефон номериңизди же почтаңызды жазыңыз, мисалы 0700 123 456',
  'password-too-short': ({ min }) => `Сырсөз кеминде ${count(min, 'ky')} белгиден турсун`,
  'code-wrong': () => 'Код туура келген жок. Келген катты текшерип, кайра жазыңыз',
  'code-expired': () => 'Коддун мөөнөтү бүттү. Жаңысын сураңыз',
  'under-age-to-register': ({ min }) => `${count(min, 'ky')} жаштан баштап катталса болот`,
}
