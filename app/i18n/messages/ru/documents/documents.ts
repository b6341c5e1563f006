import type { Attachment } from '#app/domain/documents/attachment.ts'
import type { Audience } from '#app/domain/documents/document.ts'
import { count, numero } from '#app/i18n/format.ts'
import type { documents as source } from '../../ky/documents/documents.ts'

type File = Pick<Attachment, 'kind'>
const kindOf = ({ kind }: File) => (kind === 'photo' ? 'фото' : 'PDF')
const audiences: Record<Audience, string> = {
  everybody: 'Для всех',
  office: 'Только для сотрудников',
}

export const documents: typeof source = {
  title: 'Документы',
  lead: 'Распоряжения, протоколы и списки муниципалитета. Прежние редакции заменённого документа остаются здесь же.',
  officeLead:
    'Сюда кладут подписанные распоряжения, протоколы и списки. После замены прежние редакции остаются доступными.',
  none: 'Документов пока нет',
  open: (number: number, file: File) => `${numero(number, 'ru')}: открыть (${kindOf(file)})`,
  hidden: (reason: string) => `Документ снят. Причина: ${reason}`,
  taken: 'Снят',
  earlier: (versions: number) => `Прежние редакции: ${count(versions, 'ru')}`,
  version: (number: number, file: File) => `Редакция ${number} (${kindOf(file)})`,
  because: (reason: string) => `Причина замены: ${reason}`,
  layDown: 'Положить документ',
  documentTitle: 'Название',
  documentTitleHint: (max: number) =>
    `Не больше ${count(max, 'ru')} знаков. Например: Распоряжение о партисипаторном бюджете на 2027 год`,
  audience: 'Для кого',
  audiences,
  file: 'Файл',
  fileHint: (megabytes: number) => `PDF (до ${count(megabytes, 'ru')} МБ) или фото страницы`,
  versions: 'Редакции',
  since: 'С какого дня',
  replace: 'Заменить документ',
  replaceLead: 'Новая редакция встанет на место нынешней. Нынешняя останется среди прежних.',
  replaceReason: 'Почему заменяется',
  hide: 'Снять документ',
  show: 'Снова показать документ',
  hideReason: 'Причина (её увидят все)',
}
