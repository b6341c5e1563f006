import type { Attachment } from '#app/domain/documents/attachment.ts'
import type { Audience } from '#app/domain/documents/document.ts'
import { count } from '#app/i18n/format.ts'
import type { documents as source } from '../../ky/documents/documents.ts'

type File = Pick<Attachment, 'kind'>
const kindOf = ({ kind }: File) => (kind === 'photo' ? 'photo' : 'PDF')
const audiences: Record<Audience, string> = {
  everybody: 'For everybody',
  office: 'For the staff only',
}

export const documents: typeof source = {
  title: 'Documents',
  lead: 'Orders, protocols and lists of the municipality. Earlier versions of a replaced document stay here too.',
  officeLead:
    'Put signed orders, protocols and lists here. After a replacement the earlier versions can still be read.',
  none: 'There are no documents yet',
  open: (number: number, file: File) => `No. ${number}: open (${kindOf(file)})`,
  hidden: (reason: string) => `The document was taken down. Reason: ${reason}`,
  taken: 'Taken down',
  earlier: (versions: number) => `Earlier versions: ${count(versions, 'en')}`,
  version: (number: number, file: File) => `Version ${number} (${kindOf(file)})`,
  because: (reason: string) => `Why it was replaced: ${reason}`,
  layDown: 'Add a document',
  documentTitle: 'Title',
  documentTitleHint: (max: number) =>
    `At most ${count(max, 'en')} characters. For example: Order on the participatory budget of 2027`,
  audience: 'For whom',
  audiences,
  file: 'File',
  fileHint: (megabytes: number) =>
    `A PDF (up to ${count(megabytes, 'en')} MB) or a photo of the page`,
  versions: 'Versions',
  since: 'Since',
  replace: 'Replace the document',
  replaceLead:
    'The new version takes the place of the one in force, which stays among the earlier ones.',
  replaceReason: 'Why it is replaced',
  hide: 'Take the document down',
  show: 'Show the document again',
  hideReason: 'Reason (everybody sees it)',
}
