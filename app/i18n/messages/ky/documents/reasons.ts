import type { DocumentReasons } from '#app/domain/documents/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { count } from '#app/i18n/format.ts'

const megabytes = (bytes: number) => count(bytes / 2 ** 20, 'ky')

export const documentReasons: ReasonTexts<DocumentReasons> = {
  'photo-too-large': ({ name, max }) =>
    `«${name}» өтө чоң. Бир сүрөт эң көп ${megabytes(max)} МБ болсун`,
  'photo-too-many-pixels': ({ name, max }) =>
    `«${name}» сүрөтүнүн чекити өтө көп: эң көбү ${count(max, 'ky')} мегапиксель. Кичирейтип же башкасын тандаңыз`,
  'photo-broken': ({ name }) => `«${name}» бузулган окшойт, ачылбай жатат. Башка сүрөт тандаңыз`,
  'not-a-photo': ({ name }) => `«${name}» сүрөт эмес. JPEG, PNG же WebP сүрөт тандаңыз`,
  'not-a-scan': ({ name }) =>
    `«${name}» PDF да, сүрөт да эмес. PDF же барактын сүрөтүн (JPEG, PNG же WebP) тандаңыз`,
  'too-many-photos': ({ max }) => `Эң көп ${count(max, 'ky')} сүрөт кошсо болот`,
  'paper-too-large': ({ name, max }) =>
    `«${name}» өтө чоң. Бир PDF эң көп ${megabytes(max)} МБ болсун`,
  'not-a-pdf': ({ name }) => `«${name}» толук PDF эмес. PDF кылып сактап, кайра тандаңыз`,
  'too-many-bytes': ({ name, max }) =>
    `«${name}» кабыл алынган жок: бир суткада эң көп ${megabytes(max)} МБ файл жөнөтсө болот. Эртең кайра жөнөтүңүз`,
  'too-many-papers': ({ max }) => `Эң көп ${count(max, 'ky')} PDF кошсо болот`,
  'document-replaced-meanwhile': () =>
    'Сиз толтуруп жатканда башка кызматкер бул документтин жаңы түрүн салды. Адегенде ошону караңыз',
  'file-not-stored': ({ name }) =>
    `«${name}» азыр сакталган жок. Жазганыңыз ордунда: бир аздан кийин файлды кайра тандаңыз`,
}
