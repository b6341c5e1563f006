import type { AccountReasons } from '#app/domain/accounts/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { count, plural } from '#app/i18n/format.ts'

export const accountReasons: ReasonTexts<AccountReasons> = {
  'sign-in-wrong': () => 'Телефон, почта или пароль не подходят. Проверьте и напишите ещё раз',
  'too-many-tries': ({ minutes }) =>
    plural(minutes, 'ru', {
      one: `Слишком много попыток. Попробуйте через ${count(minutes, 'ru')} минуту`,
      few: `Слишком много попыток. Попробуйте через ${count(minutes, 'ru')} минуты`,
      other: `Слишком много попыток. Попробуйте через ${count(minutes, 'ru')} минут`,
    }),
  'not-a-phone-or-mail': () => 'Напишите номер телефона или почту, например 0700 123 456',
  'password-too-short': ({ min }) =>
    plural(min, 'ru', {
      one: `Пароль должен быть не короче ${count(min, 'ru')} знака`,
      other: `Пароль должен быть не короче ${count(min, 'ru')} знаков`,
    }),
  'code-wrong': () => 'Код не подходит. Проверьте сообщение и напишите ещё раз',
  'code-expired': () => 'Срок кода истёк. Запросите новый',
  'under-age-to-register': ({ min }) => `Зарегистрироваться можно с ${count(min, 'ru')} лет`,
}
