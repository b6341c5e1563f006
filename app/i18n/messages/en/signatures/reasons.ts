import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { SignatureReasons } from '#app/domain/signatures/reasons.ts'
import { count, dateTime } from '#app/i18n/format.ts'

export const signatureReasons: ReasonTexts<SignatureReasons> = {
  'act-already-asked': () => 'This has been asked for; the second signature is awaited',
  'act-has-changed': () =>
    'What was to be signed has changed, so this act has ended. If it is still needed, ask for it again',
  'act-too-early': ({ from }) =>
    `It can be signed from ${dateTime(from, 'en')}: whoever it concerns has time to object until then`,
  'act-not-open': () => 'This request has already been settled',
  'acts-left-unsigned': ({ signed, left }) =>
    `Signed: ${count(signed, 'en')}. Not signed: ${left.map((act) => `act ${act}`).join(', ')}. The page of each says why`,
}
