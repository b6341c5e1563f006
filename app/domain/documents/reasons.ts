/** Why a photo, a paper or a change of a document may be refused. */
export type DocumentReasons = {
  'photo-too-large': { name: string; max: number }
  /** In millions of pixels. */
  'photo-too-many-pixels': { name: string; max: number }
  'photo-broken': { name: string }
  'not-a-photo': { name: string }
  /** Where a PDF and a photo of a page are taken. */
  'not-a-scan': { name: string }
  'too-many-photos': { max: number }
  'paper-too-large': { name: string; max: number }
  'not-a-pdf': { name: string }
  /** One account has sent as much as it may within a day. */
  'too-many-bytes': { name: string; max: number }
  'too-many-papers': { max: number }
  /** Somebody else put a newer version there since the form was made. */
  'document-replaced-meanwhile': Record<never, never>
  'file-not-stored': { name: string }
}
