import { readTilePath } from '#app/domain/ledger/tile-path.ts'
import { tileWidth } from '#app/domain/ledger/tree.ts'
import { dataFile } from '#app/http/pages/data-file.server.ts'
import { vault } from '#app/http/settings/vault.server.ts'
import { readTile } from '#app/services/ledger/read-ledger.server.ts'

/** A part of a vote's ledger, as C2SP tlog-tiles writes it: hashes of a level, or the lines themselves. */
export const loader = dataFile(async ({ place, number, part }) => {
  const [round, path] = [number('round'), readTilePath(part('*'))]
  const tile = round && path && (await readTile(vault().ledger, { place, round }, path))
  if (!tile) return null
  return new Response(new Uint8Array(tile), {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Access-Control-Allow-Origin': '*',
      // A whole tile never changes again.
      ...(path.width === tileWidth
        ? { 'Cache-Control': 'public, max-age=31536000, immutable' }
        : {}),
    },
  })
})
