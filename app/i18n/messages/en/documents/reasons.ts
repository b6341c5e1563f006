import type { DocumentReasons } from '#app/domain/documents/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { count } from '#app/i18n/format.ts'

const megabytes = (bytes: number) => count(bytes / 2 ** 20, 'en')

export const documentReasons: ReasonTexts<DocumentReasons> = {
  'photo-too-large': ({ name, max }) =>
    `“${name}” is too large. One photo may have up to ${megabytes(max)} MB`,
  'photo-too-many-pixels': ({ name, max }) =>
    `“${name}” has too many pixels: ${count(max, 'en')} megapixels at most. Make it smaller or choose another`,
  'photo-broken': ({ name }) => `“${name}” does not open, it is damaged. Choose another photo`,
  'not-a-photo': ({ name }) => `“${name}” is not a photo. Choose a JPEG, PNG or WebP photo`,
  'not-a-scan': ({ name }) =>
    `“${name}” is neither a PDF nor a photo. Choose a PDF or a photo of the page (JPEG, PNG or WebP)`,
  'too-many-photos': ({ max }) => `You can add at most ${count(max, 'en')} photos`,
  'paper-too-large': ({ name, max }) =>
    `“${name}” is too large. One PDF may have up to ${megabytes(max)} MB`,
  'not-a-pdf': ({ name }) => `“${name}” is not a complete PDF. Save it as PDF and choose it again`,
  'too-many-bytes': ({ name, max }) =>
    `“${name}” was not taken: up to ${megabytes(max)} MB of files can be sent within 24 hours. Send it again tomorrow`,
  'too-many-papers': ({ max }) => `You can add at most ${count(max, 'en')} PDF files`,
  'document-replaced-meanwhile': () =>
    'While you were filling in, somebody else put a new version of this document here. Look at it first',
  'file-not-stored': ({ name }) =>
    `“${name}” could not be stored just now. What you wrote is still here: choose the file again in a little while`,
}
