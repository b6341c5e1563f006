import { isUnchanged } from '#app/http/answers/unchanged.server.ts'
import { dataFile } from '#app/http/pages/data-file.server.ts'
import { type FileFound, readStoredFile } from '#app/services/documents/read-file.server.ts'

/** Copies are asked about again: a picture of a proposal that was withheld must leave every cache. */
const aWhile = 'public, max-age=60, must-revalidate'
/** What is not everybody's is not left behind in a browser that others use too. */
const notKept = 'private, no-store'

/** A photo in a size, or a paper as a download. Nothing of it can run: no script, no other type, no frame. */
export const loader = dataFile(async ({ person, place, at, part, query, header }) => {
  const [file, size] = [part('file'), query.get('size')]
  const etag = `"${file}-${/^\d{1,4}$/.test(size ?? '') ? size : ''}"`
  const found = await readStoredFile({ person, place, at }, file, size)
  if (!found) return null
  const { bytes, type, kind } = found
  const control = found.forEverybody ? aWhile : notKept
  const kept = {
    'Cache-Control': control,
    ETag: etag,
    // A map or a list of another site that mirrors reports may show their pictures; all else is for our own pages.
    ...(found.shownElsewhere && { 'Cross-Origin-Resource-Policy': 'cross-origin' }),
  }
  const headers = {
    ...kept,
    'Content-Type': type,
    'Content-Length': String(bytes.length),
    'Content-Disposition': `${kind === 'photo' ? 'inline' : 'attachment'}; filename*=UTF-8''${nameFor(found, file)}`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
  }
  if (isUnchanged(header('if-none-match'), etag))
    return new Response(null, { status: 304, headers: kept })
  return new Response(new Uint8Array(bytes), { headers })
})

const endings: Readonly<Record<string, string>> = {
  'image/webp': '.webp',
  'image/jpeg': '.jpg',
  'application/pdf': '.pdf',
}

/**
 * A name with the ending of what it is now, as a header may carry it: the office's own file keeps its name, a resident's
 * may name somebody who is not to be named, and gets a piece of its id.
 */
function nameFor({ name, type, kind }: Pick<FileFound, 'name' | 'type' | 'kind'>, id: string) {
  const own = kind === 'scan' ? name.replace(/\.\w{1,5}$/, '') : id.slice(0, 8)
  const bare = `${own}${endings[type] ?? ''}`
  return encodeURIComponent(bare).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
}
