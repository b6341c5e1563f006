import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { SignatureReasons } from '#app/domain/signatures/reasons.ts'
import { count, dateTime, numero } from '#app/i18n/format.ts'

export const signatureReasons: ReasonTexts<SignatureReasons> = {
  'act-already-asked': () => 'Об этом уже просили, ожидается вторая подпись',
  'act-has-changed': () =>
    'То, что нужно было подписать, изменилось, поэтому акт прекращён. Если нужно, попросите снова',
  'act-too-early': ({ from }) =>
    `Подписать можно с ${dateTime(from, 'ru')}: у того, кого это касается, должно быть время возразить`,
  'act-not-open': () => 'Эта просьба уже рассмотрена',
  'acts-left-unsigned': ({ signed, left }) =>
    `Подписано: ${count(signed, 'ru')}. Не подписаны акты: ${left.map((act) => numero(act, 'ru')).join(', ')}. Причина на странице каждого`,
}
