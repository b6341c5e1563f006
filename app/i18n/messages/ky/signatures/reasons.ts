import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { SignatureReasons } from '#app/domain/signatures/reasons.ts'
import { count, dateTime, numero } from '#app/i18n/format.ts'

export const signatureReasons: ReasonTexts<SignatureReasons> = {
  'act-already-asked': () => 'Муну мурда сурашкан, экинчи кол күтүлүүдө',
  'act-has-changed': () =>
    'Кол коюла турган нерсе өзгөрдү, ошондуктан бул акт токтоду. Керек болсо, кайра сураңыз',
  'act-too-early': ({ from }) =>
    `Кол коюу ${dateTime(from, 'ky')} кийин гана мүмкүн: бул кимге тиешелүү болсо, ошол каршы чыгууга үлгүрсүн`,
  'act-not-open': () => 'Бул өтүнүч мурда чечилген',
  'acts-left-unsigned': ({ signed, left }) =>
    `Кол коюлганы: ${count(signed, 'ky')}. Кол коюлбаганы: ${left.map((act) => numero(act, 'ky')).join(', ')} акт. Себебин ар биринин барагынан окуңуз`,
}
