import { dataFile } from '#app/http/pages/data-file.server.ts'
import { readStoredFile } from '#app/services/records/read-file.server.ts'

/** Names files by their content, so a copy is good for ever. */
const forEver = 'public, max-age=31536000, immutable'

/** A photo in a size, or a paper as a download. Nothing of it can run: no script, no other type, no frame. */
export const loader = dataFile(async ({ place, part, query, header }) => {
  const [file, size] = [part('file'), query.get('size')]
  const etag = `"${file}-${/^\d{1,4}$/.test(size ?? '') ? size : ''}"`
  const found = await readStoredFile(place, file, size)
  if (!found) return null
  const { bytes, type, name, kind } = found
  const headers = {
    'Cache-Control': forEver,
    ETag: etag,
    'Content-Type': type,
    'Content-Length': String(bytes.length),
    'Content-Disposition': `${kind === 'photo' ? 'inline' : 'attachment'}; filename*=UTF-8''${nameFor(name, type)}`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
  }
  if (header('if-none-match') === etag)
    return new Response(null, { status: 304, headers: { 'Cache-Control': forEver, ETag: etag } })
  return new Response(new Uint8Array(bytes), { headers })
})

const endings: Readonly<Record<string, string>> = {
  'image/webp': '.webp',
  'image/jpeg': '.jpg',
  'application/pdf': '.pdf',
}

/** The file's own name with the ending of what it is now, as a header may carry it. */
function nameFor(name: string, type: string): string {
  const bare = `${name.replace(/\.\w{1,5}$/, '')}${endings[type] ?? ''}`
  return encodeURIComponent(bare).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
}
