import type { DocumentReasons } from '#app/domain/documents/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { count } from '#app/i18n/format.ts'

const megabytes = (bytes: number) => count(bytes / 2 ** 20, 'ru')

export const documentReasons: ReasonTexts<DocumentReasons> = {
  'photo-too-large': ({ name, max }) =>
    `«${name}» слишком велик. Одно фото может быть до ${megabytes(max)} МБ`,
  'photo-too-many-pixels': ({ name, max }) =>
    `В фото «${name}» слишком много точек: самое большее ${count(max, 'ru')} мегапикселей. Уменьшите его или выберите другое`,
  'photo-broken': ({ name }) => `«${name}» не открывается, файл испорчен. Выберите другое фото`,
  'not-a-photo': ({ name }) => `«${name}» не фото. Выберите фото JPEG, PNG или WebP`,
  'not-a-scan': ({ name }) =>
    `«${name}» не PDF и не фото. Выберите PDF или фото страницы (JPEG, PNG или WebP)`,
  'too-many-photos': ({ max }) => `Можно добавить не больше ${count(max, 'ru')} фото`,
  'paper-too-large': ({ name, max }) =>
    `«${name}» слишком велик. Один PDF может быть до ${megabytes(max)} МБ`,
  'not-a-pdf': ({ name }) => `«${name}» — не целый PDF. Сохраните его как PDF и выберите снова`,
  'too-many-bytes': ({ name, max }) =>
    `«${name}» не принят: за сутки можно отправить не больше ${megabytes(max)} МБ файлов. Отправьте его завтра`,
  'too-many-papers': ({ max }) => `Можно добавить не больше ${count(max, 'ru')} PDF`,
  'document-replaced-meanwhile': () =>
    'Пока вы заполняли, другой сотрудник положил новую редакцию этого документа. Сначала посмотрите её',
  'file-not-stored': ({ name }) =>
    `«${name}» сейчас не удалось сохранить. Написанное на месте: выберите файл ещё раз чуть позже`,
}
