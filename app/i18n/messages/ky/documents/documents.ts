import type { Attachment } from '#app/domain/documents/attachment.ts'
import type { Audience } from '#app/domain/documents/document.ts'
import { count, numero } from '#app/i18n/format.ts'

type File = Pick<Attachment, 'kind'>
const kindOf = ({ kind }: File) => (kind === 'photo' ? 'сүрөт' : 'PDF')
const audiences: Record<Audience, string> = {
  everybody: 'Баарына ачык',
  office: 'Кызматкерлер үчүн гана',
}

export const documents = {
  title: 'Документтер',
  lead: 'Муниципалитеттин буйруктары, протоколдору жана тизмелери. Алмаштырылган документтин мурунку түрлөрү да ушул жерде калат.',
  officeLead:
    'Кол коюлган буйруктарды, протоколдорду жана тизмелерди ушул жерге салыңыз. Алмаштырсаңыз, мурунку түрлөрү окула берет.',
  none: 'Азырынча документ жок',
  open: (number: number, file: File) => `${numero(number, 'ky')}: ачуу (${kindOf(file)})`,
  hidden: (reason: string) => `Документ алынып салынган. Себеби: ${reason}`,
  taken: 'Алынып салынган',
  earlier: (versions: number) => `Мурунку түрлөрү: ${count(versions, 'ky')}`,
  version: (number: number, file: File) => `${number}-түрү (${kindOf(file)})`,
  because: (reason: string) => `Алмаштыруунун себеби: ${reason}`,
  layDown: 'Документ салуу',
  documentTitle: 'Аталышы',
  documentTitleHint: (max: number) =>
    `Эң көп ${count(max, 'ky')} белги. Мисалы: 2027-жылдагы жарандык бюджет жөнүндө буйрук`,
  audience: 'Ким үчүн',
  audiences,
  file: 'Файл',
  fileHint: (megabytes: number) => `PDF (эң көп ${count(megabytes, 'ky')} МБ) же барактын сүрөтү`,
  versions: 'Түрлөрү',
  since: 'Качандан бери',
  replace: 'Документти алмаштыруу',
  replaceLead: 'Жаңы түрү азыркысынын ордуна чыгат. Азыркысы мурункулардын арасында калат.',
  replaceReason: 'Эмне үчүн алмаштырылат',
  hide: 'Документти алып салуу',
  show: 'Документти кайра көрсөтүү',
  hideReason: 'Себеби (баарына көрүнөт)',
}
